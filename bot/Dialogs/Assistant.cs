using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Changes;
using PartnershipBot.Dialogs.Requests;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Files;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Libraries;
using PartnershipBot.Reminders;

namespace PartnershipBot.Dialogs;

/// <summary>Understands what came in: a button, a command, or the answer to the question that waits.</summary>
public sealed class Assistant
{
    private readonly List<Dialog> _dialogs;
    private readonly RequestBook _requests;
    private readonly FileReceived _files;
    private readonly TeamForms _forms;

    public Assistant(ReminderDesk desk, DocumentDesk documents, DocumentReader reader, FileDesk files, LibraryDesk libraries)
    {
        var answering = new Answering();
        _requests = new RequestBook(answering, desk, documents, reader, libraries);
        _files = new FileReceived(files);
        _forms = new TeamForms(new FormSaving(answering));
        _dialogs =
        [
            .. Questions.Stages.Where(s => s.Id != "proposal").Select(StageDialog.Create),
            new QuestionDialog(answering),
            new MoreDialog(),
            new RecapDialog(),
            new CancelDialog(),
            new DropSessionDialog(),
            new ProspectDialog(),
            new FormDialog(),
            new DayDialog(),
            new HandOverDialog(libraries),
            new AttachDialog(files),
            new ChangeDialog(),
            EditDialog.Create(),
        ];
    }

    /// <summary>Answers one message, or one button of a card, of a turn.</summary>
    /// <param name="context">A message-shaped context.</param>
    /// <param name="repeated">Whether these words were accepted before and their reply may have got lost.</param>
    /// <param name="ct">Ends the turn.</param>
    public async Task RunAsync(ITurnContext context, bool repeated, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        var storage = new TurnStorage(turn);
        var state = new ConversationState(storage);
        var dialogs = new DialogSet(state.CreateProperty<DialogState>(TurnStorage.StackProperty));
        foreach (var dialog in _dialogs)
        {
            dialogs.Add(dialog);
        }
        var dc = await dialogs.CreateContextAsync(context, ct);
        if (!turn.Scope.IsPersonal)
        {
            // No question waits where several people read: what is said there is answered at once.
            dc.Stack.Clear();
            turn.Offered = _requests.VerbsAnywhere;
            await UnderstandAsync(dc, turn, ct);
        }
        else if (turn.Scope.Arrival != Arrival.None && !await LibraryRequest.ArriveAsync(dc, ct))
        {
            // The words were for the library that was left, or for its name: here they would answer another question.
        }
        else if (storage.WasUnreadable || !Fits(dc))
        {
            dc.Stack.Clear();
            await context.SendAsync(turn.Texts.Say("dialogReset"), ct);
            await ResumeRequest.ContinueAsync(dc, ct);
        }
        else if (storage.HasExpired && ResumeRequest.CanGoOn(turn.Current) && IsAnswer(turn))
        {
            await context.SendAsync(Sentences.Say(turn.Texts, "resumed", ("partnership", turn.Current!.Name)), ct);
            await ResumeRequest.ContinueAsync(dc, ct);
        }
        else if (repeated)
        {
            await ShowAgainAsync(dc, turn, ct);
        }
        else
        {
            await UnderstandAsync(dc, turn, ct);
        }
        if (turn.CardReply is { } reply)
        {
            turn.CardReply = Sending.Fit(turn, reply);
        }
        await state.SaveChangesAsync(context, false, ct);
    }

    /// <summary>The present state of a card that is seen; null when there is none for whoever sees it. Changes nothing.</summary>
    /// <param name="context">The context of the invoke.</param>
    /// <param name="data">What the card carries.</param>
    /// <param name="ct">Ends the turn.</param>
    public async Task<AdaptiveCard?> RefreshAsync(ITurnContext context, JObject data, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        turn.Offered = turn.Scope.IsPersonal ? null : _requests.VerbsAnywhere;
        return await PresentCards.AgainAsync(turn, data, ct) is { } card ? Sending.Fit(turn, card) : null;
    }

    /// <summary>The form that the button of a card opens over a team's conversation; changes nothing.</summary>
    /// <param name="context">The context of the button.</param>
    /// <param name="data">What the button carries.</param>
    /// <param name="ct">Ends the turn.</param>
    public Task<FormStep> OpenFormAsync(ITurnContext context, JObject data, CancellationToken ct) => _forms.OpenAsync(Turn.Of(context), data, ct);

