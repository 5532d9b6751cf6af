using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Asides;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>Which answer a correction is about: the one that is named, or else the one that its value fits.</summary>
/// <param name="answering">Reads a value against the record.</param>
internal sealed class Repairs(Answering answering)
{
    private const int ShortestLikeness = 4;

    /// <summary>What the words of a correction are about; null when they correct nothing that is there.</summary>
    public async Task<Repair?> FindAsync(DialogContext dc, RepairReading said, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var here = QuestionDialog.SlotOf(dc.ActiveDialog, turn);
        if (CardTarget.StageOf(dc) is not { } present)
        {
            return null;
        }
        var stage = here is { } asked ? Questions.StageOf(asked.Question) : present;
        if (said.Places.Count > 0)
        {
            return Named(turn, said.Places, stage, here) is { } named ? await OfAsync(turn, named, here, said, ct) : null;
        }
        return said.Old is { } old
            ? await ReplacedAsync(turn, Given(turn, stage, here), old, said, ct)
            : await FittingAsync(turn, stage, here, said, ct);
    }

    /// <summary>Corrects an answer, and asks again what waits.</summary>
    public static async Task RunAsync(DialogContext dc, Repair repair, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var place = repair.Place;
        if (QuestionDialog.SlotOf(dc.ActiveDialog, turn) == place)
        {
            // It is the answer to the question that waits.
            if (repair.Value is { } value)
            {
                turn.Hear(value);
                await dc.ContinueDialogAsync(ct);
            }
            else
            {
                await dc.RepromptDialogAsync(ct);
            }
            return;
        }
        if (turn.Current is { } partnership && !place.Question.IsOfLibrary && Answering.WhyClosed(partnership, place.Question) is { } why)
        {
            await dc.Context.SendAsync(turn.Texts.Say(why), ct);
            await CardTarget.GoOnAsync(dc, ct);
            return;
        }
        if (repair.Value is null && RecapDialog.SeenOf(dc.ActiveDialog) is { } seen)
        {
            // A recap may be older than what a colleague has answered since.
            await EditRequest.EditSeenAsync(dc, place, seen, ct);
            return;
        }
        await dc.BeginDialogAsync(DialogIds.Repair, RepairDialog.Options(place, repair.Value), ct);
    }

    /// <summary>
    /// Takes the name of a choice for the answer to the question that has it, though another waits: a sentence has answered that one
    /// before it was asked. False when the words are no such name.
    /// </summary>
    public async Task<bool> LateAsync(DialogContext dc, string text, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (Kept.StageOf(dc) is not { } stage || QuestionDialog.SlotOf(dc.ActiveDialog, turn) is not { } here)
        {
            return false;
        }
        var places = Walk.Slots(stage, turn.Answers).ToList();
        var late = places
            .TakeWhile(s => s != here)
            .Where(s => s.Question is { Kind: AnswerKind.Choice, Group: QuestionGroup.Single })
            .Where(s => Walk.IsAnswered(s, turn.Answers, turn.Library))
            .Cast<Slot?>()
            .LastOrDefault(s => IsLate(turn, s!.Value, here, places, text));
        if (late is not { } place)
        {
            return false;
        }
        await dc.BeginDialogAsync(DialogIds.Repair, RepairDialog.Options(place, text), ct);
        return true;
    }

    /// <summary>A choice by its own name; by any name where nothing was asked between it and what waits.</summary>
    private static bool IsLate(Turn turn, Slot slot, Slot here, List<Slot> places, string text)
    {
        var names = ChoiceAnswer.Lookup(turn.ContextOf(slot));
        var between = places.SkipWhile(p => p != slot).TakeWhile(p => p != here);
        return names.Exact(text) is { } code
            && code is not ("other" or "none")
            && (
                between.All(p => p.Question.Kind == AnswerKind.Choice)
                || Enum.GetValues<Lang>()
                    .Any(lang => TypedText.Fold(new Texts(lang).Choice(slot.Question.Id, code)) == TypedText.Fold(text))
            );
    }

    /// <summary>A correction of a place that was named. Where words may be an answer, that place was answered, and takes them.</summary>
    private async Task<Repair?> OfAsync(Turn turn, Slot place, Slot? here, RepairReading said, CancellationToken ct)
    {
        if (
            said.IsAddition
            && place.Question.Kind is AnswerKind.List or AnswerKind.Criterion
            && Walk.IsAnswered(place, turn.Answers, turn.Library)
        )
        {
            // What is there is shown, so that nothing of it gets lost.
            return new Repair(place, null, true);
        }
        if (said.Value is null || said.IsSure)
        {
            return new Repair(place, said is { Value: { } right, Old: { } wrong } ? In(turn, place, wrong, right) : said.Value, true);
        }
        if (place == here && said.Old is null && await TakesAsync(turn, place, said.Value, ct))
        {
            // « On l’appelle Lire dehors » answers the question with its own verb.
            return new Repair(place, said.Value, true);
        }
        var isAnswered = place != here && Walk.IsAnswered(place, turn.Answers, turn.Library);
        return isAnswered && await TakesAsync(turn, place, said.Value, ct) ? new Repair(place, said.Value, false) : null;
    }

