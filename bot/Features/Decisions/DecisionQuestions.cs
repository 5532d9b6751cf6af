namespace PartnershipBot.Features.Decisions;

/// <summary>
/// The questions of <see cref="DecisionStage"/> by what they ask: under these ids people's answers, cards and sentences know them.
/// </summary>
internal static class DecisionQuestions
{
    public const string Outcome = "DC1";
    public const string Closing = "DC6";
}
