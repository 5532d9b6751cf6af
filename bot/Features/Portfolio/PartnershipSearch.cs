using PartnershipBot.Conversation;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Portfolio;

/// <summary>Searches the partnerships of a library by the words of their names.</summary>
public sealed class PartnershipSearch : IPartnershipSearch
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<FoundPartnership>> FindAsync(Turn turn, string query, int skip, int count, CancellationToken ct)
    {
        var ctx = turn.CardContext;
        return
        [
            .. (await turn.AllAsync(ct))
                .Where(p => p.DiscardedAt is null && (query.Length == 0 || NameSearch.Finds(query, p.Answers)))
                .Skip(skip)
                .Take(count)
                .Select(p => new FoundPartnership(
                    AgreementSummaryCard.Title(ctx, p),
                    AgreementSummaryCard.Line(ctx, p),
                    AgreementSummaryCard.For(ctx.About(p), p)
                )),
        ];
    }
}
