using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Stages;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs;

/// <summary>What can be said at any time, whatever waits.</summary>
internal sealed class Commands
{
    /// <summary>Does what a command asks; false when it belongs to the question that waits.</summary>
    public async Task<bool> RunAsync(DialogContext dc, Command command, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        switch (command)
        {
            case Command.NewPartnership:
                await NewAsync(dc, ct);
                return true;
            case Command.Resume:
                await ResumeAsync(dc, ct);
                return true;
            case Command.MyPartnerships:
                await PortfolioAsync(dc, 0, ct);
                return true;
            case Command.Menu:
                await dc.CancelAllDialogsAsync(ct);
                await MenuAsync(dc, ct);
                return true;
            case Command.Cancel:
                await CancelAsync(dc, ct);
                return true;
            case Command.Later:
                await LaterAsync(dc, ct);
                return true;
            case Command.Form:
                await FormAsync(dc, ct);
                return true;
            case Command.Recap:
                await RecapAsync(dc, null, ct);
                return true;
            case Command.Preview:
                await PreviewAsync(dc, ct);
                return true;
            case Command.Settings:
                await SettingsAsync(dc, ct);
                return true;
            case Command.AgreementSigned:
                await SignAsync(dc, ct);
                return true;
            case Command.English or Command.French:
                turn.Conversation.Lang = command == Command.English ? Lang.En : Lang.Fr;
                await dc.Context.SendAsync(turn.Texts.Say("languageChanged"), ct);
                await dc.RepromptDialogAsync(ct);
                return true;
            case Command.Greeting:
                await GreetAsync(dc, ct);
                return true;
            case Command.Help when dc.ActiveDialog is null || dc.ActiveDialog.Id is not (DialogIds.Question or DialogIds.More):
                await HelpAsync(dc, ct);
                return true;
            case Command.Back or Command.Skip or Command.DontKnow when dc.ActiveDialog is null:
                await dc.Context.SendAsync(turn.Texts.Say("notUnderstood"), ct);
                await MenuAsync(dc, ct);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Asks the first question of a new partnership; the one before stays as it is.</summary>
    public static async Task NewAsync(DialogContext dc, CancellationToken ct)
    {
        await dc.CancelAllDialogsAsync(ct);
        Turn.Of(dc.Context).Choose(null);
        await dc.BeginDialogAsync(DialogIds.Of(ContactStage.Stage), Cursor.Start.Write(ContactStage.Stage), ct);
    }

    /// <summary>Goes on with the partnership last worked on, or else the draft that changed last.</summary>
    public static async Task ResumeAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Current is not { DiscardedAt: null } current || !Lifecycle.IsDraft(current.Status))
        {
            var drafts = await turn.AllAsync(ct);
            turn.Choose(drafts.FirstOrDefault(p => p.DiscardedAt is null && Lifecycle.IsDraft(p.Status)) ?? turn.Current);
        }
        await dc.CancelAllDialogsAsync(ct);
        if (turn.Current is not { DiscardedAt: null } found || !Lifecycle.IsDraft(found.Status))
        {
            await dc.Context.SendAsync(turn.Texts.Say("nothingToResume"), ct);
            return;
        }
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, "resumed", ("partnership", found.Name)), ct);
        await ContinueAsync(dc, ct);
    }

    /// <summary>Asks the first open question of the present stage, or shows its recap.</summary>
    public static async Task ContinueAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Current is not { } partnership)
        {
            return;
        }
        var stage = Walk.StageFor(partnership.Status);
        var open = Walk.FirstOpen(stage, turn.Answers, turn.Library)
            // « À confirmer » is an answer that waits for a better one.
            ?? (stage.Id == "contact" && turn.Answers.Text(Fields.ContactOutcome) == "undecided"
                ? new Slot(Questions.Find(ContactStage.IsFromThePartner(turn.Answers) ? "PR7" : "CT12")!)
                : null);
        await (open is { } slot
            ? dc.BeginDialogAsync(DialogIds.Of(stage), Cursor.Ask(slot).Write(stage), ct)
            : dc.BeginDialogAsync(DialogIds.Recap, stage.Id, ct));
    }

    /// <summary>The library's partnerships, a page of them.</summary>
    public static async Task PortfolioAsync(DialogContext dc, int page, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        var since = turn.Now.AddDays(-Partnership.DaysToRestore);
        var all = (await turn.AllAsync(ct)).Where(p => p.DiscardedAt is null || p.DiscardedAt > since).ToList();
        if (all.Count == 0)
        {
            await dc.Context.SendAsync(turn.Texts.Say("portfolioEmpty"), ct, turn.Texts.Say("buttonNew"));
            return;
        }
        turn.Conversation.Page = page;
        await dc.Context.SendAsync(PortfolioCard.For(turn.CardContext, all, page), ct);
    }

    /// <summary>The recap of a stage; by default the present one.</summary>
    public static async Task RecapAsync(DialogContext dc, Stage? stage, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        if (turn.Current is not { } partnership)
        {
            await dc.Context.SendAsync(turn.Texts.Say("nothingToResume"), ct);
            return;
        }
        if (!Lifecycle.IsDraft(partnership.Status))
        {
            await PreviewAsync(dc, ct);
            return;
        }
        await dc.BeginDialogAsync(DialogIds.Recap, (stage ?? Walk.StageFor(partnership.Status)).Id, ct);
    }

    /// <summary>The convention as it stands, with its blanks; what waits goes on waiting.</summary>
    public static async Task PreviewAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Current is not { } partnership || Consequences.IsContact(partnership.Status))
        {
            await dc.Context.SendAsync(turn.Texts.Say("previewTooEarly"), ct);
        }
        else
        {
            await dc.Context.SendAsync(AgreementCard.For(turn.CardContext, partnership, turn.Library, partnership.OwnerName), ct);
        }
        await dc.RepromptDialogAsync(ct);
    }

    /// <summary>« Convention signée »: asks the day.</summary>
    public static async Task SignAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Current is not { } partnership)
        {
            await dc.Context.SendAsync(turn.Texts.Say("nothingToResume"), ct);
            return;
        }
        await dc.CancelAllDialogsAsync(ct);
        if (Lifecycle.IsSigned(partnership.Status))
        {
            await dc.Context.SendAsync(turn.Texts.Say("alreadyHandled"), ct);
            await PreviewAsync(dc, ct);
            return;
        }
        if (Walk.MissingForSignature(turn.Answers, turn.Library).ToList() is { Count: > 0 } missing)
        {
            await dc.Context.SendAsync(Sentences.Say(turn.Texts, Answering.Missing("agreementMissing", missing)), ct);
            await ContinueAsync(dc, ct);
            return;
        }
        await dc.BeginDialogAsync(DialogIds.Edit, "CV15", ct);
    }

    /// <summary>What can be asked for, as buttons.</summary>
    public static Task MenuAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        return dc.Context.SendAsync(MenuCard.For(turn.CardContext, turn.Current is { DiscardedAt: null } p && Lifecycle.IsDraft(p.Status)), ct);
    }

    /// <summary>The library's own answers.</summary>
    public static async Task SettingsAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        await dc.BeginDialogAsync(DialogIds.Of(LibraryStage.Stage), Cursor.Start.Write(LibraryStage.Stage), ct);
    }

    private static async Task FormAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        if (turn.Current is { } partnership && !Lifecycle.IsDraft(partnership.Status))
        {
            await PreviewAsync(dc, ct);
            return;
        }
        await dc.BeginDialogAsync(DialogIds.Form, turn.Current is { } draft ? Walk.StageFor(draft.Status).Id : "contact", ct);
    }

    private static async Task CancelAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (dc.ActiveDialog?.Id == DialogIds.Cancel)
        {
            await dc.RepromptDialogAsync(ct);
        }
        else if (turn.Current is { DiscardedAt: null } partnership && Lifecycle.IsDraft(partnership.Status))
        {
            await dc.BeginDialogAsync(DialogIds.Cancel, null, ct);
        }
        else
        {
            var waited = dc.ActiveDialog is not null;
            await dc.CancelAllDialogsAsync(ct);
            await dc.Context.SendAsync(turn.Texts.Say(waited ? "nothingKept" : "nothingToCancel"), ct);
        }
    }

    private static async Task LaterAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        await dc.Context.SendAsync(turn.Texts.Say(turn.Current is null ? "nothingKept" : "confirmLater"), ct);
    }

    private static async Task GreetAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Current is { DiscardedAt: null } partnership && Lifecycle.IsDraft(partnership.Status))
        {
            await dc.Context.SendAsync(Sentences.Say(turn.Texts, "welcomeBack", ("partnership", partnership.Name)), ct, turn.Texts.Say("buttonResume"));
        }
        else
        {
            await dc.Context.SendAsync(WelcomeCard.For(turn.CardContext, team: !turn.Scope.IsPersonal), ct);
        }
        await dc.RepromptDialogAsync(ct);
    }

    private static async Task HelpAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var stage = turn.Current is { } partnership ? Walk.StageFor(partnership.Status) : ContactStage.Stage;
        await dc.Context.SendAsync(
            string.Join("\n\n", turn.Texts.Say(stage.HelpKey), turn.Texts.Say("helpReplies"), turn.Texts.Say("helpSource")), ct);
        if (dc.ActiveDialog is null)
        {
            await MenuAsync(dc, ct);
        }
        else
        {
            await dc.RepromptDialogAsync(ct);
        }
    }
}
