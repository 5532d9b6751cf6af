using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Asking;

/// <summary>Shows the recap of a stage, and waits for « Valider » or « Modifier … ».</summary>
internal sealed class RecapDialog() : WaitingDialog(DialogIds.Recap)
{
    private const string StageKey = "stage";
    private const string SeenKey = "seen";

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
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
        var state = dc.ActiveDialog.State;
        var isFirst = !Failures.HasSaid(state);
        var words = turn.Incoming.HasFile
            ? turn.Texts.Say("attachmentNotExpected")
            : Failures.NewWords(state, turn.Texts.Say("recapExpected"), turn.Texts.Say("recapAskWhat"));
        if (!turn.Incoming.HasFile && turn.Incoming.Text is { Length: > 0 } said)
        {
            // What was said is not passed over without a word.
            var unplaced = Sentences.Say(turn.Texts, "recapUnplaced", ("said", Escape.Shorten(said, SentenceTaking.MostWords)));
            words = words is null ? Failures.NewWords(state, unplaced) : $"{unplaced} {words}";
        }
        if (words is not null)
        {
            await dc.Context.SendAsync(words, cancellationToken);
        }
        // The card was shown once more below: it does not come back whole after each word.
        if (isFirst || words is null || turn.Incoming.HasFile)
        {
            await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        }
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        See(turnContext, instance);
        return StageOf(instance) is { } stage ? ShowAsync(turnContext, stage, cancellationToken) : Task.CompletedTask;
    }

    /// <summary>The stage whose recap waits, or null.</summary>
    public static Stage? StageOf(DialogInstance? instance) =>
        instance?.Id == DialogIds.Recap
            ? Questions.FindStage(instance.State.TryGetValue(StageKey, out var id) ? id as string : null)
            : null;

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
        var use = FeatureBook.Of(stage);
        if (await use.ConfirmsAsync(dc, ct))
        {
            return;
        }
        if (Walk.MissingEssentials(stage, turn.Answers, turn.Library).ToList() is { Count: > 0 } missing)
        {
            await dc.Context.SendAsync(Sentences.Say(turn.Texts, Answering.Missing("stageMissing", missing)), ct);
            await dc.BeginDialogAsync(DialogIds.Of(stage), Cursor.Ask(missing[0]).Write(stage, turn.Answers), ct);
            return;
        }
        if (stage.IsOfLibrary)
        {
            await dc.Context.SendAsync(turn.Texts.Say(use.SavedKey), ct);
            return;
        }
        if (turn.Current is not { } partnership)
        {
            await dc.Context.SendAsync(turn.Texts.Say("nothingToResume"), ct);
            return;
        }
        if (use.BeforeRecap(turn) is { } before)
        {
            await dc.BeginDialogAsync(DialogIds.Of(stage), Cursor.Ask(before).Write(stage, turn.Answers), ct);
            return;
        }
        var validated = Consequences.Validated(partnership, stage, turn.Library, turn.Today);
        if (validated.Status != partnership.Status)
        {
            turn.Save(partnership, validated, Deed.Confirm(stage.Id), partnership.Answers.ChangesTo(validated.Answers));
            use.Reached(turn);
        }
        await use.ConfirmedAsync(dc, partnership, ct);
    }

    /// <summary>
    /// Confirms a stage that was answered on forms without showing its recap, where nothing that the signature needs is missing and
    /// the partnership moves on: the next form follows. False where there is something to read over.
    /// </summary>
    public static async Task<bool> ConfirmsAloneAsync(DialogContext dc, Stage stage, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (
            !stage.IsSignedFor
            || turn.Current is not { } partnership
            || FeatureBook.Of(stage) is not { } use
            || use.BeforeRecap(turn) is not null
            || use.AboveRecap(turn) is not null
            || Walk.MissingEssentials(stage, turn.Answers, turn.Library).Any()
            || Consequences.Validated(partnership, stage, turn.Library, turn.Today) is var validated
                && validated.Status == partnership.Status
                && StageRules.LastStageOf(validated) == stage
        )
        {
            return false;
        }
        turn.IsOnForms = true;
        await dc.Context.SendAsync(
            Sentences.Say(turn.Texts, "formStageDone", ("stage", turn.Texts.Say(stage.NameKey)), ("label", Example(turn, stage))),
            ct
        );
        await ConfirmAsync(dc, stage, ct);
        return true;
    }

    /// <summary>An answer of a stage that may be changed, by its name.</summary>
    private static string Example(Turn turn, Stage stage) =>
        turn.Texts.Label(RecapCard.SlotsOf(stage, turn.Answers)[0].Question.Id).ToLowerInvariant();

    private static void See(ITurnContext context, DialogInstance instance) =>
        instance.State[SeenKey] = Turn.Of(context).Current?.Revision ?? 0;

    private static async Task<bool> ShowAsync(ITurnContext context, Stage stage, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        if (turn.Current is null && !stage.IsOfLibrary)
        {
            return false;
        }
        await context.SendAsync(RecapCard.For(turn.CardContext, stage, turn.CurrentOrNew, turn.Library, turn.CurrentOrNew.OwnerName), ct);
        return true;
    }
}
