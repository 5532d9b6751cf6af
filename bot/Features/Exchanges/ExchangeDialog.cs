using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Features.Partners;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Exchanges;

/// <summary>
/// Notes an exchange with a partner: asks what is missing, shows it whole and keeps it when it is right; then asks what is to be
/// done next, and when. A sentence that says all of it is asked for nothing but a yes.
/// </summary>
internal sealed class ExchangeDialog() : WaitingDialog(Name)
{
    /// <summary>The name under which a stored stack knows it.</summary>
    public const string Name = "exchange";

    private const string DraftKey = "exchange";
    private const int LongestSaid = 1000;
    private const int LongestName = 160;
    private const int LongestTask = 300;

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var draft = ExchangeDraft.Read(options);
        return await GoOnAsync(dc, draft, cancellationToken);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        var draft = DraftOf(dc.ActiveDialog);
        var text = TypedText.Clean(turn.Incoming.Text);
        switch (turn.Incoming.Command)
        {
            case Command.Back or Command.Cancel or Command.Later when draft.Step < ExchangeStep.Next:
                await dc.Context.SendAsync(turn.Texts.Say("nothingKept"), cancellationToken);
                return await dc.EndDialogAsync(null, cancellationToken);
            case Command.Back or Command.Cancel or Command.Later or Command.Skip or Command.DontKnow when draft.Step >= ExchangeStep.Next:
                return await FinishAsync(dc, draft, null, cancellationToken);
            case Command.Skip or Command.DontKnow when draft.Step is ExchangeStep.With or ExchangeStep.How:
                return await GoOnAsync(dc, Passing(draft), cancellationToken);
            case Command.Skip or Command.DontKnow:
                return await AgainAsync(dc, turn.Texts.Say("cannotSkip"), cancellationToken);
        }
        return draft.Step switch
        {
            ExchangeStep.Partner => await NamedAsync(dc, draft, text, cancellationToken),
            ExchangeStep.Said => await SaidAsync(dc, draft, text, cancellationToken),
            ExchangeStep.With when text.Length > LongestName => await TooLongAsync(dc, text, LongestName, cancellationToken),
            ExchangeStep.With => await GoOnAsync(dc, draft with { With = text }, cancellationToken),
            ExchangeStep.How => await WayAsync(dc, draft, text, cancellationToken),
            ExchangeStep.Warned => await WarnedAsync(dc, draft, text, cancellationToken),
            ExchangeStep.Confirm => await ConfirmedAsync(dc, draft, text, cancellationToken),
            ExchangeStep.Next => await NextAsync(dc, draft, text, cancellationToken),
            _ => await DayAsync(dc, draft, text, cancellationToken),
        };
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    ) => ExchangePrompts.AskAsync(turnContext, DraftOf(instance), cancellationToken);

    private static ExchangeDraft DraftOf(DialogInstance instance) =>
        ExchangeDraft.Read(instance.State.TryGetValue(DraftKey, out var draft) ? draft : null);

    /// <summary>Asks the first thing that is missing.</summary>
    private async Task<DialogTurnResult> GoOnAsync(DialogContext dc, ExchangeDraft draft, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var partner = await turn.PartnerAsync(draft.Partner, ct);
        draft = draft with
        {
            Step =
                partner is null ? ExchangeStep.Partner
                : draft.Said is null ? ExchangeStep.Said
                : draft.With is null ? ExchangeStep.With
                : draft.How is null ? ExchangeStep.How
                : !draft.IsLookedAt && IsPrivate(draft, partner) ? ExchangeStep.Warned
                : ExchangeStep.Confirm,
        };
        return await AskAsync(dc, draft, ct);
    }

    /// <summary>What is passed stands empty, so that it is not asked again.</summary>
    private static ExchangeDraft Passing(ExchangeDraft draft) =>
        draft.Step == ExchangeStep.With ? draft with { With = "" } : draft with { How = "" };

    /// <summary>Professionals of the partner may be named, and whom one spoke with.</summary>
    private static bool IsPrivate(ExchangeDraft draft, KnownPartner partner) =>
        Privacy.IsPrivate(
            draft.Said ?? "",
            AnswerSheet.Empty.With([new(Fields.ContactPerson, $"{partner.Profile.Text(Fields.ContactPerson)} {draft.With}")])
        );

    private async Task<DialogTurnResult> NamedAsync(DialogContext dc, ExchangeDraft draft, string text, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var parts = (await turn.PartnersAsync(ct)).Where(p => NameSearch.IsMeant(text, p.Profile)).ToList();
        if ((parts is [var only] ? only : await PartnerList.NamedAsync(turn, text, ct)) is { } partner)
        {
            return await GoOnAsync(dc, draft with { Partner = partner.Id }, ct);
        }
        return await AgainAsync(dc, Sentences.Say(turn.Texts, "exchangePartnerUnknown", ("name", text)), ct);
    }

    private async Task<DialogTurnResult> SaidAsync(DialogContext dc, ExchangeDraft draft, string text, CancellationToken ct)
    {
        if (text.Length > LongestSaid)
        {
            return await TooLongAsync(dc, text, LongestSaid, ct);
        }
        return await GoOnAsync(dc, ExchangeWords.Said(draft, text, Turn.Of(dc.Context).Today), ct);
    }

    private async Task<DialogTurnResult> WayAsync(DialogContext dc, ExchangeDraft draft, string text, CancellationToken ct) =>
        ExchangeWords.Way(text) is { } how
            ? await GoOnAsync(dc, draft with { How = how }, ct)
            : await AgainAsync(dc, Turn.Of(dc.Context).Texts.Say("exchangeWayUnknown"), ct);

    private async Task<DialogTurnResult> WarnedAsync(DialogContext dc, ExchangeDraft draft, string text, CancellationToken ct) =>
        Replies.IsTitle("buttonTakeInstead", text) && Privacy.Instead(draft.Said ?? "", null, Turn.Of(dc.Context).Texts) is { } instead
            ? await GoOnAsync(dc, draft with { Said = instead, IsLookedAt = true }, ct)
            : Replies.ToWarning(text) switch
            {
                true => await GoOnAsync(dc, draft with { IsLookedAt = true }, ct),
                false => await AskAsync(dc, draft with { Said = null, Step = ExchangeStep.Said }, ct),
                // Whoever writes it anew at once has rephrased it.
                _ => await SaidAsync(dc, draft, text, ct),
            };

    private async Task<DialogTurnResult> ConfirmedAsync(DialogContext dc, ExchangeDraft draft, string text, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        switch (Replies.ToConfirmation(text))
        {
            case true:
                var stored = await ExchangeLog.AddAsync(turn, draft, ct);
                await dc.Context.SendAsync(turn.Texts.Say("exchangeKept"), ct);
                return await AskAsync(dc, draft with { Id = stored.Id, Step = ExchangeStep.Next }, ct);
            case false:
                return await AskAsync(dc, draft with { Said = null, IsLookedAt = false, Step = ExchangeStep.Said }, ct);
            default:
                return await GoOnAsync(dc, ExchangeWords.Corrected(draft, text, turn.Today), ct);
        }
    }

    private async Task<DialogTurnResult> NextAsync(DialogContext dc, ExchangeDraft draft, string text, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (ExchangeWords.IsNothing(text))
        {
            return await FinishAsync(dc, draft, null, ct);
        }
        if (text.Length > LongestTask)
        {
            return await TooLongAsync(dc, text, LongestTask, ct);
        }
        if (YesNoReader.Read(text) == true)
        {
            return await AgainAsync(dc, turn.Texts.Say("yesToWhat"), ct);
        }
        return ExchangeWords.Day(text, turn) is { } day
            ? await FinishAsync(dc, draft with { Task = text }, day, ct)
            : await AskAsync(dc, draft with { Task = text, Step = ExchangeStep.Day }, ct);
    }

    private async Task<DialogTurnResult> DayAsync(DialogContext dc, ExchangeDraft draft, string text, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (ExchangeWords.IsNothing(text) || Replies.IsTitle("buttonNoReminder", text))
        {
            return await FinishAsync(dc, draft, null, ct);
        }
        return ExchangeWords.Day(text, turn) is { } day
            ? await FinishAsync(dc, draft, day, ct)
            : await AgainAsync(dc, turn.Texts.Say("exchangeDayUnknown"), ct);
    }

    private static async Task<DialogTurnResult> FinishAsync(DialogContext dc, ExchangeDraft draft, DateOnly? day, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.EndDialogAsync(null, ct);
        if (draft.Task is { } what && draft.Id is { } id)
        {
            var on = day is { } wished ? turn.ReminderSettings.Calendar(school: false).OnOrAfter(wished) : (DateOnly?)null;
            await ExchangeLog.PlanAsync(turn, draft.Partner, id, what, on, ct);
            await dc.Context.SendAsync(
                on is { } date ? turn.Texts.Say("taskPlanned", ("date", new Language.WithWeekday(date))) : turn.Texts.Say("taskKept"),
                ct
            );
        }
        if (await turn.PartnerAsync(draft.Partner, ct) is { } partner)
        {
            await PartnerRequest.ShowAsync(dc, partner, ct);
        }
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    private static async Task<DialogTurnResult> AskAsync(DialogContext dc, ExchangeDraft draft, CancellationToken ct)
    {
        dc.ActiveDialog.State[DraftKey] = draft.Write();
        await ExchangePrompts.AskAsync(dc.Context, draft, ct);
        return EndOfTurn;
    }

    private Task<DialogTurnResult> TooLongAsync(DialogContext dc, string text, int max, CancellationToken ct) =>
        AgainAsync(dc, Turn.Of(dc.Context).Texts.Say("textTooLong", ("length", text.Length), ("max", max)), ct);
}
