namespace PartnershipBot.Features.Agreements;

/// <summary>
/// The questions of <see cref="AmendmentStage"/> by what they ask: under these ids people's answers, cards and sentences know them.
/// </summary>
internal static class AmendmentQuestions
{
    public const string LibraryApproval = "AM1";
    public const string PartnerApproval = "AM2";
    public const string SignedOn = "AM3";
}
