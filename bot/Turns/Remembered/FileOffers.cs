using System.Globalization;

namespace PartnershipBot.Turns.Remembered;

/// <summary>The last offers of files in a conversation, on one line: the id of each, how it stands, and when it was made.</summary>
public sealed class FileOffers
{
    private const int Most = 8;

    /// <summary>For how long an offer is good; Teams itself forgets sooner or later what the card asks.</summary>
    private static readonly TimeSpan Valid = TimeSpan.FromDays(1);

    private readonly IReadOnlyList<Offer> _offers;

    private FileOffers(IEnumerable<Offer> offers) => _offers = [.. offers.TakeLast(Most)];

    private sealed record Offer(string Id, FileOfferState State, long Minute);

    /// <summary>What was written; whatever is not of that form is left out.</summary>
    public static FileOffers Read(string? text) =>
        new(
            (text ?? "")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(entry =>
                    entry.Split(':') is [var id, var state, var minute]
                    && Enum.TryParse<FileOfferState>(state, out var known)
                    && Enum.IsDefined(known)
                    && long.TryParse(minute, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
                        ? new Offer(id, known, at)
                        : null
                )
                .OfType<Offer>()
        );

    /// <summary>The same with one more offer.</summary>
    public FileOffers Made(string id, DateTimeOffset now) => new(_offers.Append(new Offer(id, FileOfferState.Open, MinuteOf(now))));

    /// <summary>The same with an offer that was answered.</summary>
    public FileOffers Settled(string id, bool accepted) =>
        new(_offers.Select(o => o.Id == id ? o with { State = accepted ? FileOfferState.Accepted : FileOfferState.Declined } : o));

    /// <summary>How an offer stands; null when it is not known, or too old to be answered.</summary>
    public FileOfferState? StateOf(string id, DateTimeOffset now) =>
        _offers.FirstOrDefault(o => o.Id == id) is not { } offer ? null
        : offer.State == FileOfferState.Open && MinuteOf(now) - offer.Minute > Valid.TotalMinutes ? null
        : offer.State;

    public string Write() =>
        string.Join(' ', _offers.Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Id}:{o.State}:{o.Minute}")));

    private static long MinuteOf(DateTimeOffset time) => time.ToUnixTimeSeconds() / 60;
}
