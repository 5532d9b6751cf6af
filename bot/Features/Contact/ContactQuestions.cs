namespace PartnershipBot.Features.Contact;

/// <summary>
/// The questions of <see cref="ContactStage"/> by what they ask: under these ids people's answers, cards and sentences know them.
/// </summary>
internal static class ContactQuestions
{
    public const string PartnerName = "CT1";
    public const string Mode = "CT2";
    public const string PartnerKind = "CT3";
    public const string PartnerMunicipality = "CT5";
    public const string PartnerContactPerson = "CT6";
    public const string PartnerContactChannel = "CT7";
    public const string PartnerObjectivesAndActions = "CT10";
    public const string PartnerAudience = "CT11";
    public const string Outcome = "CT12";
    public const string InitiatedBy = "CT8";
}
