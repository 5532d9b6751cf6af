using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Partners;

/// <summary>« Quels partenaires pourrions-nous contacter ? »: walks through the kinds of the guide of which nobody is in the list.</summary>
internal sealed class FindPartnersRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.FindPartners];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.FindPartners];

    public override IReadOnlyList<string> Titles => ["buttonFindPartners"];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        var partners = await PartnerList.AllAsync(turn, ct);
        if (GuideKinds.Unknown(partners).Count == 0)
        {
            await dc.Context.SendAsync(GuideKindsCard.For(turn.CardContext, partners), ct);
            return true;
        }
        await dc.BeginDialogAsync(FindPartnersDialog.Name, null, ct);
        return true;
    }
}
