namespace PartnershipBot.Features.Reviews;

/// <summary>
/// The questions of <see cref="EvaluationStage"/> by what they ask: under these ids people's answers, cards and sentences know them.
/// </summary>
internal static class ReviewQuestions
{
    public const string Period = "EV1";
    public const string LibrarySatisfaction = "EV3";
    public const string PartnerFeedback = "EV4";
    public const string AudienceFeedback = "EV5";
    public const string Strengths = "EV6";
    public const string Difficulties = "EV7";
    public const string ActualMeans = "EV8";
    public const string SentToPartnerOn = "EV9";
    public const string SentToElectedOn = "EV10";
    public const string IncludeInAnnualReport = "EV11";
}