    /// <summary>Keeps what was filled in there, and gives what is shown next.</summary>
    /// <param name="context">The context of the form.</param>
    /// <param name="data">What it sent.</param>
    /// <param name="ct">Ends the turn.</param>
    public Task<FormStep> SaveFormAsync(ITurnContext context, JObject data, CancellationToken ct)
    {
        Turn.Of(context).Offered = _requests.VerbsAnywhere;
        return _forms.SaveAsync(context, data, ct);
    }

    /// <summary>What was said is done already; only its reply got lost.</summary>
    private static async Task ShowAgainAsync(DialogContext dc, Turn turn, CancellationToken ct)
    {
        if (dc.ActiveDialog is not null)
        {
            await dc.RepromptDialogAsync(ct);
        }
        else if (turn.Current is { } partnership && !Consequences.IsContact(partnership.Status))
        {
            await PreviewRequest.ShowAsync(dc, ct);
        }
        else
        {
            await MenuRequest.ShowAsync(dc, ct);
        }
    }

    /// <summary>Whether words came that only a question could be meant by.</summary>
    private static bool IsAnswer(Turn turn) =>
        turn is { Scope.IsPersonal: true, Incoming: { Payload: null, Text: var text } } && CommandReader.Read(text, tolerant: true) is null;

    private async Task UnderstandAsync(DialogContext dc, Turn turn, CancellationToken ct)
    {
        var incoming = turn.Incoming;
        if (incoming.Payload is { } payload)
        {
            await _requests.RunCardAsync(dc, payload, ct);
            return;
        }
        if (incoming is { Text.Length: 0, HasFile: false })
        {
            await (turn.Scope.IsPersonal ? dc.Context.SendAsync(turn.Texts.Say("textEmpty"), ct) : MenuRequest.ShowAsync(dc, ct));
            await dc.RepromptDialogAsync(ct);
            return;
        }
        if (incoming is { Text.Length: 0, HasFile: true } && await OfferFileAsync(dc, turn, ct))
        {
            return;
        }
        var waits = DialogIds.WaitsForWords(dc.ActiveDialog?.Id);
        if (CommandReader.Read(incoming.Text, tolerant: !waits) is { } command && await _requests.RunAsync(dc, command, ct))
        {
            return;
        }
        if (!waits && await _requests.RunTypedAsync(dc, incoming.Text, ct))
        {
            return;
        }
        // What is written beside a file says what it is.
        if (!waits && incoming.Files.Count > 0 && await OfferFileAsync(dc, turn, ct))
        {
            return;
        }
        if (dc.ActiveDialog is not null)
        {
            if (incoming is { Files.Count: > 0, Text.Length: > 0 })
            {
                await dc.Context.SendAsync(turn.Texts.Say("fileAlone"), ct);
            }
            await dc.ContinueDialogAsync(ct);
            return;
        }
        if (await SearchRequest.FindBareAsync(dc, incoming.Text, ct) || await PartnerRequest.FindBareAsync(dc, incoming.Text, ct))
        {
            return;
        }
        await dc.Context.SendAsync(turn.Texts.Say(incoming.HasFile && incoming.Text.Length == 0 ? "attachmentNotExpected" : "notUnderstood"), ct);
        await MenuRequest.ShowAsync(dc, ct);
    }

    /// <summary>Asks what a file is; where several people read, that is asked in the personal chat.</summary>
    private async Task<bool> OfferFileAsync(DialogContext dc, Turn turn, CancellationToken ct)
    {
        if (turn.Scope.IsPersonal || turn.Incoming.Files.Count == 0)
        {
            return await _files.OfferAsync(dc, ct);
        }
        await TeamReplies.ElsewhereAsync(dc, turn.Texts.Say("teamMenuMessage"), ct);
        return true;
    }

    /// <summary>Whether a stored stack still fits: its dialogs exist, and its stages have the questions they had.</summary>
    private bool Fits(DialogContext dc) => dc.Stack.All(instance =>
        _dialogs.Exists(d => d.Id == instance.Id)
        && (DialogIds.StageOf(instance.Id) is not { } stage
            || !instance.State.TryGetValue("options", out var options) || options is null || Cursor.Read(stage, options) is not null)
        && (instance.Id != DialogIds.Question || QuestionDialog.SlotOf(instance) is not null));
}
