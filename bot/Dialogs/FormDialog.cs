using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Stages;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs;

/// <summary>« formulaire »: one card with the open questions of a stage, instead of one question after the other.</summary>
internal sealed class FormDialog() : WaitingDialog(DialogIds.Form)
{
    private const string StageKey = "stage";
    private const string PageKey = "page";

    /// <summary>Which form, and which of its pages.</summary>
    public static string Options(Stage stage, int page) => string.Create(CultureInfo.InvariantCulture, $"{stage.Id} {page}");

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        var (id, page) = (options as string)?.Split(' ') is [var first, var second] ? (first, second) : (options as string, "0");
        if (Questions.FindStage(id) is not { } stage)
        {
            return await dc.EndDialogAsync(null, cancellationToken);
        }
        if (FormFields.Of(stage, turn.Answers, turn.Library).All(f => f.IsOptional))
        {
            return await dc.ReplaceDialogAsync(DialogIds.Recap, stage.Id, cancellationToken);
        }
        dc.ActiveDialog.State[StageKey] = stage.Id;
        dc.ActiveDialog.State[PageKey] = page;
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        await dc.Context.SendAsync(turn.Texts.Say(turn.Incoming.HasFile ? "attachmentNotExpected" : "formExpected"), cancellationToken);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(turnContext);
        return StageOf(instance) is { } stage
            ? turnContext.SendAsync(
                FormCard.For(turn.CardContext, stage, turn.Shown, turn.Library, PageOf(instance), Prefilled(turn, turn.Shown, stage), NoErrors), cancellationToken)
            : Task.CompletedTask;
    }

    /// <summary>A session is mostly noted on its day.</summary>
    public static IReadOnlyDictionary<string, string> Prefilled(Turn turn, Partnership partnership, Stage stage) =>
        stage == FollowUpStage.Stage && new Slot(FollowUpStage.Day) is var day && !day.IsAnswered(partnership.Answers)
            && day.Question.Proposal(turn.ContextOf(day)) is not null
            ? new Dictionary<string, string> { [day.ToString()] = AnswerSheet.Write(turn.Today) }
            : Nothing;

    public static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    public static readonly IReadOnlyDictionary<string, Phrase> NoErrors = new Dictionary<string, Phrase>();

    /// <summary>The page of the form that waits.</summary>
    public static int PageOf(DialogInstance instance) =>
        instance.State.TryGetValue(PageKey, out var page) && int.TryParse(page as string, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>The stage whose form waits, or null.</summary>
    public static Stage? StageOf(DialogInstance? instance) =>
        instance?.Id == DialogIds.Form ? Questions.FindStage(instance.State.TryGetValue(StageKey, out var id) ? id as string : null) : null;
}
