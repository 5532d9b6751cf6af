using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Asides;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>
/// Before any reader: whether words speak to the program, ask for something, or answer. What is sure acts, what is doubtful
/// is asked once, and what is plainly an answer goes on to the question that waits.
/// </summary>
internal sealed class PatternBook
{
    private static readonly Pattern[] All =
    [
        new MeaningPattern(),
        new ExamplePattern(),
        new WhyPattern(),
        new RequiredPattern(),
        new RemainingPattern(),
        new GlossaryPattern(),
        new RepetitionPattern(),
        new SkippingPattern(),
        new PossiblePattern(),
        new UnknownPattern(),
        new CorrectionPattern(),
        new CancellationPattern(),
        new WaitingPattern(),
        new SmallTalkPattern(),
        new GoingOnPattern(),
        new CannotHandlePattern(),
    ];
    private static readonly Dictionary<string, Pattern> ByName = All.SelectMany(p => p.Names.Select(n => (n, p)))
        .ToDictionary(p => p.n, p => p.p);

    private readonly Answering _answering;
    private readonly Interruption _interruption;
    private readonly Corrections _corrections;
    private readonly CardWords _cards;
    private readonly RequestBook _requests;

    public PatternBook(RequestBook requests, Answering answering)
    {
        _requests = requests;
        _answering = answering;
        _interruption = new Interruption(requests);
        _corrections = new Corrections(answering);
        _cards = new CardWords(_corrections.Repairs, new BundleWords(answering, _corrections.Repairs), _corrections.Several);
    }

