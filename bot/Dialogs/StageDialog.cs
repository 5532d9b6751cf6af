using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Sessions;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Interview.Stages;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs;

/// <summary>The waterfall of a stage, made from its list: one step a question, and the « Voulez-vous ajouter… » of its groups.</summary>
internal static class StageDialog
{
    private const string GroupAsked = "group";

    public static WaterfallDialog Create(Stage stage)
    {
        var steps = new List<WaterfallStep>();
        foreach (var question in stage.Flow)
        {
            steps.Add(Step(stage, (step, cursor, ct) => AskAsync(stage, question, step, cursor, ct)));
            if (question.Group == QuestionGroup.Measure)
            {
                steps.Add(Step(stage, (step, _, ct) => NextMeasureAsync(stage, question, step, ct)));
            }
            if (question.Group == QuestionGroup.Criterion)
            {
                steps.Add(Step(stage, (step, cursor, ct) => AskForCriterionAsync(question, step, cursor, ct)));
                steps.Add(Step(stage, (step, cursor, ct) => NextCriterionAsync(stage, question, step, cursor, ct)));
                steps.Add(Step(stage, (step, cursor, ct) => AskForObjectiveAsync(stage, question, step, cursor, ct)));
                steps.Add(Step(stage, (step, cursor, ct) => NextObjectiveAsync(stage, question, step, cursor, ct)));
            }
        }
        steps.Add(Step(stage, (step, _, ct) => FinishAsync(stage, step, ct)));
        return new WaterfallDialog(DialogIds.Of(stage), steps);
    }

    /// <summary>A step knows from where the stage is walked, and goes back when « retour » was said.</summary>
    private static WaterfallStep Step(Stage stage, Func<WaterfallStepContext, Cursor, CancellationToken, Task<DialogTurnResult>> then) =>
        async (step, ct) =>
        {
            if (Results.BackFrom(step.Result) is not { } from)
            {
                return await then(step, Cursor.Read(stage, step.Options) ?? Cursor.Start, ct);
            }
            var turn = Turn.Of(step.Context);
            var previous = Previous(stage, from, turn);
            await step.Context.SendAsync(turn.Texts.Say(previous is null ? "nothingToGoBack" : "confirmBack"), ct);
            return await step.ReplaceDialogAsync(DialogIds.Of(stage), Cursor.Ask(previous ?? from).Write(stage), ct);
        };

    private static async Task<DialogTurnResult> AskAsync(
        Stage stage, Question question, WaterfallStepContext step, Cursor cursor, CancellationToken ct)
    {
        var turn = Turn.Of(step.Context);
        if (IsPast(stage, question, cursor))
        {
            return await step.NextAsync(null, ct);
        }
        var slot = question.Group switch
        {
            QuestionGroup.Objective => new Slot(question, ObjectiveOf(cursor)),
            QuestionGroup.Measure => cursor.At is { } start && start.Question == question ? start : FirstMeasure(turn, question) ?? new Slot(question, 0),
            QuestionGroup.Criterion => new Slot(question, ObjectiveOf(cursor), cursor.At is { Criterion: >= 0 } at ? at.Criterion : 0),
            _ => new Slot(question),
        };
        var forced = cursor.Forced && cursor.At == slot;
        if (!slot.Applies(turn.Answers)
            || (!forced && (Walk.IsAnswered(slot, turn.Answers, turn.Library) || Skips.Of(turn.Answers).Contains(slot))))
        {
            return await step.NextAsync(null, ct);
        }
        if (question.Group != QuestionGroup.Single)
        {
            step.Values[GroupAsked] = true;
        }
        if (question.Column == Fields.SignedOn && turn.Current is { } partnership)
        {
            // What is to be signed is shown before its signature is asked for.
            await step.Context.SendAsync(AgreementCard.For(turn.CardContext, partnership, turn.Library, partnership.OwnerName), ct);
        }
        return await step.BeginDialogAsync(DialogIds.Question, slot.ToString(), ct);
    }

    /// <summary>One criterion after the other, until each is measured.</summary>
    private static async Task<DialogTurnResult> NextMeasureAsync(Stage stage, Question question, WaterfallStepContext step, CancellationToken ct) =>
        step.Result is not null && FirstMeasure(Turn.Of(step.Context), question) is { } next
            ? await step.ReplaceDialogAsync(DialogIds.Of(stage), Cursor.From(next).Write(stage), ct)
            : await step.NextAsync(null, ct);

    private static Slot? FirstMeasure(Turn turn, Question question) => Enumerable.Range(0, turn.Answers.List<Criterion>(Fields.Criteria).Count)
        .Select(i => new Slot(question, i)).Cast<Slot?>().FirstOrDefault(s => !s!.Value.IsAnswered(turn.Answers));

    private static async Task<DialogTurnResult> AskForCriterionAsync(
        Question question, WaterfallStepContext step, Cursor cursor, CancellationToken ct)
    {
        var objective = ObjectiveOf(cursor);
        var count = Criteria(Turn.Of(step.Context), objective);
        return step.Result is Results.Answered && count is > 0 and < CriterionAnswerReader.MostPerObjective
            ? await step.BeginDialogAsync(DialogIds.More, MoreDialog.Options("askAnotherCriterion", new Slot(question, objective, count)), ct)
            : await step.NextAsync(null, ct);
    }

