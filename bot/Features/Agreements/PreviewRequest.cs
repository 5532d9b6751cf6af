using AdaptiveCards;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Agreements;

/// <summary>« Aperçu », « Voir la convention »: the convention as it stands, with its blanks; what waits goes on waiting.</summary>
internal sealed class PreviewRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Preview];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Preview];

    public override IReadOnlyList<string> Titles => ["buttonOpenAgreement", "stageAgreement"];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        await CardTarget.ChooseAsync(dc, asked, ct);
        await ShowAsync(dc, ct);
        return true;
    }

    public static async Task ShowAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Current is not { } partnership || Transitions.IsFirstContact(partnership.Status))
        {
            await dc.Context.SendAsync(turn.Texts.Say("previewTooEarly"), ct);
        }
        else
        {
            await dc.Context.SendAsync(Present(turn, partnership), ct);
        }
        await CardTarget.GoOnAsync(dc, ct);
    }

    /// <summary>The convention, shown as it stands whenever the card is seen.</summary>
    public static AdaptiveCard Present(Turn turn, Partnership partnership)
    {
        var ctx = turn.CardContext.About(partnership);
        return CardRefresh.On(ctx, AgreementCard.For(ctx, partnership, turn.Library, partnership.OwnerName), CardRefresh.Agreement);
    }
}
