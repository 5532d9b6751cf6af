namespace PartnershipBot.Storage;

/// <summary>What keeps an export or an import from being done, in words for whoever typed the command.</summary>
internal sealed class MoveException(string message) : Exception(message)
{
    public static MoveException AtLine(int number, string problem) => new($"Line {number}: {problem}");
}
