using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Ouvrir … »: works on a partnership of the list: goes on where it stopped, or shows its convention.</summary>
internal sealed class OpenRequest : Request
{
    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Open];

    public override IReadOnlyList<string> TitlesWithSubject => ["verbOpen"];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        if ((asked.Shown ?? await NamedAsync(Turn.Of(dc.Context), asked.Subject, discarded: false, ct)) is not { } partnership)
        {
            return false;
        }
        await OpenAsync(dc, partnership, ct);
        return true;
    }

    public static async Task OpenAsync(DialogContext dc, Partnership partnership, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        if (partnership.DiscardedAt is not null)
        {
            await RestoreRequest.RestoreAsync(dc, partnership, ct);
            return;
        }
        turn.Choose(partnership);
        if (!partnership.IsDraft
            || partnership.Status is PartnershipStatus.AwaitingApproval or PartnershipStatus.AwaitingSignature)
        {
            await PreviewRequest.ShowAsync(dc, ct);
            return;
        }
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, "resumed", ("partnership", partnership.Name)), ct);
        await ResumeRequest.ContinueAsync(dc, ct);
    }

    /// <summary>The partnership whose name, or whose partner's name, was typed; null when there is none.</summary>
    public static async Task<Partnership?> NamedAsync(Turn turn, string name, bool discarded, CancellationToken ct) =>
        (await turn.AllAsync(ct)).Where(p => p.DiscardedAt is not null == discarded)
            .FirstOrDefault(p => Folded.Fold(p.Name) == name || Folded.Fold(p.Answers.Text(Fields.PartnerName) ?? "") == name);
}
