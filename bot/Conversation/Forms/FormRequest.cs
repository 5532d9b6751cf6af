using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Conversation.Forms;

/// <summary>« Formulaire »: the open questions of the present stage, or of the one that a card names, on one card.</summary>
internal sealed class FormRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Form];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Form];

    public override CardNeed Need => CardNeed.Present;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        var stage = asked.Card?.Stage ?? (turn.Current is { } partnership ? StageRules.StageOf(partnership) : Questions.Stages[0]);
        if (stage is null)
        {
            await Navigation.AgreementAsync(dc, ct);
            return true;
        }
        await dc.BeginDialogAsync(DialogIds.Form, FormDialog.Options(stage, asked.Card?.Page ?? 0), ct);
        return true;
    }
}