    /// <summary>A correction that says what was wrong: the answer that says so, as a whole before one of which it is a part.</summary>
    private async Task<Repair?> ReplacedAsync(Turn turn, IReadOnlyList<Slot> given, string old, RepairReading said, CancellationToken ct)
    {
        var key = Names.Bare(Spoken.Key(old));
        var holding = given.Where(s => Holds(Words(turn, s), key)).ToList();
        foreach (var place in holding.OrderBy(s => Words(turn, s) == key ? 0 : 1))
        {
            var value = In(turn, place, old, said.Value!);
            if (await TakesAsync(turn, place, value, ct))
            {
                return new Repair(
                    place,
                    value,
                    said.IsSure || Words(turn, place) == key || !Waiting.InFreeWords.Contains(place.Question.Kind)
                );
            }
        }
        return null;
    }

    /// <summary>A free answer with the change made where it stands; any other answer is the new value.</summary>
    private static string In(Turn turn, Slot place, string old, string value) =>
        place.Question.Kind is AnswerKind.Text or AnswerKind.LongText && Describe(turn, place) is { } former
            ? new Replacement(value, old).In(former) ?? value
            : value;

    /// <summary>The place of a name, in the present stage first; the last one of several that is answered.</summary>
    private static Slot? Named(Turn turn, IReadOnlyList<string> ids, Stage stage, Slot? here)
    {
        var places = Questions
            .Stages.Where(s => s.IsSignedFor || s == stage)
            .OrderBy(s => s == stage ? 0 : 1)
            .SelectMany(s => Walk.Slots(s, turn.Answers))
            .Where(s => ids.Contains(s.Question.Id) && (turn.Current is not null || s.Question.IsOfLibrary))
            .ToList();
        var first = places.Select(p => p.Question.Id).FirstOrDefault();
        return places
                .Where(p => p.Question.Id == first)
                .Cast<Slot?>()
                .LastOrDefault(p => p == here || Walk.IsAnswered(p!.Value, turn.Answers, turn.Library))
            ?? places.Cast<Slot?>().FirstOrDefault();
    }

    /// <summary>
    /// The answer that resembles a value; or else the last one whose reader takes it for an answer of its kind; or else the one
    /// just given, when that is in words. Words that may be an answer themselves correct only what they resemble or fit.
    /// </summary>
    private async Task<Repair?> FittingAsync(Turn turn, Stage stage, Slot? here, RepairReading said, CancellationToken ct)
    {
        var (given, value) = (Given(turn, stage, here), said.Value!);
        foreach (var slot in given.Where(s => IsLike(turn, s, value, said.IsSure || here is null)))
        {
            if (await TakesAsync(turn, slot, value, ct))
            {
                return new Repair(slot, value, true);
            }
        }
        if (here is { } waiting && !Waiting.InFreeWords.Contains(waiting.Question.Kind) && await TakesAsync(turn, waiting, value, ct))
        {
            return said.IsSure ? new Repair(waiting, value, true) : null;
        }
        foreach (var slot in given.Where(s => !Waiting.InFreeWords.Contains(s.Question.Kind)))
        {
            // « C’est 65 élèves » says more than who made contact.
            if (await TakesAsync(turn, slot, value, ct, isWhole: true))
            {
                return new Repair(slot, value, said.IsSure);
            }
        }
        return
            said.IsSure
            && given.Count > 0
            && Waiting.InFreeWords.Contains(given[0].Question.Kind)
            && await TakesAsync(turn, given[0], value, ct)
            ? new Repair(given[0], value, true)
            : null;
    }

    /// <summary>
    /// What was answered before the question that waits, the last first; then what a sentence has answered behind it.
    /// </summary>
    private static List<Slot> Given(Turn turn, Stage stage, Slot? here)
    {
        var places = Walk.Slots(stage, turn.Answers).ToList();
        return places
            .TakeWhile(s => s != here)
            .Reverse()
            .Concat(places.SkipWhile(s => s != here))
            .Where(s => s != here && Walk.IsAnswered(s, turn.Answers, turn.Library))
            .ToList();
    }

    private async Task<bool> TakesAsync(Turn turn, Slot slot, string value, CancellationToken ct, bool isWhole = false) =>
        await answering.ReadAsync(turn, slot, new Draft(value, turn.Today), ct) is var outcome
        && outcome is not Outcome.Refused
        && !(isWhole && outcome is Outcome.Confirm { Left.Length: > 0 } or Outcome.Confirm { Key: "left" });

    /// <summary>Whether an answer and a value share a word of some length.</summary>
    private static bool IsLike(Turn turn, Slot slot, string value, bool isSure) =>
        // « Finalement, lire ensemble » has a word of many an answer; a name is nobody else’s.
        (isSure || slot.Question.IsNaming)
        && Waiting.InFreeWords.Contains(slot.Question.Kind)
        && Words(turn, slot).Split(' ') is var words
        && Spoken.Words(value).Any(w => w.Text.Length >= ShortestLikeness && words.Contains(w.Text));

    private static bool Holds(string answer, string words) =>
        words.Length > 0 && $" {answer} ".Contains($" {words} ", StringComparison.Ordinal);

    private static string Words(Turn turn, Slot slot) => Names.Bare(Spoken.Key(Describe(turn, slot) ?? ""));

    private static string? Describe(Turn turn, Slot slot) => slot.Question.Reader.Describe(turn.ContextOf(slot));
}