    private static async Task<DialogTurnResult> NextCriterionAsync(
        Stage stage, Question question, WaterfallStepContext step, Cursor cursor, CancellationToken ct)
    {
        var objective = ObjectiveOf(cursor);
        var next = new Slot(question, objective, Criteria(Turn.Of(step.Context), objective));
        return step.Result is true
            ? await step.ReplaceDialogAsync(DialogIds.Of(stage), Cursor.Ask(next).Write(stage), ct)
            : await step.NextAsync(null, ct);
    }

    private static async Task<DialogTurnResult> AskForObjectiveAsync(
        Stage stage, Question question, WaterfallStepContext step, Cursor cursor, CancellationToken ct)
    {
        if (IsPast(stage, question, cursor))
        {
            return await step.NextAsync(null, ct);
        }
        var next = ObjectiveOf(cursor) + 1;
        var count = Turn.Of(step.Context).Answers.List<Objective>(Fields.Objectives).Count;
        var first = stage.Flow.First(q => q.Group == QuestionGroup.Objective);
        if (next < count)
        {
            return await step.ReplaceDialogAsync(DialogIds.Of(stage), Cursor.From(new Slot(first, next)).Write(stage), ct);
        }
        return step.Values.ContainsKey(GroupAsked) && count is > 0 and < ObjectiveReader.Most
            ? await step.BeginDialogAsync(DialogIds.More, MoreDialog.Options("askAnotherObjective", new Slot(first, count)), ct)
            : await step.NextAsync(null, ct);
    }

    private static async Task<DialogTurnResult> NextObjectiveAsync(
        Stage stage, Question question, WaterfallStepContext step, Cursor cursor, CancellationToken ct)
    {
        var turn = Turn.Of(step.Context);
        var count = turn.Answers.List<Objective>(Fields.Objectives).Count;
        if (step.Result is true)
        {
            var first = stage.Flow.First(q => q.Group == QuestionGroup.Objective);
            return await step.ReplaceDialogAsync(DialogIds.Of(stage), Cursor.Ask(new Slot(first, count)).Write(stage), ct);
        }
        if (!IsPast(stage, question, cursor) && count > 0 && turn.Answers.Has(Fields.Criteria) && !Walk.HasFigures(turn.Answers))
        {
            await step.Context.SendAsync(turn.Texts.Say("criterionNumberNeeded"), ct);
            var number = Math.Min(Criteria(turn, count - 1), CriterionAnswerReader.MostPerObjective - 1);
            return await step.ReplaceDialogAsync(DialogIds.Of(stage), Cursor.Ask(new Slot(question, count - 1, number)).Write(stage), ct);
        }
        return await step.NextAsync(null, ct);
    }

    private static async Task<DialogTurnResult> FinishAsync(Stage stage, WaterfallStepContext step, CancellationToken ct)
    {
        var turn = Turn.Of(step.Context);
        if (stage == FollowUpStage.Stage)
        {
            if (FollowUpStage.Missing(turn.Answers) is { } open)
            {
                return await step.ReplaceDialogAsync(DialogIds.Of(stage), Cursor.Ask(open).Write(stage), ct);
            }
            await SessionReplies.StoreAsync(step.Context, ct);
            return await step.EndDialogAsync(null, ct);
        }
        if (await StageEnds.ReachedAsync(step, stage, ct))
        {
            return await step.EndDialogAsync(null, ct);
        }
        if (Walk.MissingEssentials(stage, turn.Answers, turn.Library).Cast<Slot?>().FirstOrDefault() is { } missing)
        {
            return await step.ReplaceDialogAsync(DialogIds.Of(stage), Cursor.Ask(missing).Write(stage), ct);
        }
        if (turn.Answers.Flag("project_balanceConfirmed") == false && stage.Id == "project")
        {
            await step.Context.SendAsync(turn.Texts.Say("balanceAskWhat"), ct);
        }
        return await step.ReplaceDialogAsync(DialogIds.Recap, stage.Id, ct);
    }

    /// <summary>The place before that one; the library's own questions are not gone back to.</summary>
    private static Slot? Previous(Stage stage, Slot from, Turn turn)
    {
        var before = Walk.Slots(stage, turn.Answers).Where(s => !s.Question.IsOfLibrary).TakeWhile(s => s != from).ToList();
        if (from.Objective < 0 || Walk.Slots(stage, turn.Answers).Contains(from))
        {
            return before.Count > 0 ? before[^1] : null;
        }
        // An objective or a criterion that is not there yet comes behind the last one that is.
        return before.FindLast(s => s.Objective >= 0 && s.Objective <= from.Objective);
    }

    private static int ObjectiveOf(Cursor cursor) => cursor.At is { Objective: >= 0 } at ? at.Objective : 0;

    private static int Criteria(Turn turn, int objective) =>
        turn.Answers.List<Criterion>(Fields.Criteria).Count(c => c.Objective == objective);

    private static bool IsPast(Stage stage, Question question, Cursor cursor)
    {
        var flow = stage.Flow.ToList();
        return cursor.At is { } at && flow.IndexOf(question) < flow.IndexOf(at.Question);
    }
}
