namespace PartnershipBot.Storage.Export;

/// <summary>What keeps an export or an import from being done, in words for whoever typed the command.</summary>
internal sealed class ExportException(string message) : Exception(message)
{
    public static ExportException AtLine(int number, string problem) => new($"Line {number}: {problem}");
}
