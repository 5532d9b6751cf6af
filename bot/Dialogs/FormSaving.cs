using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Sessions;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Stages;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs;

/// <summary>« Enregistrer »: what a form sends is read by the same definitions as what is typed; what is right is kept.</summary>
internal sealed class FormSaving(Answering answering)
{
    /// <summary>Keeps what a form of a personal chat sends, and goes on there.</summary>
    public async Task SaveAsync(DialogContext dc, Stage stage, int page, JObject data, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var kept = await KeepAsync(turn, stage, page, data, FormDialog.StageOf(dc.ActiveDialog) == stage, ct);
        foreach (var text in kept.Said)
        {
            await dc.Context.SendAsync(text, ct);
        }
        await ShowNextAsync(dc, turn, stage, page, kept, ct);
    }

    /// <summary>Keeps what a form sends.</summary>
    /// <param name="waits">Whether it is the form that waits, and not one from before.</param>
    public async Task<FormKept> KeepAsync(Turn turn, Stage stage, int page, JObject data, bool waits, CancellationToken ct)
    {
        var typed = Typed(data);
        var answers = FormReply.Read(stage, typed, turn.Texts, turn.Today);
        var seen = answers.Select(a => a.Slot).ToHashSet();
        // The pages before were seen too: what was left empty there does not come back by itself.
        seen.UnionWith(Pages(turn, stage).Take(page + 1).SelectMany(slots => slots));
        if (answers.Any(a => a.Slot.Question.IsOfLibrary))
        {
            // The conversation's copy may be older than what a colleague has answered.
            await turn.ReadLibraryAsync(ct);
        }
        var errors = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        var said = new List<string>();
        var stale = false;
        var outdated = answers.Select(a => a.Slot)
            .Where(s => s.Question.Group == QuestionGroup.Criterion && Walk.IsAnswered(s, turn.Answers, turn.Library))
            .Select(s => s.Objective).ToHashSet();
        var refusedLines = new List<(Slot Slot, string Line, Phrase Why)>();
        foreach (var (written, draft) in answers)
        {
            // Several criteria may stand in one input: each takes the next free place, whatever became of the line before.
            var slot = written.Question.Group == QuestionGroup.Criterion ? NextCriterion(turn, written) : written;
            // An answer may decide whether the next question is asked at all.
            if (!slot.Applies(turn.Answers))
            {
                continue;
            }
            var isCriterion = slot.Question.Group == QuestionGroup.Criterion;
            var outcome = await answering.ReadAsync(turn, slot, draft, ct);
            if (isCriterion ? outdated.Contains(slot.Objective) : Walk.IsAnswered(slot, turn.Answers, turn.Library))
            {
                var known = isCriterion ? await IsKnownAsync(turn, slot, draft, ct) : IsKnown(turn, slot, outcome);
                // A line that was refused may be corrected where it was first written, while its form still waits.
                if (known is not false || !waits)
                {
                    // A form from before does not overwrite what was answered since.
                    stale |= known is not true;
                    continue;
                }
            }
            if (outcome is Outcome.Accepted accepted)
            {
                await answering.AcceptAsync(turn, slot, accepted, ct);
                said.AddRange(accepted.Notes.Select(note => turn.Texts.Say(note)));
                typed.Remove(slot.ToString());
            }
            else if (isCriterion)
            {
                refusedLines.Add((slot, draft.Input, Why(outcome)));
            }
            else
            {
                errors[slot.ToString()] = Why(outcome);
            }
        }
        KeepRefusedLines(turn, refusedLines, typed, errors);
        if (stale && errors.Count == 0)
        {
            said.Add(turn.Texts.Say("formStale"));
        }
        return new FormKept(said, seen, typed, errors);
    }

    /// <summary>The page with what must still be answered and was not seen yet; null when there is none.</summary>
    public static int? NextPage(Turn turn, Stage stage, IReadOnlySet<Slot> seen)
    {
        var needed = FormFields.Of(stage, turn.Answers, turn.Library).Where(f => !f.IsOptional).Select(f => f.Slot).ToHashSet();
        return PageWith(Pages(turn, stage), s => needed.Contains(s) && !seen.Contains(s));
    }

    /// <summary>Whether an answer is there as it is given: true when it is, null when there is another in its place.</summary>
    private static bool? IsKnown(Turn turn, Slot slot, Outcome outcome)
    {
        var answers = slot.Question.IsOfLibrary ? turn.Library : turn.Answers;
        return outcome is Outcome.Accepted accepted && accepted.Changes.All(c => Equals(answers[c.Key], c.Value)) ? true : null;
    }

