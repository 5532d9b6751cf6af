namespace PartnershipBot.Cards;

/// <summary>A part of an answer that has an input of its own in a form, under the id « slot.part ».</summary>
/// <param name="Name">The part's name, as the reader of the answer knows it.</param>
/// <param name="AskKey">The key of what is asked.</param>
/// <param name="Kind">What is filled in.</param>
/// <param name="If">The choice of the question with which the part is needed, or null.</param>
internal sealed record FormPart(string Name, string AskKey, FormPartKind Kind = FormPartKind.Text, string? If = null)
{
    /// <summary>The part that says what is known of a date that is not known: it stands in for the answer itself.</summary>
    public const string Status = "status";

    /// <summary>The parts of a question; what is not here is written on the line of the answer.</summary>
    public static IReadOnlyList<FormPart> Of(string questionId) => questionId switch
    {
        "CT3" or "CT4" or "PJ17" or "SU7" => [new("comment", "askOtherPrecision", If: "other")],
        "CT12" => [new("reason", "askNoFollowUpReason", If: "negative")],
        "PR3" or "PR4" or "PR5" => [new("comment", "formComment")],
        "SU2" => [new("reason", "askCancelReason", If: "cancelled"), new("movedTo", "askMovedTo", FormPartKind.Date, "moved")],
        "PR8" => [new("reopenOn", "askReopenOn", FormPartKind.Date)],
        "CV4" or "CV5" => [new(Status, "formWithoutDate", FormPartKind.Status), new("reason", "askNoApprovalReason", If: "notNeeded")],
        "CV8" => [new("max", "askMaxRenewals", FormPartKind.Times, "tacit")],
        "CV13" => [new("photographs", "askPhotographs", FormPartKind.YesNo)],
        _ => [],
    };
}
