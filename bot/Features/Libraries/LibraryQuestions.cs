namespace PartnershipBot.Features.Libraries;

/// <summary>
/// The questions of <see cref="LibraryStage"/> by what they ask: under these ids people's answers, cards and sentences know them.
/// </summary>
internal static class LibraryQuestions
{
    public const string Name = "LB1";
    public const string Municipality = "LB2";
}
