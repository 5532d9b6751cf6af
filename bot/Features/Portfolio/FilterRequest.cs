using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Portfolio;

/// <summary>« Filtrer »: the card on which to choose which partnerships are listed.</summary>
internal sealed class FilterRequest : Request
{
    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Filter];

    public override IReadOnlyList<string> Titles => ["buttonFilter"];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        var filter = PortfolioFilter.Parse(asked.Card is { } card ? card.Text(DataKeys.Filter) : turn.Conversation.Filter);
        var (all, partners) = (await PortfolioRequest.FollowedAsync(turn, ct), await PartnerChoices.AllAsync(turn, ct));
        await dc.Context.SendAsync(FilterCard.For(turn.CardContext, all, filter, partners), ct);
        return true;
    }
}
