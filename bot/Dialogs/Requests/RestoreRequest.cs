using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Récupérer … »: brings a discarded draft back, with all its answers.</summary>
internal sealed class RestoreRequest : Request
{
    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Restore];

    public override IReadOnlyList<string> TitlesWithSubject => ["buttonRestore"];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        if ((asked.Shown ?? await OpenRequest.NamedAsync(Turn.Of(dc.Context), asked.Subject, discarded: true, ct)) is not { } partnership)
        {
            return false;
        }
        await RestoreAsync(dc, partnership, ct);
        return true;
    }

    public static async Task RestoreAsync(DialogContext dc, Partnership partnership, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (partnership.DiscardedAt is null)
        {
            await dc.Context.SendAsync(turn.Texts.Say("alreadyHandled"), ct);
            await OpenRequest.OpenAsync(dc, partnership, ct);
            return;
        }
        if (partnership.DiscardedAt <= turn.Now.AddDays(-Partnership.DaysToRestore))
        {
            await dc.Context.SendAsync(turn.Texts.Say("notAvailable"), ct);
            return;
        }
        await dc.CancelAllDialogsAsync(ct);
        turn.Choose(partnership);
        turn.Save(partnership with { DiscardedAt = null }, "restore", new Dictionary<string, object?>());
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, "restored", ("partnership", partnership.Name)), ct);
        await (ResumeRequest.CanGoOn(turn.Current) ? ResumeRequest.ContinueAsync(dc, ct) : OpenRequest.ShowAsync(dc.Context, turn.Current!, ct));
    }
}
