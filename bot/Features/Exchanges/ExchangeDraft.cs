using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;

namespace PartnershipBot.Features.Exchanges;

/// <summary>An exchange that is being noted, as its dialog keeps it from one message to the next.</summary>
internal sealed record ExchangeDraft
{
    public ExchangeStep Step { get; init; }

    /// <summary>The id of the partner, once it is known.</summary>
    public string? Partner { get; init; }

    public DateOnly? On { get; init; }

    public string? How { get; init; }

    public string? With { get; init; }

    public string? Said { get; init; }

    /// <summary>The key of the exchange, once it is stored.</summary>
    public string? Id { get; init; }

    /// <summary>What is to be done next, while its day is asked.</summary>
    public string? Task { get; init; }

    /// <summary>Whether names or health remarks in it were looked at.</summary>
    public bool IsLookedAt { get; init; }

    public string Write() => AnswerSheet.Write(this);

    /// <summary>The draft of a stored dialog; a new one when it cannot be read.</summary>
    public static ExchangeDraft Read(object? stored) => AnswerSheet.Read<ExchangeDraft>(stored as string) ?? new();

    /// <summary>The exchange, once it is complete.</summary>
    public Exchange Complete(string id, DateOnly today, string by) => new(id, On ?? today, How, With, Said ?? "", by);
}
