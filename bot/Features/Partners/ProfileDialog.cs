using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Features.Contact;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Partners;

/// <summary>Asks questions of the contact about a partner of the list, with which no partnership need be.</summary>
internal abstract class ProfileDialog(string name) : WaitingDialog(name)
{
    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        PendingDraft.Clear(instance);
        return PlaceOf(instance) is { } slot ? AskAsync(turnContext, instance, slot, cancellationToken) : Task.CompletedTask;
    }

    /// <summary>The place for which an instance waits, or null.</summary>
    protected abstract Slot? PlaceOf(DialogInstance instance);

    /// <summary>What is known of the partner so far.</summary>
    protected abstract Task<AnswerSheet> ProfileAsync(Turn turn, DialogInstance instance, CancellationToken ct);

    /// <summary>Takes an answer that was understood.</summary>
    protected abstract Task<DialogTurnResult> AcceptAsync(
        DialogContext dc,
        IReadOnlyDictionary<string, object?> changes,
        CancellationToken ct
    );

    /// <summary>What is said of the answer that is there already; null for nothing.</summary>
    protected virtual Task<string?> HintAsync(Turn turn, DialogInstance instance, Slot slot, CancellationToken ct) =>
        Task.FromResult<string?>(null);

    /// <summary>What several establishments in one answer are: by default its words stand as they are.</summary>
    protected virtual string Several => "";

    /// <summary>Whether « passer » is offered.</summary>
    protected virtual bool CanSkip(Slot slot) => slot.Question.Skippable;

    /// <summary>Reads what was said to a question.</summary>
    protected async Task<DialogTurnResult> ReadAsync(DialogContext dc, Slot slot, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var draft = PendingDraft.Continue(dc.ActiveDialog, PendingDraft.Read(dc.ActiveDialog), turn.Incoming.Text, turn.Today, turn.Texts);
        if (slot.Question.Column == Fields.PartnerName)
        {
            draft = draft with { Parts = draft.Parts.SetItem(SeveralPartners.Part, Several) };
        }
        var reading = turn.ContextOf(slot) with
        {
            Answers = await ProfileAsync(turn, dc.ActiveDialog, ct),
            Partners = slot.Question.Column == Fields.PartnerName ? await turn.PartnersAsync(ct) : [],
        };
        if (draft.Input.Length == 0 && PendingDraft.Waiting(dc.ActiveDialog) is not null)
        {
            PendingDraft.Clear(dc.ActiveDialog);
            await dc.Context.SendAsync(turn.Texts.Say("interpretationRefused"), ct);
            return EndOfTurn;
        }
        var outcome = slot.Question.Reader.Read(draft, reading);
        if (await PendingDraft.AskBackAsync(dc, draft, outcome, ct))
        {
            return EndOfTurn;
        }
        switch (outcome)
        {
            case Outcome.Accepted accepted:
                var changes = new Dictionary<string, object?>(accepted.Changes);
                var others = SeveralPartners.Others(changes);
                PartnerProfiles.AddListed(turn, others);
                if (others.Count > 0)
                {
                    await dc.Context.SendAsync(
                        Sentences.Say(turn.Texts, "severalListed", ("partners", new Several([.. others.Select(o => o.Name)]))),
                        ct
                    );
                }
                return await AcceptAsync(dc, changes, ct);
            case Outcome.Refused { Part: { } part } refused:
                PendingDraft.KeepWithout(dc.ActiveDialog, draft, part);
                await dc.Context.SendAsync(Sentences.Say(turn.Texts, refused.Why), ct);
                return EndOfTurn;
            case Outcome.Refused refused:
                return await AgainAsync(dc, Sentences.Say(turn.Texts, refused.Why), ct);
            default:
                return EndOfTurn;
        }
    }

    /// <summary>Asks as in the interview, without what that says of the partnership last worked on.</summary>
    private async Task AskAsync(ITurnContext context, DialogInstance instance, Slot slot, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        var question = slot.Question;
        var text = turn.Texts.Question(question.Id);
        string[] buttons = CanSkip(slot) ? [turn.Texts.Say("buttonSkip"), turn.Texts.Say("buttonHelp")] : [turn.Texts.Say("buttonHelp")];
        var hint = await HintAsync(turn, instance, slot, ct);
        if (question.Choices.Count > 0)
        {
            await context.SendAsync(ChoiceCard.For(turn.CardContext, slot, text, null), ct);
            await context.SendAsync(hint ?? turn.Texts.Say("choiceHint"), ct, buttons);
            return;
        }
        await context.SendAsync(hint is null ? text : $"{text}\n\n{hint}", ct, buttons);
    }
}
