using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Conversation.Forms;

/// <summary>« Formulaire »: the open questions of the present stage, or of the one that a card names, on one card.</summary>
internal sealed class FormRequest(Answering answering) : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Form];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Form];

    public override CardNeed Need => CardNeed.Present;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var begun = await BegunAsync(dc, ct);
        await dc.CancelAllDialogsAsync(ct);
        var stage = asked.Card?.Stage ?? (turn.Current is { } partnership ? StageRules.StageOf(partnership) : Questions.Stages[0]);
        if (stage is null)
        {
            await Navigation.AgreementAsync(dc, ct);
            return true;
        }
        await dc.BeginDialogAsync(DialogIds.Form, new FormOpening(stage, asked.Card?.Page ?? 0, begun), ct);
        return true;
    }

    /// <summary>The answer that was begun at the question that waits, by input: what was typed is not typed again.</summary>
    private async Task<IReadOnlyDictionary<string, string>> BegunAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (QuestionDialog.SlotOf(dc.ActiveDialog, turn) is not { } slot || PendingDraft.Read(dc.ActiveDialog) is not { } draft)
        {
            return FormDialog.Nothing;
        }
        var address = slot.Address(turn.Answers);
        var begun = draft.Parts.ToDictionary(part => $"{address}.{part.Key}", part => part.Value);
        var accepted = await answering.SettledAsync(turn, slot, draft, ct) as Outcome.Accepted;
        if (
            slot.Question.Kind
                is not (AnswerKind.Choice or AnswerKind.Choices or AnswerKind.ChoiceWithComment or AnswerKind.Date or AnswerKind.YesNo)
            || accepted?.Changes.GetValueOrDefault(slot.Question.Column) is string
        )
        {
            begun[address] = FormPrefill.Value(slot.Question, draft.Input, accepted);
        }
        return begun;
    }
}
