using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Portfolio;

/// <summary>« Cherche tilleuls »: the partnership of which that is a part of the name, or the list of them.</summary>
internal sealed class SearchRequest : Request
{
    public override IReadOnlyList<string> TitlesWithSubject => ["verbSearchFor", "verbSearch", "verbFind", "verbLookFor"];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var found = await FirstAsync(turn, p => NameSearch.Finds(asked.Subject, p.Answers), ct);
        if (found is [var only])
        {
            await OpenRequest.OpenAsync(dc, await turn.WholeAsync(only, ct), ct);
            return true;
        }
        // « cherche collège en cours » names no partnership, and still says which ones are wanted.
        var filter =
            found.Count > 0 ? new PortfolioFilter { Query = asked.Subject } : await PortfolioRequest.ReadAsync(turn, asked.Subject, ct);
        await PortfolioRequest.ShowAsync(dc, filter, 0, false, ct);
        return true;
    }

    /// <summary>Takes a text that is nothing else for a part of a name; false when no partnership has such a name.</summary>
    public static async Task<bool> FindBareAsync(DialogContext dc, string text, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var found = await FirstAsync(turn, p => NameSearch.IsMeant(text, p.Answers), ct);
        if (found.Count == 0)
        {
            return false;
        }
        await (
            found is [var only]
                ? OpenRequest.OpenAsync(dc, await turn.WholeAsync(only, ct), ct)
                : PortfolioRequest.ShowAsync(dc, new PortfolioFilter { Query = text }, 0, false, ct)
        );
        return true;
    }

    /// <summary>The only one that is found, or two of several: whether there are more does not matter.</summary>
    private static Task<List<Partnership>> FirstAsync(Turn turn, Func<Partnership, bool> isFound, CancellationToken ct) =>
        turn.LatestAsync(ct).Where(p => p.DiscardedAt is null && isFound(p)).Take(2).ToListAsync(ct).AsTask();
}
