using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Changes;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Stages;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Reprendre »: goes on with the partnership last worked on, or else the one that changed last and waits for answers.</summary>
internal sealed class ResumeRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Resume];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Resume];

    public override IReadOnlyList<string> Titles => ["buttonOneByOne"];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.Card is { PartnershipId: { Length: > 0 } id } && await turn.FindAsync(id, ct) is { } shown)
        {
            turn.Choose(shown);
        }
        if (ChangeBook.ToGoOn(turn.Current) is { } change)
        {
            await dc.CancelAllDialogsAsync(ct);
            await ChangeRequest.BeginAsync(dc, change, ct);
            return true;
        }
        if (!CanGoOn(turn.Current))
        {
            var all = await turn.AllAsync(ct);
            turn.Choose(all.FirstOrDefault(CanGoOn) ?? turn.Current);
        }
        await dc.CancelAllDialogsAsync(ct);
        if (!CanGoOn(turn.Current))
        {
            await dc.Context.SendAsync(turn.Texts.Say("nothingToResume"), ct);
            return true;
        }
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, "resumed", ("partnership", turn.Current!.Name)), ct);
        await ContinueAsync(dc, ct);
        return true;
    }

    /// <summary>Whether questions of a partnership wait for answers.</summary>
    public static bool CanGoOn(Partnership? partnership) =>
        partnership is { DiscardedAt: null } && StageRules.StageOf(partnership) is not null;

    /// <summary>Asks the first open question of the present stage, or shows its recap.</summary>
    public static Task ContinueAsync(DialogContext dc, CancellationToken ct) =>
        Turn.Of(dc.Context).Current is { } partnership ? ContinueAsync(dc, StageRules.StageOf(partnership), ct) : Task.CompletedTask;

    /// <summary>The same for a stage, or the convention when no question waits.</summary>
    public static async Task ContinueAsync(DialogContext dc, Stage? stage, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (stage is null)
        {
            await PreviewRequest.ShowAsync(dc, ct);
            return;
        }
        var open = Walk.FirstOpen(stage, turn.Answers, turn.Library)
            // « À confirmer » is an answer that waits for a better one.
            ?? (stage.Id == "contact" && turn.Answers.Text(Fields.ContactOutcome) == "undecided"
                ? new Slot(Questions.Find(ContactStage.IsFromThePartner(turn.Answers) ? "PR7" : "CT12")!)
                : null);
        await (open is { } slot
            ? dc.BeginDialogAsync(DialogIds.Of(stage), Cursor.Ask(slot).Write(stage), ct)
            : dc.BeginDialogAsync(DialogIds.Recap, stage.Id, ct));
    }
}
