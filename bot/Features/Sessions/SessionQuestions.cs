namespace PartnershipBot.Features.Sessions;

/// <summary>
/// The questions of <see cref="FollowUpStage"/> by what they ask: under these ids people's answers, cards and sentences know them.
/// </summary>
internal static class SessionQuestions
{
    public const string Day = "SU1";
    public const string Held = "SU2";
    public const string Participants = "SU3";
    public const string Loans = "SU4";
    public const string NewRegistrations = "SU5";
    public const string Notes = "SU6";
    public const string SupportRequest = "SU7";
}
