using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Conversation.Asking;

/// <summary>« L’essentiel »: until the signature only what must be answered is asked; the rest stays open in the recaps.</summary>
internal sealed class EssentialsRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Essentials];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Current is not { IsDraft: true, DiscardedAt: null } partnership)
        {
            await dc.Context.SendAsync(turn.Texts.Say(turn.Current is null ? "essentialsFirst" : "essentialsLate"), ct);
            await CardTarget.GoOnAsync(dc, ct);
            return true;
        }
        var changes = new Dictionary<string, object?> { [Fields.Skipped] = Skips.Of(turn.Answers).Briefly() };
        turn.Save(partnership, partnership with { Answers = partnership.Answers.With(changes) }, Deed.Answer("essentials"), changes);
        await dc.Context.SendAsync(turn.Texts.Say("essentialsOnly"), ct);
        if (dc.ActiveDialog is null)
        {
            await Continuing.ContinueAsync(dc, ct);
        }
        else if (dc.ActiveDialog.Id == DialogIds.More)
        {
            await dc.EndDialogAsync(false, ct);
        }
        else if (QuestionDialog.SlotOf(dc.ActiveDialog, turn) is { } slot && Skips.Of(turn.Answers).IsPassed(slot))
        {
            await dc.EndDialogAsync(new QuestionEnd.Passed(), ct);
        }
        else
        {
            await CardTarget.GoOnAsync(dc, ct);
        }
        return true;
    }
}
