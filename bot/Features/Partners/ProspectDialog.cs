using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Features.Contact;
using PartnershipBot.Interview;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Partners;

/// <summary>
/// « Ajouter un partenaire »: asks the name and the kind of a possible partner, and where it is. Its name and kind are one
/// answer: before both are there, nothing of it is stored.
/// </summary>
internal sealed class ProspectDialog() : ProfileDialog(Name)
{
    /// <summary>The name under which a stored stack knows it.</summary>
    public const string Name = "prospect";

    private const string StepKey = "step";
    private const string NameKey = "name";
    private const string PartnerKey = "partner";

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        dc.ActiveDialog.State[StepKey] = 0;
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        var slot = SlotOf(dc.ActiveDialog) ?? ProspectQuestions.Name;
        if (turn.Incoming is { HasFile: true, Text.Length: 0 })
        {
            return await AgainAsync(dc, turn.Texts.Say("attachmentNotExpected"), cancellationToken);
        }
        switch (turn.Incoming.Command)
        {
            case Command.Help:
                return await AgainAsync(dc, QuestionHelp.Of(turn, slot), cancellationToken);
            case Command.Back when StepOf(dc.ActiveDialog) is > 0 and var step:
                return await GoToAsync(dc, step - 1, cancellationToken);
            case Command.Back:
                return await AgainAsync(dc, turn.Texts.Say("nothingToGoBack"), cancellationToken);
            case (Command.Later or Command.Cancel) when Stored(dc.ActiveDialog) is null:
                await dc.Context.SendAsync(turn.Texts.Say("nothingKept"), cancellationToken);
                return await dc.EndDialogAsync(null, cancellationToken);
            case Command.Later or Command.Cancel:
            case Command.Skip or Command.DontKnow when slot.Question.Skippable:
                return await FinishAsync(dc, cancellationToken);
            case Command.Skip or Command.DontKnow:
                return await AgainAsync(dc, turn.Texts.Say("cannotSkip"), cancellationToken);
        }
        // A list in the place of one name is read back first.
        return StepOf(dc.ActiveDialog) == 0 && PastedPartners.Read(turn.Incoming.Text, turn.ContextOf(slot)).Count > 1
            ? await dc.BeginDialogAsync(PastedPartnersDialog.Name, turn.Incoming.Text, cancellationToken)
            : await ReadAsync(dc, slot, cancellationToken);
    }

    /// <summary>The place for which an instance waits, or null.</summary>
    public static Slot? SlotOf(DialogInstance? instance) =>
        instance?.Id == Name ? ProspectQuestions.All.Cast<Slot?>().ElementAtOrDefault(StepOf(instance)) : null;

    protected override string Several => SeveralPartners.Each;

    protected override Slot? PlaceOf(DialogInstance instance) => SlotOf(instance);

    private static int StepOf(DialogInstance instance) =>
        instance.State.TryGetValue(StepKey, out var step) ? Convert.ToInt32(step, CultureInfo.InvariantCulture) : 0;

    /// <summary>The key of the partner once it is stored.</summary>
    private static string? Stored(DialogInstance instance) => instance.State.TryGetValue(PartnerKey, out var id) ? id as string : null;

    protected override async Task<DialogTurnResult> AcceptAsync(
        DialogContext dc,
        IReadOnlyDictionary<string, object?> changes,
        CancellationToken ct
    )
    {
        var turn = Turn.Of(dc.Context);
        var (state, step) = (dc.ActiveDialog.State, StepOf(dc.ActiveDialog));
        if (changes.GetValueOrDefault(Fields.PartnerId) is string known && await turn.PartnerAsync(known, ct) is { } partner)
        {
            // It is in the list already: its sheet is shown, and nothing is added twice.
            await PartnerRequest.ShowAsync(dc, partner, ct);
            return EndOfTurn;
        }
        if (Stored(dc.ActiveDialog) is { } id)
        {
            var row = await turn.Work.GetAsync(RowKeys.Partner(id), ct);
            turn.Work.Put(RowKeys.Partner(id), AnswerSheet.Of(row?.Columns ?? new Dictionary<string, object>()).With(changes).Values);
        }
        else if (step == 0)
        {
            state[NameKey] = changes[Fields.PartnerName] ?? "";
        }
        else
        {
            id = Guid.CreateVersion7(turn.Now).ToString("N");
            state[PartnerKey] = id;
            turn.Work.PutNew(
                RowKeys.Partner(id),
                (await ProfileAsync(turn, dc.ActiveDialog, ct)).With(changes).With([new(Fields.PartnerId, null)]).Values
            );
        }
        return step + 1 < ProspectQuestions.All.Count ? await GoToAsync(dc, step + 1, ct) : await FinishAsync(dc, ct);
    }

    protected override async Task<AnswerSheet> ProfileAsync(Turn turn, DialogInstance instance, CancellationToken ct)
    {
        var id = Stored(instance);
        if (id is not null && await turn.PartnerAsync(id, ct) is { } partner)
        {
            return partner.Profile.With([new(Fields.PartnerId, id)]);
        }
        return instance.State.TryGetValue(NameKey, out var name) && name is string { Length: > 0 } said
            ? AnswerSheet.Empty.With([new(Fields.PartnerName, said)])
            : AnswerSheet.Empty;
    }

    private async Task<DialogTurnResult> GoToAsync(DialogContext dc, int step, CancellationToken ct)
    {
        dc.ActiveDialog.State[StepKey] = step;
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, ct);
        return EndOfTurn;
    }

    private static async Task<DialogTurnResult> FinishAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (await turn.PartnerAsync(Stored(dc.ActiveDialog), ct) is not { } partner)
        {
            return await dc.EndDialogAsync(null, ct);
        }
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, "partnerAdded", ("partner", partner.Name)), ct);
        await PartnerRequest.ShowAsync(dc, partner, ct);
        return EndOfTurn;
    }
}
