using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Changes;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Conversation.Patterns;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Turns.Inbound;
using PartnershipBot.Turns.Remembered;

namespace PartnershipBot.Conversation;

/// <summary>Understands what came in: a button, a command, or the answer to the question that waits.</summary>
public sealed class Assistant
{
    // Without a state of its own: each turn brings its stack.
    private readonly DialogSet _dialogs = new();
    private readonly RequestBook _requests;
    private readonly PatternBook _patterns;
    private readonly IServiceProvider _services;
    private readonly IConversationForms _forms;

    public Assistant(IServiceProvider services)
    {
        _services = services;
        _requests = new RequestBook(services);
        _patterns = new PatternBook(_requests, new Answering());
        _forms = services.GetRequiredService<IConversationForms>();
        Dialog[] dialogs =
        [
            .. Questions.Stages.Where(s => s.Within is null).Select(StageDialog.Create),
            new QuestionDialog(new Answering()),
            new MoreDialog(),
            new RecapDialog(),
            new BundleDialog(new Answering()),
            new FormDialog(),
            new ChangeDialog(),
            new DoubtDialog(),
            new RepairDialog(),
            EditDialog.Create(),
            .. FeatureBook.All.SelectMany(f => f.Dialogs(services)),
        ];
        foreach (var dialog in dialogs)
        {
            _dialogs.Add(dialog);
        }
    }

    /// <summary>The verbs of the buttons that act in a conversation; null in a personal chat, where all do.</summary>
    public IReadOnlySet<string>? VerbsIn(Scope scope) => scope.IsPersonal ? null : _requests.VerbsAnywhere;

    /// <summary>Answers one message, or one button of a card, of a turn.</summary>
    /// <param name="context">A message-shaped context.</param>
    /// <param name="repeated">Whether these words were accepted before and their reply may have got lost.</param>
    /// <param name="ct">Ends the turn.</param>
    public async Task RunAsync(ITurnContext context, bool repeated, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        var storage = new TurnStorage(turn);
        var state = new ConversationState(storage);
        var stack = await state.CreateProperty<DialogState>(TurnStorage.StackProperty).GetAsync(context, () => new DialogState(), ct);
        var dc = new DialogContext(_dialogs, context, stack);
        if (!turn.Scope.IsPersonal)
        {
            // No question waits where several people read: what is said there is answered at once.
            dc.Stack.Clear();
            await UnderstandAsync(dc, turn, ct);
        }
        else if (turn.Scope.Arrival != Arrival.None && !await ArrivesAsync(dc, ct))
        {
            // The words were for the library that was left, or for its name: here they would answer another question.
        }
        else if (storage.WasUnreadable || !StoredStack.Fits(dc, _dialogs))
        {
            dc.Stack.Clear();
            await context.SendAsync(turn.Texts.Say("dialogReset"), ct);
            await Continuing.ContinueAsync(dc, ct);
        }
        else if (storage.HasExpired && Continuing.IsPossible(turn.Current) && IsAnswer(turn))
        {
            await context.SendAsync(Sentences.Say(turn.Texts, "resumed", ("partnership", turn.Current!.Name)), ct);
            await Continuing.ContinueAsync(dc, ct);
        }
        else if (repeated)
        {
            await ShowAgainAsync(dc, turn, ct);
        }
        else
        {
            await UnderstandAsync(dc, turn, ct);
        }
        NoDeadEnd.Mend(dc);
        await state.SaveChangesAsync(context, false, ct);
    }

    /// <summary>The present state of a card that is seen; null when there is none for whoever sees it. Changes nothing.</summary>
    /// <param name="context">The context of the invoke.</param>
    /// <param name="card">What the card carries.</param>
    /// <param name="ct">Ends the turn.</param>
    public async Task<AdaptiveCard?> RefreshAsync(ITurnContext context, PressedButton card, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        var asked = new CardData(card);
        if (asked.Library != turn.Scope.Library || asked.Text(DataKeys.View) is not { } shows)
        {
            return null;
        }
        foreach (var feature in FeatureBook.All)
        {
            if (await feature.RefreshAsync(turn, shows, asked, ct) is { } present)
            {
                return Sending.Fit(turn, present);
            }
        }
        return null;
    }

