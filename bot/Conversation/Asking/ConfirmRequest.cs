using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Asking;

/// <summary>« Valider »: closes the stage whose recap is shown, or the present one.</summary>
internal sealed class ConfirmRequest : Request
{
    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Confirm];

    public override IReadOnlyList<string> Titles => ["buttonConfirm"];

    public override CardNeed Need => CardNeed.Present;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var stage = asked.Card is { } card ? card.Stage : CardTarget.StageOf(dc);
        if (stage is null)
        {
            return false;
        }
        await RecapDialog.ConfirmAsync(dc, stage, ct);
        return true;
    }
}
