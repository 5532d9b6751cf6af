using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Lifecycle;

/// <summary>« Récupérer … »: brings a discarded draft back, with all its answers.</summary>
internal sealed class RestoreRequest : Request
{
    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Restore];

    public override IReadOnlyList<string> TitlesWithSubject => ["buttonRestore"];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        if (
            (asked.CardPartnership ?? await NamedPartnerships.FindAsync(Turn.Of(dc.Context), asked.Subject, discarded: true, ct))
            is not { } partnership
        )
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
            await Navigation.OpenAsync(dc, partnership, ct);
            return;
        }
        if (partnership.DiscardedAt <= turn.Now.AddDays(-Partnership.DaysToRestore))
        {
            await dc.Context.SendAsync(turn.Texts.Say("notAvailable"), ct);
            return;
        }
        await dc.CancelAllDialogsAsync(ct);
        turn.Save(partnership, partnership with { DiscardedAt = null }, Deed.Restore, new Dictionary<string, object?>());
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, "restored", ("partnership", partnership.Name)), ct);
        await (Continuing.IsPossible(turn.Current) ? Continuing.ContinueAsync(dc, ct) : Navigation.SheetAsync(dc, turn.Current!, ct));
    }
}
