namespace PartnershipBot.Dialogs.Turns;

/// <summary>How an offer of a file stands.</summary>
public enum FileOfferState
{
    Open,
    Accepted,
    Declined,
}
