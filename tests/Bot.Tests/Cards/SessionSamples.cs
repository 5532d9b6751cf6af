using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Features.Sessions;
using PartnershipBot.Features.Support;

namespace PartnershipBot.Tests.Cards;

/// <summary>Sessions and requests to make cards of, with the words of a partnership in them.</summary>
internal static class SessionSamples
{
    /// <summary>Every card about sessions and requests.</summary>
    public static IEnumerable<(string Name, AdaptiveCard Card)> Cards(CardContext ctx, Partnership partnership)
    {
        var words = partnership.Answers.Text(Fields.PartnerAims);
        List<Session> sessions = [.. Enumerable.Range(0, 12).Select(week => Session(week, words))];
        var totals = SessionTotals.Of(sessions, DateOnly.MinValue, DateOnly.MaxValue);
        foreach (var session in sessions.Take(3))
        {
            yield return ($"session {session.Outcome}", SessionCard.For(ctx, partnership, session, totals));
        }
        yield return ("sessions", SessionsCard.For(ctx, partnership, sessions, totals, 0));
        yield return ("sessions end", SessionsCard.For(ctx, partnership, sessions, totals, 99));
        yield return ("session choice", SessionChoiceCard.For(ctx, [.. Enumerable.Repeat(partnership, 12)], isList: false));
        yield return ("sessions choice", SessionChoiceCard.For(ctx, [partnership], isList: true));
        var names = new Dictionary<string, string> { ["1"] = partnership.Name };
        List<Appeal> requests =
        [
            .. Enumerable
                .Range(0, 12)
                .Select(n => new Appeal(
                    $"{n}",
                    "1",
                    "other",
                    words is null ? null : words[..Math.Min(200, words.Length)],
                    CardSamples.Today
                )
                {
                    SentOn = n % 2 == 0 ? CardSamples.Today : null,
                }),
        ];
        yield return ("requests", AppealsCard.For(ctx, requests, names));
        yield return (
            "request",
            AppealsCard.For(ctx, [requests[1] with { Need = "training", Comment = null }], new Dictionary<string, string>())
        );
    }

    private static Session Session(int week, string? words) =>
        PartnershipBot.Domain.Sessions.Session.Read(
            $"s{week}",
            CardSamples.Sheet([
                (SessionFields.Date, AnswerSheet.Write(CardSamples.Today.AddDays(-7 * week))),
                (
                    SessionFields.Held,
                    (week % 3) switch
                    {
                        0 => "held",
                        1 => "moved",
                        _ => "cancelled",
                    }
                ),
                (SessionFields.Participants, week),
                (SessionFields.Participants + SessionFields.Approximate, week == 0),
                (SessionFields.Loans, 1),
                (SessionFields.NewRegistrations, 2),
                (SessionFields.SupportRequest, "collections"),
                .. words is null ? Array.Empty<(string, object)>() : [(SessionFields.Notes, words), (SessionFields.Reason, words)],
            ])
        )!;
}
