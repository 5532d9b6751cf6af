namespace PartnershipBot.Partnerships;

/// <summary>What is asked of the département’s service for a partnership (demande d’appui : collections, ingénierie, formation…).</summary>
/// <param name="Id">Its key among the requests of its partnership.</param>
/// <param name="PartnershipId">The partnership.</param>
/// <param name="Need">The code of what is needed.</param>
/// <param name="Comment">What « other » stands for; null otherwise.</param>
/// <param name="AskedOn">The day it was noted.</param>
public sealed record SupportRequest(string Id, string PartnershipId, string Need, string? Comment, DateOnly AskedOn)
{
    /// <summary>The day it was sent; null before.</summary>
    public DateOnly? SentOn { get; init; }

    /// <summary>The day a reply came; null before.</summary>
    public DateOnly? AnsweredOn { get; init; }

    public SupportRequestStatus Status => AnsweredOn is not null ? SupportRequestStatus.Answered
        : SentOn is not null ? SupportRequestStatus.Sent
        : SupportRequestStatus.Open;
}
