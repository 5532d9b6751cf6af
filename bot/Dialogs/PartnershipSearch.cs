using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Portfolio;

namespace PartnershipBot.Dialogs;

/// <summary>Finds the partnerships that somebody wants to put into a conversation; only looks.</summary>
public static class PartnershipSearch
{
    /// <summary>What a query finds in the name, the partner and the municipality; without words, what changed last.</summary>
    /// <param name="skip">How many of them were shown already.</param>
    /// <param name="count">How many to show.</param>
    public static async Task<IReadOnlyList<FoundPartnership>> FindAsync(Turn turn, string query, int skip, int count, CancellationToken ct)
    {
        var ctx = turn.CardContext;
        return
        [
            .. (await turn.AllAsync(ct)).Where(p => p.DiscardedAt is null && (query.Length == 0 || NameSearch.Finds(query, p.Answers)))
                .Skip(skip).Take(count)
                .Select(p => new FoundPartnership(
                    AgreementSummaryCard.Title(ctx, p), AgreementSummaryCard.Line(ctx, p), AgreementSummaryCard.For(ctx.About(p), p))),
        ];
    }
}
