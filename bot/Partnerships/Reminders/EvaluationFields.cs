namespace PartnershipBot.Partnerships.Reminders;

/// <summary>The columns of the review and of the decision that reminders look at.</summary>
internal static class EvaluationFields
{
    public const string Type = "evaluation_type";
    public const string Status = "evaluation_status";
    public const string FinalisedOn = "evaluation_finalisedOn";
    public const string SentToPartnerOn = "evaluation_sentToPartnerOn";
    public const string SentToElectedOn = "evaluation_sentToElectedOn";
    public const string Reviews = "reviews";
    public const string Closing = "decision_closing";
    public const string ReceivedOn = "proposal_receivedOn";
}
