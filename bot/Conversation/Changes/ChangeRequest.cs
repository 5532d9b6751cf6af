using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Conversation.Changes;

/// <summary>« Suspendre », « abandonner »…: asks what a change needs and for a yes, or says what to do instead.</summary>
internal sealed class ChangeRequest(Change change) : Request
{
    public override IReadOnlyList<Command> Commands => change.Commands;

    public override IReadOnlyList<string> Verbs => [change.Id];

    public override IReadOnlyList<string> Titles => change.Titles;

    public override IReadOnlyList<string> TitlesWithSubject => change.Titles;

    public override CardNeed Need => CardNeed.Present;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        if (asked.Subject.Length > 0)
        {
            var turn = Turn.Of(dc.Context);
            if (await NamedPartnerships.FindAsync(turn, asked.Subject, discarded: false, ct) is not { } named)
            {
                return false;
            }
            await dc.CancelAllDialogsAsync(ct);
            turn.Choose(named);
        }
        await BeginAsync(dc, change, ct);
        return true;
    }

    public static async Task BeginAsync(DialogContext dc, Change change, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (await change.WhyNotAsync(turn, ct) is { } why)
        {
            await dc.Context.SendAsync(Sentences.Say(turn.Texts, why), ct);
            await dc.RepromptDialogAsync(ct);
            return;
        }
        await (
            dc.ActiveDialog?.Id == ChangeDialog.Name
                ? dc.ReplaceDialogAsync(ChangeDialog.Name, change.Id, ct)
                : dc.BeginDialogAsync(ChangeDialog.Name, change.Id, ct)
        );
    }
}
