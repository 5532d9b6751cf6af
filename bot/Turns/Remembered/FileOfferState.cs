namespace PartnershipBot.Turns.Remembered;

/// <summary>How an offer of a file stands.</summary>
public enum FileOfferState
{
    Open,
    Accepted,
    Declined,
}
