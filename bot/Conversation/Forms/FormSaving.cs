using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Conversation.Forms;

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
        var unread = data.Properties()
            .Where(p => p.Value.Type != JTokenType.Null && FormValue.Of(p.Value) is null)
            .Select(p => Slot.Parse(p.Name.Split('.')[0], turn.Answers) ?? Slot.Parse(p.Name, turn.Answers))
            .OfType<Slot>()
            .Where(s => stage.Flow.Contains(s.Question));
        var answers = FormReply.Read(stage, typed, turn.Texts, turn.Today, turn.Answers);
        var seen = answers.Select(a => a.Slot).ToHashSet();
        // The pages before were seen too: what was left empty there does not come back by itself.
        var shown = await FormContext.OfAsync(turn, stage, ct);
        seen.UnionWith(FormCard.PagesOf(shown, stage, turn.CurrentOrNew, turn.Library).Take(page + 1).SelectMany(slots => slots));
        if (answers.Any(a => a.Slot.Question.IsOfLibrary))
        {
            // The conversation's copy may be older than what a colleague has answered.
            await turn.ReadLibraryAsync(ct);
        }
        var outdated = answers
            .Select(a => a.Slot)
            .Where(s => s.Question.Group == QuestionGroup.Criterion && Walk.IsAnswered(s, turn.Answers, turn.Library))
            .Select(s => s.Index)
            .ToHashSet();
        var tally = new FormTally(typed, turn.Answers);
        tally.Said.AddRange(unread.Select(s => turn.Texts.Say("formFieldUnread", ("label", turn.Texts.Label(s.Question.Id)))).Distinct());
        if (data.Properties().Any(p => IsOfNobody(p.Name, turn.Answers)))
        {
            tally.Said.Add(turn.Texts.Say("formPartnerGone"));
        }
        foreach (var (written, draft) in answers)
        {
            // Several criteria may stand in one input: each takes the next free place, whatever became of the line before.
            var slot = written.Question.Group == QuestionGroup.Criterion ? NextCriterion(turn, written) : written;
            // An answer may decide whether the next question is asked at all.
            if (slot.Applies(turn.Answers))
            {
                await KeepOneAsync(turn, slot, draft, outdated, waits, tally, ct);
            }
        }
        tally.PlaceRefusedLines(slot => NextCriterion(turn, slot));
        if (tally is { IsStale: true, Errors.Count: 0 })
        {
            tally.Said.Add(turn.Texts.Say("formStale"));
        }
        return new FormKept(tally.Said, seen, typed, tally.Errors);
    }

    /// <summary>Whether an input is that of a partner that has left since the form was shown.</summary>
    private static bool IsOfNobody(string input, AnswerSheet answers) =>
        input.Split('.') is var parts
        && Enumerable.Range(1, parts.Length).Select(count => string.Join('.', parts[..count])).ToList() is var addresses
        && addresses.Exists(a => Slot.QuestionOf(a) is not null)
        && addresses.TrueForAll(a => Slot.Parse(a, answers) is null);

    /// <summary>Keeps one answer of a form, unless it is known, or another one was given since.</summary>
    /// <param name="outdated">The objectives that had criteria when the form was sent.</param>
    private async Task KeepOneAsync(
        Turn turn,
        Slot slot,
        Draft draft,
        HashSet<int> outdated,
        bool waits,
        FormTally tally,
        CancellationToken ct
    )
    {
        var isCriterion = slot.Question.Group == QuestionGroup.Criterion;
        var outcome = await answering.ReadAsync(turn, slot, draft, ct);
        if (isCriterion ? outdated.Contains(slot.Index) : Walk.IsAnswered(slot, turn.Answers, turn.Library))
        {
            switch (isCriterion ? await CriterionAsync(turn, slot, draft, ct) : AnswerAt(turn, slot, outcome))
            {
                case Known.Same:
                    return;
                case Known.Absent when waits:
                    // A line that was refused may be corrected where it was first written, while its form still waits.
                    break;
                default:
                    // A form from before does not overwrite what was answered since.
                    tally.IsStale = true;
                    return;
            }
        }
        if (outcome is Outcome.Accepted accepted)
        {
            await answering.AcceptAsync(turn, slot, accepted, ct);
            tally.Accept(slot, accepted.Notes.Select(note => turn.Texts.Say(note)));
        }
        else
        {
            tally.Refuse(slot, draft.Input, Why(outcome));
        }
    }

    /// <summary>The page with what must still be answered and was not seen yet; null when there is none.</summary>
    public static int? NextPage(Turn turn, Stage stage, IReadOnlySet<Slot> seen)
    {
        var needed = FormFields.Of(stage, turn.Answers, turn.Library).Where(f => !f.IsOptional).Select(f => f.Slot).ToHashSet();
        return PageWith(Pages(turn, stage), s => needed.Contains(s) && !seen.Contains(s));
    }

    /// <summary>What is there of an answer that a form gives.</summary>
    private enum Known
    {
        /// <summary>The same answer.</summary>
        Same,

        /// <summary>Another one in its place.</summary>
        Other,

        /// <summary>Nothing of it.</summary>
        Absent,
    }

    private static Known AnswerAt(Turn turn, Slot slot, Outcome outcome) =>
        outcome is Outcome.Accepted accepted && Answering.IsThere(turn, slot, accepted) ? Known.Same : Known.Other;

    /// <summary>The same for a criterion, wherever it stands among those of its objective.</summary>
    private async Task<Known> CriterionAsync(Turn turn, Slot slot, Draft draft, CancellationToken ct)
    {
        if (await answering.ReadAsync(turn, slot with { Criterion = 0 }, draft, ct) is not Outcome.Accepted accepted)
        {
            return Known.Absent;
        }
        var given = AnswerSheet.Empty.With(accepted.Changes).List<Criterion>(Fields.Criteria).First(c => c.Objective == slot.Index);
        var there = turn
            .Answers.List<Criterion>(Fields.Criteria)
            .FirstOrDefault(c => c.Objective == given.Objective && TypedText.Fold(c.Indicator) == TypedText.Fold(given.Indicator));
        return there is null ? Known.Absent
            : there == given ? Known.Same
            : Known.Other;
    }

    private static Phrase Why(Outcome outcome) =>
        outcome switch
        {
            Outcome.Refused refused => refused.Why,
            Outcome.Ask ask => ask.What,
            Outcome.Confirm confirm => confirm.What,
            _ => throw new InvalidOperationException($"{outcome.GetType().Name} says no reason."),
        };

    private static Slot NextCriterion(Turn turn, Slot slot) =>
        slot with
        {
            Criterion = turn.Answers.List<Criterion>(Fields.Criteria).Count(c => c.Objective == slot.Index),
        };

    private static async Task ShowNextAsync(DialogContext dc, Turn turn, Stage stage, int page, FormKept kept, CancellationToken ct)
    {
        if (kept.Errors.Count > 0)
        {
            var ctx = await FormContext.OfAsync(turn, stage, ct);
            dc.Context.Replace(FormCard.For(ctx, stage, turn.CurrentOrNew, turn.Library, page, kept.Typed, kept.Errors));
            return;
        }
        dc.Context.Replace(DoneCard.For(turn.CardContext, turn.Texts.Say("formSaved")));
        await dc.CancelAllDialogsAsync(ct);
        // What was left empty waits in the recap; only a page that was not seen yet follows.
        if (NextPage(turn, stage, kept.Seen) is { } next)
        {
            await dc.BeginDialogAsync(DialogIds.Form, FormDialog.Options(stage, next), ct);
            return;
        }
        var use = FeatureBook.Of(stage);
        if (await use.ConfirmsAsync(dc, ct))
        {
            return;
        }
        if (await RecapDialog.ConfirmsAloneAsync(dc, stage, ct))
        {
            return;
        }
        // The balance is shown once there is something to weigh; its card asks the one question that no form does.
        await (
            use.BeforeRecap(turn) is { } before
                ? dc.BeginDialogAsync(DialogIds.Of(stage), (Cursor.Ask(before) with { ByForm = true }).Write(stage, turn.Answers), ct)
                : dc.BeginDialogAsync(DialogIds.Recap, stage.Id, ct)
        );
    }

    private static IReadOnlyList<IReadOnlyList<Slot>> Pages(Turn turn, Stage stage) =>
        FormCard.PagesOf(turn.CardContext, stage, turn.CurrentOrNew, turn.Library);

    private static int? PageWith(IReadOnlyList<IReadOnlyList<Slot>> pages, Func<Slot, bool> wanted) =>
        pages.Select((slots, page) => (slots, page)).Where(p => p.slots.Any(wanted)).Select(p => (int?)p.page).FirstOrDefault();

    /// <summary>What was filled in, by input.</summary>
    public static Dictionary<string, string> Typed(JObject data)
    {
        var typed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in data)
        {
            if (FormValue.Of(value) is { } sent && TypedText.Clean(sent) is { Length: > 0 } text)
            {
                typed[key] = text;
            }
        }
        return typed;
    }
}
