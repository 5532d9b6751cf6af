namespace PartnershipBot.Features.Contact;

/// <summary>
/// The questions of <see cref="ProposalStage"/> by what they ask: under these ids people's answers, cards and sentences know them.
/// </summary>
internal static class ProposalQuestions
{
    public const string ReceivedOn = "PR1";
    public const string Summary = "PR2";
    public const string FitNeeds = "PR3";
    public const string FitIdeas = "PR4";
    public const string FitExpectations = "PR5";
    public const string Conditions = "PR6";
    public const string Verdict = "PR7";
    public const string DeclineReason = "PR8";
}
