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
        var all = await PortfolioRequest.GlancedAsync(turn, ct);
        var found = all.Where(p => NameSearch.Finds(asked.Subject, p.Answers)).ToList();
        if (found is [var only])
        {
            await OpenRequest.OpenAsync(dc, await turn.WholeAsync(only, ct), ct);
            return true;
        }
        // « cherche collège en cours » names no partnership, and still says which ones are wanted.
        var filter = found.Count > 0 ? new PortfolioFilter { Query = asked.Subject } : PortfolioFilterReader.Read(asked.Subject, all);
        await PortfolioRequest.ShowAsync(dc, filter, 0, false, ct);
        return true;
    }

    /// <summary>Takes a text that is nothing else for a part of a name; false when no partnership has such a name.</summary>
    public static async Task<bool> FindBareAsync(DialogContext dc, string text, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        List<Partnership> found = [.. (await PortfolioRequest.GlancedAsync(turn, ct)).Where(p => NameSearch.IsMeant(text, p.Answers))];
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
}
