using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Stages;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs;

/// <summary>
/// Does what the button of a card asks for, when the card still shows the present state; otherwise shows that state. What a
/// card sends is a request like any other: each part of it may be wrong.
/// </summary>
internal sealed class CardRouter(Commands commands, FormSaving forms)
{
    public async Task RouteAsync(DialogContext dc, JObject payload, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var verb = Text(payload, DataKeys.Verb);
        if (verb is null)
        {
            await UnexpectedAsync(dc, ct);
            return;
        }
        if (Text(payload, DataKeys.Library) != turn.Scope.Library)
        {
            await dc.Context.SendAsync(turn.Texts.Say("notAvailable"), ct);
            await dc.RepromptDialogAsync(ct);
            return;
        }
        if (Command(verb) is { } command)
        {
            await commands.RunAsync(dc, command, ct);
            return;
        }
        if (verb == Verbs.Portfolio)
        {
            await Commands.PortfolioAsync(dc, Number(payload, DataKeys.Page) ?? 0, ct);
            return;
        }
        var id = Text(payload, DataKeys.Partnership) ?? "";
        var partnership = id.Length == 0 ? null : await turn.FindAsync(id, ct);
        if (id.Length > 0 && partnership is null)
        {
            await dc.Context.SendAsync(turn.Texts.Say("notAvailable"), ct);
            await dc.RepromptDialogAsync(ct);
            return;
        }
        await RouteAsync(dc, verb, partnership, payload, ct);
    }

    private async Task RouteAsync(DialogContext dc, string verb, Partnership? partnership, JObject payload, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        switch (verb)
        {
            case Verbs.Open when partnership is not null:
                await OpenAsync(dc, partnership, ct);
                return;
            case Verbs.Restore when partnership is not null:
                await RestoreAsync(dc, partnership, ct);
                return;
            case Verbs.Preview when partnership is not null:
                turn.Choose(partnership);
                await Commands.PreviewAsync(dc, ct);
                return;
            case Verbs.Save when Questions.FindStage(Text(payload, DataKeys.Stage)) is { } stage && IsSame(turn, stage, partnership):
                await forms.SaveAsync(dc, stage, Number(payload, DataKeys.Page) ?? 0, payload, ct);
                return;
        }
        // The rest depends on the state that the card shows.
        var known = verb is Verbs.Edit or Verbs.Confirm or Verbs.Sign or Verbs.Choose or Verbs.Save or Verbs.Form;
        if (!known)
        {
            await UnexpectedAsync(dc, ct);
        }
        else if (verb != Verbs.Save && partnership?.Id == turn.Current?.Id && Number(payload, DataKeys.Revision) == (turn.Current?.Revision ?? 0))
        {
            await ActAsync(dc, verb, payload, ct);
        }
        else
        {
            await StaleAsync(dc, partnership, ct);
        }
    }

    private async Task ActAsync(DialogContext dc, string verb, JObject payload, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var slot = Slot.Parse(Text(payload, DataKeys.Slot));
        switch (verb)
        {
            case Verbs.Confirm when Questions.FindStage(Text(payload, DataKeys.Stage)) is { } stage:
                await RecapDialog.ConfirmAsync(dc, stage, ct);
                break;
            case Verbs.Sign:
                await Commands.SignAsync(dc, ct);
                break;
            case Verbs.Form when Questions.FindStage(Text(payload, DataKeys.Stage)) is { } stage:
                await dc.CancelAllDialogsAsync(ct);
                await dc.BeginDialogAsync(DialogIds.Form, FormDialog.Options(stage, Number(payload, DataKeys.Page) ?? 0), ct);
                break;
            case Verbs.Form:
                await commands.RunAsync(dc, Interview.Understanding.Command.Form, ct);
                break;
            case Verbs.Edit when slot is { } place:
                await EditAsync(dc, place, ct);
                break;
            case Verbs.Edit:
                await Commands.RecapAsync(dc, null, ct);
                break;
            case Verbs.Choose when slot is { } place && QuestionDialog.SlotOf(dc.ActiveDialog) == place:
                // A click on the card of the question that waits says what the choice says.
                var chosen = Text(payload, DataKeys.Value) ?? Text(payload, DataKeys.Choice) ?? "";
                turn.Incoming = turn.Incoming with { Text = Folded.Clean(chosen), Payload = null };
                await dc.ContinueDialogAsync(ct);
                break;
            case Verbs.Choose:
                await StaleAsync(dc, turn.Current, ct);
                break;
            default:
                await UnexpectedAsync(dc, ct);
                break;
        }
    }

