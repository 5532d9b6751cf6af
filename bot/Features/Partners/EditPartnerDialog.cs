using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Features.Contact;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Partners;

/// <summary>Asks one question about a partner anew. A new contact may take over from the one before, who is kept as such.</summary>
internal sealed class EditPartnerDialog() : ProfileDialog(Name)
{
    /// <summary>The name under which a stored stack knows it.</summary>
    public const string Name = "edit-partner";

    private const string PartnerKey = "partner";
    private const string QuestionKey = "question";

    /// <summary>The new contact, while it is asked whether it takes over.</summary>
    private const string SuccessorKey = "successor";

    private const char Between = '|';

    public static string Options(string partnerId, string question) => $"{partnerId}{Between}{question}";

    /// <summary>Whether a question is one of the sheet.</summary>
    public static bool CanAsk(string question) =>
        question == ContactQuestions.PartnerName || PartnerCard.Profile.Contains(question, StringComparer.Ordinal);

    /// <summary>The place for which an instance waits, or null.</summary>
    public static Slot? SlotOf(DialogInstance? instance) =>
        instance?.Id == Name && Text(instance, SuccessorKey) is null && Text(instance, QuestionKey) is { } id
            ? ProspectQuestions.Place(id)
            : null;

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        if ((options as string)?.Split(Between) is not [var partner, var question])
        {
            return await dc.EndDialogAsync(null, cancellationToken);
        }
        (dc.ActiveDialog.State[PartnerKey], dc.ActiveDialog.State[QuestionKey]) = (partner, question);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        if (Text(dc.ActiveDialog, SuccessorKey) is { } successor)
        {
            return await SucceedsAsync(dc, successor, cancellationToken);
        }
        if (SlotOf(dc.ActiveDialog) is not { } slot)
        {
            return await dc.EndDialogAsync(null, cancellationToken);
        }
        return turn.Incoming.Command switch
        {
            Command.Help => await AgainAsync(dc, QuestionHelp.Of(turn, slot), cancellationToken),
            Command.Back or Command.Cancel or Command.Later or Command.Skip or Command.DontKnow => await LeaveAsync(dc, cancellationToken),
            _ => await ReadAsync(dc, slot, cancellationToken),
        };
    }

    public override async Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        if (Text(instance, SuccessorKey) is not { } person)
        {
            await base.RepromptDialogAsync(turnContext, instance, cancellationToken);
        }
        else if (await Turn.Of(turnContext).PartnerAsync(Text(instance, PartnerKey), cancellationToken) is { } partner)
        {
            await AskSuccessionAsync(turnContext, partner.Profile.Text(Fields.ContactPerson) ?? "", person, cancellationToken);
        }
    }

    protected override Slot? PlaceOf(DialogInstance instance) => SlotOf(instance);

    protected override bool CanSkip(Slot slot) => true;

    protected override async Task<AnswerSheet> ProfileAsync(Turn turn, DialogInstance instance, CancellationToken ct) =>
        await turn.PartnerAsync(Text(instance, PartnerKey), ct) is { } partner
            ? partner.Profile.With([new(Fields.PartnerId, partner.Id)])
            : AnswerSheet.Empty;

    protected override async Task<string?> HintAsync(Turn turn, DialogInstance instance, Slot slot, CancellationToken ct) =>
        slot.Question.Reader.Describe(turn.ContextOf(slot) with { Answers = await ProfileAsync(turn, instance, ct) }) is { } now
            ? turn.Texts.Say("currentAnswer", ("value", Escape.Markdown(now)))
            : null;

    protected override async Task<DialogTurnResult> AcceptAsync(
        DialogContext dc,
        IReadOnlyDictionary<string, object?> changes,
        CancellationToken ct
    )
    {
        var turn = Turn.Of(dc.Context);
        if (await turn.PartnerAsync(Text(dc.ActiveDialog, PartnerKey), ct) is not { } partner)
        {
            return await dc.EndDialogAsync(null, ct);
        }
        if (changes.GetValueOrDefault(Fields.PartnerId) is string same && same != partner.Id)
        {
            // It is another sheet's name: the two are one partner.
            await dc.CancelAllDialogsAsync(ct);
            return await dc.BeginDialogAsync(PartnerPlaceDialog.Name, PartnerPlaceDialog.Merging(partner.Id, same), ct);
        }
        if (
            changes.GetValueOrDefault(Fields.ContactPerson) is string person
            && partner.Profile.Text(Fields.ContactPerson) is { } before
            && before != person
        )
        {
            dc.ActiveDialog.State[SuccessorKey] = person;
            PendingDraft.Clear(dc.ActiveDialog);
            await AskSuccessionAsync(dc.Context, before, person, ct);
            return EndOfTurn;
        }
        await PartnerChanges.SaveAsync(turn, partner, changes, ct);
        return await LeaveAsync(dc, ct);
    }

    private static Task AskSuccessionAsync(ITurnContext context, string before, string person, CancellationToken ct)
    {
        var texts = Turn.Of(context).Texts;
        return context.SendAsync(
            Sentences.Say(texts, "contactSucceedsAsk", ("person", person), ("before", before)),
            ct,
            texts.Say("buttonYes"),
            texts.Say("buttonNo")
        );
    }

    /// <summary>Yes: somebody took over, and is reached another way; no: the name was only written better.</summary>
    private async Task<DialogTurnResult> SucceedsAsync(DialogContext dc, string person, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (await turn.PartnerAsync(Text(dc.ActiveDialog, PartnerKey), ct) is not { } partner)
        {
            return await dc.EndDialogAsync(null, ct);
        }
        if (turn.Incoming.Command is Command.Back or Command.Cancel or Command.Later)
        {
            await dc.Context.SendAsync(turn.Texts.Say("nothingChanged"), ct);
            return await LeaveAsync(dc, ct);
        }
        switch (YesNoReader.Read(turn.Incoming.Text))
        {
            case true:
                await PartnerChanges.SucceedAsync(turn, partner, person, ct);
                dc.ActiveDialog.State.Remove(SuccessorKey);
                dc.ActiveDialog.State[QuestionKey] = ContactQuestions.PartnerContactChannel;
                await RepromptDialogAsync(dc.Context, dc.ActiveDialog, ct);
                return EndOfTurn;
            case false:
                await PartnerChanges.SaveAsync(turn, partner, new Dictionary<string, object?> { [Fields.ContactPerson] = person }, ct);
                return await LeaveAsync(dc, ct);
            default:
                return await AgainAsync(dc, turn.Texts.Say("yesNoExpected"), ct);
        }
    }

    /// <summary>Shows the sheet as it is now.</summary>
    private static async Task<DialogTurnResult> LeaveAsync(DialogContext dc, CancellationToken ct)
    {
        var partner = await Turn.Of(dc.Context).PartnerAsync(Text(dc.ActiveDialog, PartnerKey), ct);
        await dc.EndDialogAsync(null, ct);
        if (partner is not null)
        {
            await PartnerRequest.ShowAsync(dc, partner, ct);
        }
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    private static string? Text(DialogInstance instance, string key) =>
        instance.State.TryGetValue(key, out var text) ? text as string : null;
}