    /// <summary>The form that the button of a card opens over a team's conversation; changes nothing.</summary>
    /// <param name="context">The context of the button.</param>
    /// <param name="button">What the button carries.</param>
    /// <param name="ct">Ends the turn.</param>
    public Task<FormStep> OpenFormAsync(ITurnContext context, PressedButton button, CancellationToken ct) =>
        _forms.OpenAsync(Turn.Of(context), button, ct);

    /// <summary>Keeps what was filled in there, and gives what is shown next.</summary>
    /// <param name="context">The context of the form.</param>
    /// <param name="form">What it sent.</param>
    /// <param name="ct">Ends the turn.</param>
    public Task<FormStep> SaveFormAsync(ITurnContext context, PressedButton form, CancellationToken ct) =>
        _forms.SaveAsync(context, form, ct);

    /// <summary>What was said is done already; only its reply got lost.</summary>
    private static async Task ShowAgainAsync(DialogContext dc, Turn turn, CancellationToken ct)
    {
        if (dc.ActiveDialog is not null)
        {
            await dc.RepromptDialogAsync(ct);
        }
        else if (turn.Current is { } partnership && !Transitions.IsFirstContact(partnership.Status))
        {
            await Navigation.AgreementAsync(dc, ct);
        }
        else
        {
            await Navigation.MenuAsync(dc, ct);
        }
    }

    /// <summary>Whether what was said at the arrival in a library is answered there as usual.</summary>
    private static async Task<bool> ArrivesAsync(DialogContext dc, CancellationToken ct)
    {
        foreach (var feature in FeatureBook.All)
        {
            if (!await feature.ArrivesAsync(dc, ct))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Whether words came that only a question could be meant by.</summary>
    private static bool IsAnswer(Turn turn) => turn is { Scope.IsPersonal: true, Incoming: { Button: null, LooseCommand: null } };

    private async Task UnderstandAsync(DialogContext dc, Turn turn, CancellationToken ct)
    {
        var hasFileBeside = turn.Incoming is { Files.Count: > 0, Text.Length: > 0 };
        if (await _patterns.RunAsync(dc, ct))
        {
            if (hasFileBeside)
            {
                await dc.Context.SendAsync(turn.Texts.Say("fileAlone"), ct);
            }
            return;
        }
        var incoming = turn.Incoming;
        if (incoming.Button is { } button)
        {
            await _requests.RunCardAsync(dc, button, ct);
            return;
        }
        if (incoming is { Text.Length: 0, HasFile: false })
        {
            await (turn.Scope.IsPersonal ? dc.Context.SendAsync(turn.Texts.Say("textEmpty"), ct) : Navigation.MenuAsync(dc, ct));
            await dc.RepromptDialogAsync(ct);
            return;
        }
        if (incoming is { Text.Length: 0, HasFile: true } && await OfferFileAsync(dc, turn, ct))
        {
            return;
        }
        var waits = DialogIds.WaitsForWords(dc.ActiveDialog?.Id);
        if ((waits ? incoming.Command : incoming.LooseCommand) is { } command && await _requests.RunAsync(dc, command, ct))
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
        foreach (var feature in FeatureBook.All)
        {
            if (await feature.FindsAsync(dc, incoming.Text, ct))
            {
                return;
            }
        }
        await dc.Context.SendAsync(
            turn.Texts.Say(incoming.HasFile && incoming.Text.Length == 0 ? "attachmentNotExpected" : "notUnderstood"),
            ct
        );
        await Navigation.MenuAsync(dc, ct);
    }

    /// <summary>Asks what a file is; where several people read, that is asked in the personal chat.</summary>
    private async Task<bool> OfferFileAsync(DialogContext dc, Turn turn, CancellationToken ct)
    {
        if (turn.Scope.IsPersonal || turn.Incoming.Files.Count == 0)
        {
            foreach (var feature in FeatureBook.All)
            {
                if (await feature.TakesFileAsync(dc, _services, ct))
                {
                    return true;
                }
            }
            return false;
        }
        await TeamReplies.ElsewhereAsync(dc, turn.Texts.Say("teamMenuMessage"), ct);
        return true;
    }
}
