using PartnershipBot.Interview.Readers;
using PartnershipBot.Partnerships;
using static PartnershipBot.Interview.Stages.Define;

namespace PartnershipBot.Interview.Stages;

/// <summary>Faire approuver et signer l’avenant, like the convention that it changes.</summary>
public static class AmendmentStage
{
    private static readonly string[] ApprovalChoices = ["needed", "notNeeded", "unknown"];

    public static Stage Stage { get; } = new("amendment", "AM", "stageAmendment", "helpAmendment",
    [
        (Of("AM1", "amendment.libraryApproval", AnswerKind.DateOrStatus, new ApprovalReader()) with { Choices = ApprovalChoices }).Skippable(),
        (Of("AM2", "amendment.partnerApproval", AnswerKind.DateOrStatus, new ApprovalReader()) with { Choices = ApprovalChoices }).Skippable(),
        Of("AM3", Fields.AmendmentSignedOn, AnswerKind.Date, new AmendmentSignatureReader()).Skippable(),
    ]);
}
