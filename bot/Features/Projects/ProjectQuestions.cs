namespace PartnershipBot.Features.Projects;

/// <summary>
/// The questions of <see cref="ProjectStage"/> by what they ask: under these ids people's answers, cards and sentences know them.
/// </summary>
internal static class ProjectQuestions
{
    public const string Objective = "PJ3";
    public const string LibraryBenefit = "PJ4";
    public const string PartnerBenefit = "PJ5";
    public const string Actions = "PJ7";
    public const string CommitmentsLibrary = "PJ8";
    public const string CommitmentsPartner = "PJ9";
    public const string Budget = "PJ10";
    public const string Rhythm = "PJ13";
    public const string LimitsLibrary = "PJ14";
    public const string LimitsPartner = "PJ15";
    public const string BalanceConfirmed = "PJ18";
}
