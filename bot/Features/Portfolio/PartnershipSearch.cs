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
        var wanted = await turn.LatestAsync(ct)
            .Where(p => p.DiscardedAt is null && (query.Length == 0 || NameSearch.Finds(query, p.Answers)))
            .Skip(skip)
            .Take(count)
            .ToListAsync(ct);
        var found = new List<FoundPartnership>();
        foreach (var glanced in wanted)
        {
            var p = await turn.WholeAsync(glanced, ct);
            found.Add(
                new FoundPartnership(
                    AgreementSummaryCard.Title(ctx, p),
                    AgreementSummaryCard.Line(ctx, p),
                    AgreementSummaryCard.For(ctx.About(p), p)
                )
            );
        }
        return found;
    }
}
