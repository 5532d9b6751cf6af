using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Projects;

/// <summary>The common project: its balance is seen before it is confirmed, and one criterion at least is in figures.</summary>
internal sealed class ProjectStageUse() : StageUse(ProjectStage.Stage)
{
    public override bool TellsWhenComplete => true;

    /// <summary>The balance asks its question itself.</summary>
    public override async Task<bool> ShowsAsync(ITurnContext context, Slot slot, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        if (slot.Question != ProjectStage.Balance || turn.Current is not { } partnership)
        {
            return false;
        }
        await context.SendAsync(BalanceCard.For(turn.CardContext, partnership), ct);
        return true;
    }

    /// <summary>The balance, where a project that is otherwise complete has not shown it yet.</summary>
    public override Slot? BeforeRecap(Turn turn) =>
        new Slot(ProjectStage.Balance) is var balance
        && !balance.IsAnswered(turn.Answers)
        && !Walk.MissingEssentials(Stage, turn.Answers, turn.Library).Any()
            ? balance
            : null;

    public override string? AboveRecap(Turn turn) => turn.Answers.Flag(ProjectStage.Balance.Column) == false ? "balanceAskWhat" : null;

    public override (IEnumerable<AdaptiveAction> First, IEnumerable<AdaptiveAction> Last) RecapButtons(CardContext ctx, AnswerSheet answers)
    {
        var objectives = answers.List<Objective>(Fields.Objectives).Count;
        var next = Slot.OfObjective(ProjectStage.Objective, objectives);
        return (
            objectives is > 0 and < Project.MostObjectives
                ? [CardActions.Button(ctx, ctx.Texts.Say("buttonAddObjective"), Verbs.Edit, (DataKeys.Slot, next.ToString()))]
                : [],
            []
        );
    }

    public override async Task ConfirmedAsync(DialogContext dc, Partnership before, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Current!.Status != PartnershipStatus.ProjectDrafting)
        {
            await Continuing.StartAsync(dc, ct);
            return;
        }
        // The only thing that the essential questions do not say by themselves.
        await dc.Context.SendAsync(turn.Texts.Say("criterionNumberNeeded"), ct);
        var last = Walk.Slots(Stage, turn.Answers).Last(s => s.Criterion >= 0);
        var next = last with { Criterion = Math.Min(last.Criterion + 1, Project.MostCriteria - 1) };
        await dc.BeginDialogAsync(DialogIds.Of(Stage), Cursor.Ask(next).Write(Stage), ct);
    }
}
