using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Asking;

/// <summary>The waterfall of a stage, made from its list: one step a question, and the « Voulez-vous ajouter… » of its groups.</summary>
internal static class StageDialog
{
    private const string GroupAsked = "group";

    public static WaterfallDialog Create(Stage stage)
    {
        var steps = new List<WaterfallStep>();
        foreach (var question in stage.Flow)
        {
            steps.Add(Step(stage, (step, walk, ct) => GoAsync(stage, walk.At(question), step, ct)));
            if (question.IsOfEachPartner)
            {
                steps.Add(
                    Step(stage, (step, walk, ct) => GoAsync(stage, step.Result is null ? Pass : walk.AfterPartner(question), step, ct))
                );
            }
            if (question.Group == QuestionGroup.Measure)
            {
                steps.Add(
                    Step(stage, (step, walk, ct) => GoAsync(stage, step.Result is null ? Pass : walk.AfterMeasure(question), step, ct))
                );
            }
            if (question.Group == QuestionGroup.Criterion)
            {
                steps.Add(Step(stage, (step, walk, ct) => AfterCriterionAsync(stage, question, step, walk, ct)));
                steps.Add(Step(stage, (step, walk, ct) => AnotherAsync(stage, walk.AnotherCriterion(question), Pass, step, ct)));
                steps.Add(Step(stage, (step, walk, ct) => AfterObjectiveAsync(stage, question, step, walk, ct)));
                steps.Add(
                    Step(stage, (step, walk, ct) => AnotherAsync(stage, walk.AnotherObjective, walk.AfterObjectives(question), step, ct))
                );
            }
        }
        steps.Add(Step(stage, (step, _, ct) => FinishAsync(stage, step, ct)));
        return new WaterfallDialog(DialogIds.Of(stage), steps);
    }

    private static readonly WalkStep Pass = new WalkStep.Pass();

    /// <summary>A step knows from where the stage is walked, and goes back when « retour » was said.</summary>
    private static WaterfallStep Step(Stage stage, Func<WaterfallStepContext, StageWalk, CancellationToken, Task<DialogTurnResult>> then) =>
        async (step, ct) =>
        {
            var turn = Turn.Of(step.Context);
            if (turn.SaidAhead is { } ahead)
            {
                turn.SaidAhead = null;
                Kept.Keep(step, ahead);
            }
            var cursor = WayOf(stage, step);
            var walk = new StageWalk(stage, cursor.At, cursor.Forced, turn.Answers, turn.Library);
            if (step.Result is QuestionEnd.Singly(var first))
            {
                return await WalkFromAsync(stage, step, Cursor.From(first) with { Singly = true }, ct);
            }
            if (step.Result is not QuestionEnd.Back(var from))
            {
                return await then(step, walk, ct);
            }
            var previous = walk.Before(from);
            await step.Context.SendAsync(turn.Texts.Say(previous is null ? "nothingToGoBack" : "confirmBack"), ct);
            return await WalkFromAsync(stage, step, Cursor.Ask(previous ?? from), ct);
        };

    /// <summary>Walks on from another place, with what was said for questions to come.</summary>
    private static Task<DialogTurnResult> WalkFromAsync(Stage stage, WaterfallStepContext step, Cursor cursor, CancellationToken ct)
    {
        Turn.Of(step.Context).SaidAhead = Kept.Of(step);
        var way = WayOf(stage, step);
        cursor = cursor with { Singly = cursor.Singly || way.Singly, ByForm = way.ByForm };
        return step.ReplaceDialogAsync(DialogIds.Of(stage), cursor.Write(stage, Turn.Of(step.Context).Answers), ct);
    }

    private static Cursor WayOf(Stage stage, WaterfallStepContext step) =>
        Cursor.Read(stage, step.Options, Turn.Of(step.Context).Answers) ?? Cursor.Start;

    /// <summary>Does what the walk says.</summary>
    /// <param name="more">The key of what offers one more of a group.</param>
    private static async Task<DialogTurnResult> GoAsync(
        Stage stage,
        WalkStep next,
        WaterfallStepContext step,
        CancellationToken ct,
        string more = ""
    )
    {
        switch (next)
        {
            case WalkStep.Ask(var slot)
                when !WayOf(stage, step).Singly && Bundle.Before(stage, slot, Turn.Of(step.Context).ContextOf(slot)) is { } bundle:
                return await step.BeginDialogAsync(DialogIds.Bundle, BundleDialog.Options(stage, bundle), ct);
            case WalkStep.Ask(var slot):
                if (slot.Question.Group != QuestionGroup.Single)
                {
                    step.Values[GroupAsked] = true;
                }
                await FeatureBook.Of(slot.Question).OpensAsync(step.Context, slot.Question, ct);
                return await step.BeginDialogAsync(DialogIds.Question, slot.ToString(), ct);
            case WalkStep.GoTo(var slot):
                return await WalkFromAsync(stage, step, Cursor.From(slot), ct);
            case WalkStep.Offer(var slot):
                return await step.BeginDialogAsync(DialogIds.More, MoreDialog.Options(more, slot), ct);
            case WalkStep.NeedFigures(var slot):
                await step.Context.SendAsync(Turn.Of(step.Context).Texts.Say("criterionNumberNeeded"), ct);
                return await WalkFromAsync(stage, step, Cursor.Ask(slot), ct);
            default:
                return await step.NextAsync(null, ct);
        }
    }

    private static Task<DialogTurnResult> AfterCriterionAsync(
        Stage stage,
        Question question,
        WaterfallStepContext step,
        StageWalk walk,
        CancellationToken ct
    ) => GoAsync(stage, step.Result is QuestionEnd.Answered ? walk.AfterCriterion(question) : Pass, step, ct, "askAnotherCriterion");

    private static Task<DialogTurnResult> AfterObjectiveAsync(
        Stage stage,
        Question question,
        WaterfallStepContext step,
        StageWalk walk,
        CancellationToken ct
    ) => GoAsync(stage, walk.AfterObjective(question, step.Values.ContainsKey(GroupAsked)), step, ct, "askAnotherObjective");

    /// <summary>What was offered is asked after a yes; after anything else the way goes on.</summary>
    private static Task<DialogTurnResult> AnotherAsync(
        Stage stage,
        Slot another,
        WalkStep otherwise,
        WaterfallStepContext step,
        CancellationToken ct
    ) => step.Result is true ? WalkFromAsync(stage, step, Cursor.Ask(another), ct) : GoAsync(stage, otherwise, step, ct);

    private static async Task<DialogTurnResult> FinishAsync(Stage stage, WaterfallStepContext step, CancellationToken ct)
    {
        var turn = Turn.Of(step.Context);
        var use = FeatureBook.Of(stage);
        if (use.StillMissing(turn.Answers) is { } open)
        {
            return await WalkFromAsync(stage, step, Cursor.Ask(open), ct);
        }
        if (await use.EndsAsync(step, ct))
        {
            return await step.EndDialogAsync(null, ct);
        }
        if (Walk.MissingEssentials(stage, turn.Answers, turn.Library).Cast<Slot?>().FirstOrDefault() is { } missing)
        {
            return await WalkFromAsync(stage, step, Cursor.Ask(missing), ct);
        }
        if (WayOf(stage, step).ByForm && await RecapDialog.ConfirmsAloneAsync(step, stage, ct))
        {
            return Dialog.EndOfTurn;
        }
        if (use.AboveRecap(turn) is { } said)
        {
            await step.Context.SendAsync(turn.Texts.Say(said), ct);
        }
        return await step.ReplaceDialogAsync(DialogIds.Recap, stage.Id, ct);
    }
}
