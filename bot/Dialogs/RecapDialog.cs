using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Requests;
using PartnershipBot.Dialogs.Sessions;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Stages;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs;

/// <summary>Shows the recap of a stage, and waits for « Valider » or « Modifier … ».</summary>
internal sealed class RecapDialog() : WaitingDialog(DialogIds.Recap)
{
    private const string StageKey = "stage";
    private const string SeenKey = "seen";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        dc.ActiveDialog.State[StageKey] = options as string ?? "";
        See(dc.Context, dc.ActiveDialog);
        if (StageOf(dc.ActiveDialog) is not { } stage || !await ShowAsync(dc.Context, stage, cancellationToken))
        {
            return await dc.EndDialogAsync(null, cancellationToken);
        }
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        await dc.Context.SendAsync(turn.Texts.Say(turn.Incoming.HasFile ? "attachmentNotExpected" : "cardExpected"), cancellationToken);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        See(turnContext, instance);
        return StageOf(instance) is { } stage ? ShowAsync(turnContext, stage, cancellationToken) : Task.CompletedTask;
    }

    /// <summary>The stage whose recap waits, or null.</summary>
    public static Stage? StageOf(DialogInstance? instance) =>
        instance?.Id == DialogIds.Recap ? Questions.FindStage(instance.State.TryGetValue(StageKey, out var id) ? id as string : null) : null;

    /// <summary>The revision of the partnership that the recap shows, or null.</summary>
    public static int? SeenOf(DialogInstance? instance) =>
        instance?.Id == DialogIds.Recap && instance.State.TryGetValue(SeenKey, out var seen) && seen is int or long
            ? Convert.ToInt32(seen, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    /// <summary>
    /// « Valider »: goes on to what comes next, or asks what is still needed. The same click again changes nothing.
    /// </summary>
    public static async Task ConfirmAsync(DialogContext dc, Stage stage, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        if (stage == FollowUpStage.Stage)
        {
            await SessionReplies.FinishAsync(dc, ct);
            return;
        }
        if (Walk.MissingEssentials(stage, turn.Answers, turn.Library).ToList() is { Count: > 0 } missing)
        {
            await dc.Context.SendAsync(Sentences.Say(turn.Texts, Answering.Missing("stageMissing", missing)), ct);
            await dc.BeginDialogAsync(DialogIds.Of(stage), Cursor.Ask(missing[0]).Write(stage), ct);
            return;
        }
        if (stage.IsOfLibrary)
        {
            await dc.Context.SendAsync(turn.Texts.Say(stage == RemindersStage.Stage ? "reminderSettingsSaved" : "settingsSaved"), ct);
            return;
        }
        if (turn.Current is not { } partnership)
        {
            await dc.Context.SendAsync(turn.Texts.Say("nothingToResume"), ct);
            return;
        }
        if (BalanceToSee(stage, turn) is { } balance)
        {
            await dc.BeginDialogAsync(DialogIds.Of(stage), Cursor.Ask(balance).Write(stage), ct);
            return;
        }
        var validated = Consequences.Validated(partnership, stage, turn.Library, turn.Today);
        if (validated.Status != partnership.Status)
        {
            turn.Save(validated, $"confirm {stage.Id}", Milestones.Changed(partnership.Answers, validated.Answers));
            Milestones.AfterConfirmation(turn, stage);
        }
        await (stage.Id switch
        {
            "contact" => AfterContactAsync(dc, turn, ct),
            "project" => AfterProjectAsync(dc, turn, ct),
            "evaluation" => StageEnds.AfterReviewAsync(dc, isNew: validated.Status != partnership.Status, ct),
            "decision" => StageEnds.AfterDecisionAsync(dc, partnership, ct),
            "amendment" => StageEnds.ShowAmendmentAsync(dc.Context, ct),
            _ => dc.Context.SendAsync(AgreementCard.For(turn.CardContext, turn.Current!, turn.Library, turn.Current!.OwnerName), ct),
        });
    }

    /// <summary>The question of the balance, where a project that is otherwise complete has not shown it yet; else null.</summary>
    public static Slot? BalanceToSee(Stage stage, Turn turn) =>
        stage.Id == "project" && new Slot(Questions.Find("PJ18")!) is var balance
        && !balance.IsAnswered(turn.Answers) && !Walk.MissingEssentials(stage, turn.Answers, turn.Library).Any()
            ? balance
            : null;

    private static async Task AfterContactAsync(DialogContext dc, Turn turn, CancellationToken ct)
    {
        await Answering.SavePartnerAsync(turn, ct);
        await ReplyRequest.ShowAsync(dc, ct);
        switch (turn.Answers.Text(Fields.ContactOutcome))
        {
            case "positive":
                await dc.BeginDialogAsync(DialogIds.Of(ProjectStage.Stage), Cursor.Start.Write(ProjectStage.Stage), ct);
                break;
            case "negative":
                await dc.Context.SendAsync(turn.Texts.Say("contactDeclined"), ct);
                break;
            default:
                await dc.Context.SendAsync(turn.Texts.Say("contactUndecided"), ct);
                break;
        }
    }

    private static async Task AfterProjectAsync(DialogContext dc, Turn turn, CancellationToken ct)
    {
        if (turn.Current!.Status == PartnershipStatus.ProjectDrafting)
        {
            // The only thing that the essential questions do not say by themselves.
            await dc.Context.SendAsync(turn.Texts.Say("criterionNumberNeeded"), ct);
            var last = Walk.Slots(ProjectStage.Stage, turn.Answers).Last(s => s.Criterion >= 0);
            var next = last with { Criterion = Math.Min(last.Criterion + 1, Interview.Readers.CriterionAnswerReader.MostPerObjective - 1) };
            await dc.BeginDialogAsync(DialogIds.Of(ProjectStage.Stage), Cursor.Ask(next).Write(ProjectStage.Stage), ct);
            return;
        }
        await dc.BeginDialogAsync(DialogIds.Of(AgreementStage.Stage), Cursor.Start.Write(AgreementStage.Stage), ct);
    }

    private static void See(ITurnContext context, DialogInstance instance) => instance.State[SeenKey] = Turn.Of(context).Current?.Revision ?? 0;

    private static async Task<bool> ShowAsync(ITurnContext context, Stage stage, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        if (turn.Current is null && !stage.IsOfLibrary)
        {
            return false;
        }
        await context.SendAsync(RecapCard.For(turn.CardContext, stage, turn.Shown, turn.Library, turn.Shown.OwnerName), ct);
        return true;
    }
}
