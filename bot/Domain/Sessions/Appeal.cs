namespace PartnershipBot.Domain.Sessions;

/// <summary>What is asked of the département’s service for a partnership (demande d’appui : collections, ingénierie, formation…).</summary>
/// <param name="Id">Its key among the requests of its partnership.</param>
/// <param name="PartnershipId">The partnership.</param>
/// <param name="Need">The code of what is needed.</param>
/// <param name="Comment">What « other » stands for; null otherwise.</param>
/// <param name="AskedOn">The day it was noted.</param>
public sealed record Appeal(string Id, string PartnershipId, string Need, string? Comment, DateOnly AskedOn)
{
    /// <summary>What the département’s service may be asked for.</summary>
    public static readonly IReadOnlyList<string> Needs =
    [
        "collections",
        "engineering",
        "training",
        "animationTools",
        "template",
        "other",
        "none",
    ];

    /// <summary>What exactly: « une malle sur les contes »; null while nobody said.</summary>
    public string? What { get; init; }

    /// <summary>For whom: « deux classes de CE1 ».</summary>
    public string? ForWhom { get; init; }

    /// <summary>How many people or documents, as it was said.</summary>
    public string? HowMany { get; init; }

    /// <summary>The first day on which it is needed.</summary>
    public DateOnly? NeededOn { get; init; }

    /// <summary>Where it is collected or delivered.</summary>
    public string? Place { get; init; }

    /// <summary>Whether anything was said beyond what is needed.</summary>
    public bool IsDetailed => What is not null;

    /// <summary>The day it was sent; null before.</summary>
    public DateOnly? SentOn { get; init; }

    /// <summary>The day a reply came; null before.</summary>
    public DateOnly? AnsweredOn { get; init; }

    public AppealStatus Status =>
        AnsweredOn is not null ? AppealStatus.Answered
        : SentOn is not null ? AppealStatus.Sent
        : AppealStatus.Open;
}
