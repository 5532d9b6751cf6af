using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Partners;

/// <summary>« Fusionner », « Retirer de la liste », « Remettre dans la liste »: what becomes of a partner's place in the list.</summary>
internal sealed class PartnerPlaceRequest : Request
{
    private const string Merge = "buttonMergePartner";
    private const string Remove = "buttonRemovePartner";
    private const string Restore = "buttonRestorePartner";

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.MergePartner, Cards.Verbs.RemovePartner];

    public override IReadOnlyList<string> Titles => [Merge, Remove];

    public override IReadOnlyList<string> TitlesWithSubject => [Merge, Remove, Restore];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.Title == Restore)
        {
            return await RestoreAsync(dc, asked.Subject, ct);
        }
        if (await PartnerList.MeantAsync(turn, asked, ct) is not { } partner)
        {
            return await PartnerList.NobodyAsync(dc, asked, ct);
        }
        var merges = (asked.Title ?? "") == Merge || asked.Card?.Verb == Cards.Verbs.MergePartner;
        if (!merges && await PartnerChanges.HasOngoingAsync(turn, partner, ct))
        {
            await dc.Context.SendAsync(Sentences.Say(turn.Texts, "removePartnerOngoing", ("partner", partner.Name)), ct);
            await dc.RepromptDialogAsync(ct);
            return true;
        }
        if (merges && (await turn.PartnersAsync(ct)).Count < 2)
        {
            await dc.Context.SendAsync(turn.Texts.Say("mergeNobody"), ct);
            await dc.RepromptDialogAsync(ct);
            return true;
        }
        await dc.CancelAllDialogsAsync(ct);
        await dc.BeginDialogAsync(
            PartnerPlaceDialog.Name,
            merges ? PartnerPlaceDialog.Merging(partner.Id, "") : PartnerPlaceDialog.Removing(partner.Id),
            ct
        );
        return true;
    }

    private static async Task<bool> RestoreAsync(DialogContext dc, string name, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var removed = (await turn.Work.QueryAsync(RowKeys.Partners, ct))
            .Select(PartnerRows.Partner)
            .Where(p => p is { IsListed: false, MergedInto: null })
            .ToList();
        if (NameMatcher.BestMatch(name, [.. removed.Select(p => p.Name)]) is not { } index)
        {
            return false;
        }
        await PartnerChanges.RemoveAsync(turn, removed[index], isRemoved: false, ct);
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, "partnerRestored", ("partner", removed[index].Name)), ct);
        await PartnerRequest.ShowAsync(dc, (await turn.PartnerAsync(removed[index].Id, ct))!, ct);
        return true;
    }
}
