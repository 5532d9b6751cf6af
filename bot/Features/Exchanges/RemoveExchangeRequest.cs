using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Exchanges;

/// <summary>« Supprimer l’échange »: takes back the one that was noted last here, and says what it was, so that it can be typed again.</summary>
internal sealed class RemoveExchangeRequest : Request
{
    public override IReadOnlyList<string> Titles => ["buttonRemoveExchange"];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.Context.SendAsync(
            await ExchangeLog.RemoveLastAsync(turn, ct) is { } exchange
                ? Sentences.Say(turn.Texts, "exchangeRemoved", ("exchange", ExchangeWords.Line(exchange, turn.Texts)))
                : turn.Texts.Say("exchangeNone"),
            ct
        );
        await dc.RepromptDialogAsync(ct);
        return true;
    }
}
