using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Forms;

/// <summary>« formulaire »: one card with the open questions of a stage, instead of one question after the other.</summary>
internal sealed class FormDialog() : WaitingDialog(DialogIds.Form)
{
    private const string StageKey = "stage";
    private const string PageKey = "page";
    private const string FilledKey = "filled";
    private const string BegunKey = "begun";

    /// <summary>Which form, and which of its pages.</summary>
    public static string Options(Stage stage, int page) => string.Create(CultureInfo.InvariantCulture, $"{stage.Id} {page}");

    /// <summary>A form that is filled in already.</summary>
    public static string Options(Stage stage, FilledForm filled) => $"{Options(stage, 0)} {filled.Write()}";

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var turn = Turn.Of(dc.Context);
        if (options is FormOpening opening)
        {
            options = Options(opening.Stage, opening.Page);
            if (opening.Begun.Count > 0)
            {
                dc.ActiveDialog.State[BegunKey] = JsonConvert.SerializeObject(opening.Begun);
            }
        }
        var parts = (options as string)?.Split(' ', 3);
        var (id, page) = parts is [var first, var second, ..] ? (first, second) : (options as string, "0");
        if (Questions.FindStage(id) is not { } stage)
        {
            return await dc.EndDialogAsync(null, cancellationToken);
        }
        if (parts is [_, _, var filled])
        {
            dc.ActiveDialog.State[FilledKey] = filled;
        }
        else if (FormFields.Of(stage, turn.Answers, turn.Library).All(f => f.IsOptional))
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

    public override async Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        if (StageOf(instance) is not { } stage)
        {
            return;
        }
        var turn = Turn.Of(turnContext);
        var ctx = await FormContext.OfAsync(turn, stage, cancellationToken);
        var filled = FilledForm.Read(instance.State.TryGetValue(FilledKey, out var json) ? json as string : null);
        await turnContext.SendAsync(
            filled is null
                ? FormCard.For(ctx, stage, turn.CurrentOrNew, turn.Library, PageOf(instance), Filled(turn, stage, instance), NoErrors)
                : FilledFormCard.For(ctx, stage, turn.Answers, turn.Library, filled, [], NoErrors),
            cancellationToken
        );
    }

    /// <summary>What stands in the inputs: usual answers, and over them what was begun.</summary>
    private static Dictionary<string, string> Filled(Turn turn, Stage stage, DialogInstance instance)
    {
        var filled = FormPrefill.Of(turn, stage).ToDictionary();
        if (instance.State.TryGetValue(BegunKey, out var json) && json is string begun)
        {
            foreach (var (id, value) in JsonConvert.DeserializeObject<Dictionary<string, string>>(begun) ?? [])
            {
                filled[id] = value;
            }
        }
        return filled;
    }

    public static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    public static readonly IReadOnlyDictionary<string, Phrase> NoErrors = new Dictionary<string, Phrase>();

    /// <summary>The page of the form that waits.</summary>
    public static int PageOf(DialogInstance instance) =>
        instance.State.TryGetValue(PageKey, out var page) && int.TryParse(page as string, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    /// <summary>The stage whose form waits, or null.</summary>
    public static Stage? StageOf(DialogInstance? instance) =>
        instance?.Id == DialogIds.Form ? Questions.FindStage(instance.State.TryGetValue(StageKey, out var id) ? id as string : null) : null;
}