    /// <summary>The names of what is answered here, as the lexicons have them.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary>Answers what is said to the program; false when the words go on, perhaps put plainly.</summary>
    public async Task<bool> RunAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (!turn.Scope.IsPersonal)
        {
            return false;
        }
        if (dc.ActiveDialog?.Id == DialogIds.Doubt && await SettledAsync(dc, turn, ct))
        {
            return true;
        }
        if (Replies.Plainly(turn.Incoming.Text) is { } plain)
        {
            turn.Hear(plain);
        }
        var text = turn.Incoming.Text;
        if (text.Length == 0 || turn.Incoming.Button is not null)
        {
            return false;
        }
        foreach (var feature in FeatureBook.All)
        {
            if (await feature.HearsAsync(dc, text, ct))
            {
                return true;
            }
        }
        var waiting = Waiting.Of(dc);
        if (waiting.Kind is WaitingKind.Question or WaitingKind.Card && await FeatureBook.OverhearsAsync(dc, waiting.Slot, ct))
        {
            return true;
        }
        return waiting.Kind switch
        {
            _ when PossiblePattern.Asked(waiting, text) is { } asked => await AnswerAsync(dc, waiting, asked, ct),
            WaitingKind.Question => await HearAsync(dc, turn, waiting, text, ct),
            // A button’s title means that button.
            WaitingKind.Nothing when turn.Incoming.LooseCommand is not null || _requests.AskedBy(text).Any() => false,
            WaitingKind.Nothing when AsideReader.Read(text) is { } said => said.IsSure && await AnswerAsync(dc, waiting, said, ct),
            WaitingKind.Nothing => await _corrections.WhereNothingWaitsAsync(dc, text, ct),
            _ => await _cards.RunAsync(dc, waiting, text, ct) || await BesideAsync(dc, waiting, ct),
        };
    }

    /// <summary>While a question of the interview waits.</summary>
    private async Task<bool> HearAsync(DialogContext dc, Turn turn, Waiting waiting, string text, CancellationToken ct)
    {
        var slot = waiting.Slot!.Value;
        if (turn.Incoming.Command is not null || (waiting.IsBegun && Replies.IsOffered(text)))
        {
            return false;
        }
        // « Y » says yes, and is a town.
        if (BareReply.IsOne(turn, waiting, text) && !(text.Length == 1 && await TakesAsync(dc, turn, slot, text, ct)))
        {
            await BareReply.RunAsync(dc, waiting, text, ct);
            return true;
        }
        if (BareReply.InWordsOf(turn, waiting, text) is { } word)
        {
            turn.Hear(text = word);
        }
        if (YesNoReader.Read(text) is not null || (TypedText.IsOnlySymbols(text) && !BareReply.IsSmile(text)))
        {
            return false;
        }
        var said = BareReply.IsSmile(text) ? new AsideReading("laugh", IsSure: true) : AsideReader.Read(text);
        // In reviews and notes of sessions people quote what others have asked.
        var mayDoubt = waiting is { TakesAnyWords: true, IsBegun: false } && !Questions.StageOf(slot.Question).QuotesOthers;
        // « On verra » may be what a choice is called; « j’ai un doute, je demande à ma directrice » only shares a word with one.
        var isSure = said is { IsSure: true } && !(said.Name == "unknown" && EarlyChoice.IsNamed(turn, slot, text));
        if (said is not null && (waiting.TakesAnyWords || isSure || !await TakesAsync(dc, turn, slot, text, ct)))
        {
            return said.IsSure || !waiting.TakesAnyWords
                ? await AnswerAsync(dc, waiting, said, ct)
                : mayDoubt && await DoubtDialog.AskAsync(dc, text, ct);
        }
        if (said is null && await _corrections.MeanwhileAsync(dc, waiting, slot, text, ct))
        {
            return true;
        }
        var alone =
            said is null && waiting is { TakesAnyWords: true, IsBegun: false } ? await _corrections.AloneAsync(turn, slot, text, ct) : null;
        if (
            said is null
            && !waiting.IsBegun
            && await _corrections.FindAsync(dc, text, ct) is { } repair
            && (alone is null || repair.IsSure || repair.Place == slot)
        )
        {
            if (repair.IsSure || (!waiting.TakesAnyWords && !await TakesAsync(dc, turn, slot, text, ct)))
            {
                await Repairs.RunAsync(dc, repair, ct);
                return true;
            }
            return mayDoubt && await DoubtDialog.AskAsync(dc, text, ct);
        }
        if (alone is not null)
        {
            // Of « finalement X » X alone is the answer.
            turn.Hear(text = alone);
        }
        if (slot.Question.Kind == AnswerKind.Text && !waiting.IsBegun && await _corrections.Repairs.LateAsync(dc, text, ct))
        {
            return true;
        }
        var certainty = await _interruption.WeighAsync(turn, waiting, text, ct);
        // « Confirm » is a button, though a choice is called “to be confirmed”.
        if (
            certainty != Certainty.None
            && (waiting.TakesAnyWords || !await TakesAsync(dc, turn, slot, text, ct, isSurely: certainty == Certainty.Sure))
        )
        {
            return ((certainty == Certainty.Sure || !waiting.TakesAnyWords) && await _interruption.RunAsync(dc, ct))
                || (mayDoubt && await DoubtDialog.AskAsync(dc, text, ct));
        }
        return mayDoubt
            && (AsideReader.IsQuestion(text) || IsPerhapsTalk(slot, text) || EarlyChoice.Of(dc, text) is not null)
            && await DoubtDialog.AskAsync(dc, text, ct);
    }

    /// <summary>While a card or a question of ours waits: only what is sure counts.</summary>
    private async Task<bool> BesideAsync(DialogContext dc, Waiting waiting, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var text = turn.Incoming.Text;
        var command = waiting.Kind == WaitingKind.Card ? turn.Incoming.LooseCommand : turn.Incoming.Command;
        return command is null
            && YesNoReader.Read(text) is null
            && AsideReader.Read(text) is { IsSure: true } said
            // What a pattern puts as a command may lead out of the card.
            && (await AnswerAsync(dc, waiting, said, ct) || await _cards.RunAsync(dc, waiting, turn.Incoming.Text, ct));
    }

    /// <summary>What was doubtful is told: an answer, a request, or neither because something else was said.</summary>
    private async Task<bool> SettledAsync(DialogContext dc, Turn turn, CancellationToken ct)
    {
        var kept = DoubtDialog.TextOf(dc.ActiveDialog);
        var reply = turn.Incoming.Button is null ? DoubtDialog.Reply(turn.Incoming.Text) : null;
        dc.Stack.RemoveAt(0);
        if (reply is not { } isAnswer)
        {
            return false;
        }
        turn.Hear(kept);
        if (isAnswer)
        {
            await dc.ContinueDialogAsync(ct);
            return true;
        }
        var waiting = Waiting.Of(dc);
        if (AsideReader.Read(kept) is { } said)
        {
            return await AnswerAsync(dc, waiting, said, ct) || await RunPutAsync(dc, ct);
        }
        if (EarlyChoice.Of(dc, kept) is { } early)
        {
            await EarlyChoice.TakeAsync(dc, _answering, early, kept, ct);
        }
        else if (await _corrections.FindAsync(dc, kept, ct) is { } repair)
        {
            await Repairs.RunAsync(dc, repair, ct);
        }
        else if (!await _interruption.RunAsync(dc, ct))
        {
            await CannotHandlePattern.SayAsync(dc, waiting, ct);
        }
        return true;
    }

    /// <summary>Runs a command that a pattern has put; those that belong to the question go to it.</summary>
    private async Task<bool> RunPutAsync(DialogContext dc, CancellationToken ct)
    {
        if (!await _interruption.RunAsync(dc, ct))
        {
            await dc.ContinueDialogAsync(ct);
        }
        return true;
    }

    private static Task<bool> AnswerAsync(DialogContext dc, Waiting waiting, AsideReading said, CancellationToken ct) =>
        ByName[said.Name].RunAsync(dc, new Heard(waiting, said), ct);

    private static bool IsPerhapsTalk(Slot slot, string text) =>
        AsideReader.IsDemand(text) || (slot.Question.Kind == AnswerKind.Text && AsideReader.IsTalk(text));

    /// <summary>Whether the reader of the question that waits understands a text as an answer, surely or by what it would propose.</summary>
    private async Task<bool> TakesAsync(DialogContext dc, Turn turn, Slot slot, string text, CancellationToken ct, bool isSurely = false) =>
        dc.ActiveDialog.Id == DialogIds.Question
        && await _answering.ReadAsync(turn, slot, new Draft(text, turn.Today), ct) is var outcome
        && outcome is not Outcome.Refused
        && !(isSurely && outcome is Outcome.Confirm);
}