    /// <summary>The same for a criterion, wherever it stands among those of its objective; false when it is not there at all.</summary>
    private async Task<bool?> IsKnownAsync(Turn turn, Slot slot, Draft draft, CancellationToken ct)
    {
        if (await answering.ReadAsync(turn, slot with { Criterion = 0 }, draft, ct) is not Outcome.Accepted accepted)
        {
            return false;
        }
        var given = AnswerSheet.Empty.With(accepted.Changes).List<Criterion>(Fields.Criteria).First(c => c.Objective == slot.Objective);
        var there = turn.Answers.List<Criterion>(Fields.Criteria).FirstOrDefault(c =>
            c.Objective == given.Objective && Folded.Fold(c.Indicator) == Folded.Fold(given.Indicator));
        return there is null ? false : there == given ? true : null;
    }

    private static Phrase Why(Outcome outcome) => outcome switch
    {
        Outcome.Refused refused => refused.Why,
        Outcome.Ask ask => ask.What,
        Outcome.Confirm confirm => confirm.What,
        _ => throw new InvalidOperationException($"{outcome.GetType().Name} says no reason."),
    };

    private static Slot NextCriterion(Turn turn, Slot slot) => slot with
    {
        Criterion = turn.Answers.List<Criterion>(Fields.Criteria).Count(c => c.Objective == slot.Objective),
    };

    /// <summary>The lines that were refused stand under the place that is free now, for that is the input the form shows.</summary>
    private static void KeepRefusedLines(
        Turn turn, List<(Slot Slot, string Line, Phrase Why)> refused, Dictionary<string, string> typed, Dictionary<string, Phrase> errors)
    {
        foreach (var lines in refused.GroupBy(r => r.Slot.Objective))
        {
            var free = NextCriterion(turn, lines.First().Slot).ToString();
            typed[free] = string.Join('\n', lines.Select(l => l.Line));
            errors[free] = lines.First().Why;
        }
    }

    private static async Task ShowNextAsync(DialogContext dc, Turn turn, Stage stage, int page, FormKept kept, CancellationToken ct)
    {
        if (kept.Errors.Count > 0)
        {
            turn.CardReply = FormCard.For(turn.CardContext, stage, turn.Shown, turn.Library, page, kept.Typed, kept.Errors);
            return;
        }
        turn.CardReply = DoneCard.For(turn.CardContext, turn.Texts.Say("formSaved"));
        await dc.CancelAllDialogsAsync(ct);
        // What was left empty waits in the recap; only a page that was not seen yet follows.
        if (NextPage(turn, stage, kept.Seen) is { } next)
        {
            await dc.BeginDialogAsync(DialogIds.Form, FormDialog.Options(stage, next), ct);
            return;
        }
        if (stage == FollowUpStage.Stage)
        {
            await SessionReplies.FinishAsync(dc, ct);
            return;
        }
        // The balance is shown once there is something to weigh; its card asks the one question that no form does.
        await (RecapDialog.BalanceToSee(stage, turn) is { } balance
            ? dc.BeginDialogAsync(DialogIds.Of(stage), Cursor.Ask(balance).Write(stage), ct)
            : dc.BeginDialogAsync(DialogIds.Recap, stage.Id, ct));
    }

    private static IReadOnlyList<IReadOnlyList<Slot>> Pages(Turn turn, Stage stage) =>
        FormCard.PagesOf(turn.CardContext, stage, turn.Shown, turn.Library);

    private static int? PageWith(IReadOnlyList<IReadOnlyList<Slot>> pages, Func<Slot, bool> wanted) =>
        pages.Select((slots, page) => (slots, page)).Where(p => p.slots.Any(wanted)).Select(p => (int?)p.page).FirstOrDefault();

    /// <summary>What was filled in, by input.</summary>
    public static Dictionary<string, string> Typed(JObject data)
    {
        var typed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in data)
        {
            if (value is JValue { Type: JTokenType.String or JTokenType.Integer or JTokenType.Float or JTokenType.Boolean } plain
                && Folded.Clean(plain.ToString(System.Globalization.CultureInfo.InvariantCulture)) is { Length: > 0 } text)
            {
                typed[key] = text;
            }
        }
        return typed;
    }
}
