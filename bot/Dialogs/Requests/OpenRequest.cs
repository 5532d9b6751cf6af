using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Sessions;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Portfolio;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Ouvrir … »: works on a partnership of the list, and shows its sheet.</summary>
internal sealed partial class OpenRequest : Request
{
    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Open];

    public override IReadOnlyList<string> TitlesWithSubject => ["verbOpen"];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.Card is null && (await AllNamedAsync(turn, asked.Subject, discarded: false, ct)).Count > 1)
        {
            // The same convention with several partners has one name.
            await PortfolioRequest.ShowAsync(dc, new PortfolioFilter { Query = asked.Subject }, 0, false, ct);
            return true;
        }
        if ((asked.Shown ?? await NamedAsync(turn, asked.Subject, discarded: false, ct)) is not { } partnership)
        {
            return asked.Card is null && await SearchRequest.FindBareAsync(dc, asked.Subject, ct);
        }
        await OpenAsync(dc, partnership, ct);
        return true;
    }

    public static async Task OpenAsync(DialogContext dc, Partnership partnership, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        if (partnership.DiscardedAt is not null && !turn.Scope.IsPersonal)
        {
            await TeamReplies.ElsewhereAsync(dc, turn.Texts.Say("buttonMyPartnerships"), ct);
            return;
        }
        if (partnership.DiscardedAt is not null)
        {
            await RestoreRequest.RestoreAsync(dc, partnership, ct);
            return;
        }
        turn.Choose(partnership);
        await ShowAsync(dc.Context, partnership, ct);
    }

    /// <summary>The sheet of the partnership that is worked on.</summary>
    public static async Task ShowAsync(ITurnContext context, Partnership partnership, CancellationToken ct) =>
        await context.SendAsync(await PresentCards.SheetAsync(Turn.Of(context), partnership, ct), ct);

    /// <summary>The partnership whose name, or whose partner's name, was typed; null when there is none.</summary>
    public static async Task<Partnership?> NamedAsync(Turn turn, string name, bool discarded, CancellationToken ct) =>
        (await AllNamedAsync(turn, name, discarded, ct)).FirstOrDefault();

    private static async Task<IReadOnlyList<Partnership>> AllNamedAsync(Turn turn, string name, bool discarded, CancellationToken ct)
    {
        var cycle = Cycle().Match(name);
        var bare = cycle.Success ? name[..cycle.Index] : name;
        return
        [
            .. (await turn.AllAsync(ct)).Where(p => p.DiscardedAt is not null == discarded)
                .Where(p => Is(p, name) || (Is(p, bare) && cycle.Groups[1].Value == p.Cycle.ToString(CultureInfo.InvariantCulture))),
        ];

        static bool Is(Partnership partnership, string name) =>
            Folded.Fold(partnership.Name) == name || Folded.Fold(partnership.Answers.Text(Fields.PartnerName) ?? "") == name;
    }

    /// <summary>« … (cycle 2) », as cards write it and people type it.</summary>
    [GeneratedRegex(@"[ ,(]+cycle (\d{1,3})\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Cycle();
}