    /// <summary>Asks one question anew.</summary>
    public static async Task EditAsync(DialogContext dc, Slot slot, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        if (turn.Current is { } partnership && !Lifecycle.IsDraft(partnership.Status) && !slot.Question.IsOfLibrary)
        {
            await dc.Context.SendAsync(
                turn.Texts.Say(
                    "statusForbids",
                    ("status", new Language.Phrase(StatusNames.Key(partnership.Status))),
                    ("advice", new Language.Phrase("adviceAmendment"))),
                ct);
            return;
        }
        if (slot.Objective >= 0 && slot.Objective == turn.Answers.List<Objective>(Fields.Objectives).Count)
        {
            // A new objective brings its benefits and its criteria with it.
            var stage = Questions.StageOf(slot.Question);
            await dc.BeginDialogAsync(DialogIds.Of(stage), Cursor.Ask(slot).Write(stage), ct);
            return;
        }
        await dc.BeginDialogAsync(DialogIds.Edit, slot.ToString(), ct);
    }

    /// <summary>Works on a partnership of the list: goes on where it stopped, or shows its convention.</summary>
    public static async Task OpenAsync(DialogContext dc, Partnership partnership, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        if (partnership.DiscardedAt is not null)
        {
            await RestoreAsync(dc, partnership, ct);
            return;
        }
        turn.Choose(partnership);
        if (!Lifecycle.IsDraft(partnership.Status)
            || partnership.Status is PartnershipStatus.AwaitingApproval or PartnershipStatus.AwaitingSignature)
        {
            await Commands.PreviewAsync(dc, ct);
            return;
        }
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, "resumed", ("partnership", partnership.Name)), ct);
        await Commands.ContinueAsync(dc, ct);
    }

    /// <summary>Brings a discarded draft back, with all its answers.</summary>
    public static async Task RestoreAsync(DialogContext dc, Partnership partnership, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (partnership.DiscardedAt is null)
        {
            await dc.Context.SendAsync(turn.Texts.Say("alreadyHandled"), ct);
            await OpenAsync(dc, partnership, ct);
            return;
        }
        if (partnership.DiscardedAt <= turn.Now.AddDays(-Partnership.DaysToRestore))
        {
            await dc.Context.SendAsync(turn.Texts.Say("notAvailable"), ct);
            return;
        }
        await dc.CancelAllDialogsAsync(ct);
        turn.Choose(partnership);
        turn.Save(partnership with { DiscardedAt = null }, "restore", new Dictionary<string, object?>());
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, "restored", ("partnership", partnership.Name)), ct);
        await Commands.ContinueAsync(dc, ct);
    }

    /// <summary>A card from before: says so, and shows what waits or the present state.</summary>
    private static async Task StaleAsync(DialogContext dc, Partnership? shown, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.Context.SendAsync(turn.Texts.Say("staleCard"), ct);
        if (dc.ActiveDialog is not null)
        {
            await dc.RepromptDialogAsync(ct);
        }
        else if ((shown ?? turn.Current) is { } partnership)
        {
            await OpenAsync(dc, partnership, ct);
        }
        else
        {
            await Commands.MenuAsync(dc, ct);
        }
    }

    private static async Task UnexpectedAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.Context.SendAsync(turn.Texts.Say(dc.ActiveDialog is null ? "notUnderstood" : "textExpected"), ct);
        if (dc.ActiveDialog is null)
        {
            await Commands.MenuAsync(dc, ct);
        }
        await dc.RepromptDialogAsync(ct);
    }

    /// <summary>Whether a form is about what is worked on: a new partnership's form has no partnership yet.</summary>
    private static bool IsSame(Turn turn, Stage stage, Partnership? shown)
    {
        if (stage.Id == "library" || shown?.Id == turn.Current?.Id)
        {
            return true;
        }
        if (shown is not null)
        {
            turn.Choose(shown);
        }
        return shown is not null;
    }

    private static Command? Command(string verb) => verb switch
    {
        Verbs.New => Interview.Understanding.Command.NewPartnership,
        Verbs.Resume => Interview.Understanding.Command.Resume,
        Verbs.Help => Interview.Understanding.Command.Help,
        Verbs.Menu => Interview.Understanding.Command.Menu,
        Verbs.Settings => Interview.Understanding.Command.Settings,
        _ => null,
    };

    private static string? Text(JObject payload, string name) => payload[name] is JValue { Type: JTokenType.String } value ? (string?)value : null;

    private static int? Number(JObject payload, string name) => payload[name] is JValue { Type: JTokenType.Integer or JTokenType.Float or JTokenType.String } value
        && int.TryParse(value.ToString(CultureInfo.InvariantCulture), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
