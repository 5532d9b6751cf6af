namespace PartnershipBot.Features.Agreements;

/// <summary>
/// The questions of <see cref="AgreementStage"/> by what they ask: under these ids people's answers, cards and sentences know them.
/// </summary>
internal static class AgreementQuestions
{
    public const string LibrarySignatory = "CV2";
    public const string PartnerSignatories = "CV3";
    public const string LibraryApproval = "CV4";
    public const string PartnerApproval = "CV5";
    public const string EffectiveDate = "CV6";
    public const string EndDate = "CV7";
    public const string SignedOn = "CV15";
}
