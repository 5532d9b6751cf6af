using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Partners;

/// <summary>« Avec qui ne travaillons-nous pas encore ? »: the kinds of the guide without a partnership.</summary>
internal sealed class MissingKindsRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.MissingKinds];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.Context.SendAsync(GuideKindsCard.For(turn.CardContext, await PartnerList.AllAsync(turn, ct)), ct);
        await dc.RepromptDialogAsync(ct);
        return true;
    }
}
