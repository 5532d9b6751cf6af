using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Taking;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Asides;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Conversation.Asking;

/// <summary>
/// A sentence that answers more than the question that waits: each answer goes to its question, and one line says what was taken and
/// how it is corrected.
/// </summary>
internal sealed class SentenceTaking(Answering answering)
{
    /// <summary>The most characters of somebody's words that are said back.</summary>
    internal const int MostWords = 160;
    private const string Between = " · ";
    private const string CutKey = "cut";
    private const string LeftKey = "left";

    /// <summary>What a sentence leaves to the question that waits, the rest being kept for the others; null when it says nothing else.</summary>
    public static string? Cut(DialogContext dc, Slot slot, string text)
    {
        var turn = Turn.Of(dc.Context);
        if (Kept.StageOf(dc) is not { } stage || SentenceReader.Read(text, turn.ContextOf(slot), stage) is not { } taken)
        {
            return null;
        }
        // « Je ne sais pas encore, une école »: what is left speaks to the program.
        var own = AsideReader.Read(taken.Own) is null ? taken.Own : "";
        var kept = Kept.Of(dc);
        if (own.Length == 0 && taken.Others.All(other => kept.GetValueOrDefault(other.Slot.Address(turn.Answers)) == other.Value))
        {
            // Whoever says it again means it for the question that waits.
            return null;
        }
        foreach (var (place, value) in taken.Others)
        {
            kept[place.Address(turn.Answers)] = value;
        }
        Kept.Keep(dc, kept);
        dc.ActiveDialog.State[CutKey] = TypedText.Fold(own) != TypedText.Fold(text) && own.Length > 0;
        var saysNothing = Names.Places.ContainsKey(Names.Bare(Spoken.Key(taken.Left))) || AsideReader.Read(taken.Left) is not null;
        dc.ActiveDialog.State[LeftKey] = saysNothing ? "" : taken.Left;
        return own;
    }

    /// <summary>Answers what was kept for other questions, where nothing is to be asked back, and says what was noted.</summary>
    /// <param name="dc">The turn’s dialogs; a question is the active one.</param>
    /// <param name="own">The place of that question when it has just been answered; else null.</param>
    /// <param name="ct">Ends the turn.</param>
    public async Task PlaceAsync(DialogContext dc, Slot? own, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var kept = Kept.Of(dc);
        if (kept.Count == 0)
        {
            return;
        }
        if (turn.Current is null && own is null)
        {
            await SayKeptAsync(dc, ct);
            return;
        }
        var noted = new List<string>();
        if (own is { } slot && dc.ActiveDialog.State.TryGetValue(CutKey, out var cut) && cut is true)
        {
            noted.Add(Said(turn, slot));
        }
        foreach (var (address, value) in kept.ToList())
        {
            if (Slot.Parse(address, turn.Answers) is not { } place || !SentenceReader.IsOpen(turn.ContextOf(place), value))
            {
                kept.Remove(address);
            }
            else if (place.Applies(turn.Answers) && await answering.AcceptedAsync(turn, place, value, ct) is { } accepted)
            {
                await answering.AcceptAsync(turn, place, accepted, ct);
                kept.Remove(address);
                noted.Add(Said(turn, place));
                noted.AddRange(accepted.Notes.Select(turn.Texts.Say));
            }
        }
        Kept.Keep(dc, kept);
        await SayAsync(dc, turn, noted, ct);
    }

    /// <summary>Answers other questions alone; whether the one that waits needs no answer any more.</summary>
    public async Task<bool> AnswersAsync(DialogContext dc, Slot slot, CancellationToken ct)
    {
        await PlaceAsync(dc, null, ct);
        var turn = Turn.Of(dc.Context);
        return !slot.Applies(turn.Answers) || Walk.IsAnswered(slot, turn.Answers, turn.Library);
    }

    /// <summary>Says what was understood while there is no partnership yet to keep it in.</summary>
    private static Task SayKeptAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var answers = turn.Answers;
        var noted = new List<string>();
        foreach (var (address, value) in Kept.Of(dc))
        {
            if (
                Slot.Parse(address, answers) is not { } place
                || SentenceReader.Accept(value, turn.ContextOf(place) with { Answers = answers }) is not { } accepted
            )
            {
                continue;
            }
            answers = answers.With(accepted.Changes);
            noted.Add(Line(turn, place, place.Question.Reader.Describe(turn.ContextOf(place) with { Answers = answers })));
        }
        return SayAsync(dc, turn, noted, ct);
    }

    private static async Task SayAsync(DialogContext dc, Turn turn, List<string> noted, CancellationToken ct)
    {
        var left = dc.ActiveDialog.State.TryGetValue(LeftKey, out var words) ? words as string ?? "" : "";
        dc.ActiveDialog.State.Remove(LeftKey);
        dc.ActiveDialog.State.Remove(CutKey);
        if (noted.Count > 0)
        {
            await dc.Context.SendAsync(turn.Texts.Say("notedToo", ("answers", string.Join(Between, noted))), ct);
        }
        if (left.Length > 0)
        {
            await dc.Context.SendAsync(Sentences.Say(turn.Texts, "notedNowhere", ("left", Escape.Shorten(left, MostWords))), ct);
        }
    }

    private static string Said(Turn turn, Slot slot) => Line(turn, slot, slot.Question.Reader.Describe(turn.ContextOf(slot)));

    private static string Line(Turn turn, Slot slot, string? value) =>
        turn.Texts.Say(
            "notedAnswer",
            ("label", BundleDialog.Label(turn, slot)),
            ("value", Escape.Markdown(Escape.Shorten(value ?? "", MostWords)))
        );
}
