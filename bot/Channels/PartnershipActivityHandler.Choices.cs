using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PartnershipBot.Conversation;
using PartnershipBot.Turns;
using PartnershipBot.Turns.Inbound;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Channels;

/// <content>Lists of cards in which one types: what fits comes from the library where the person is, and from no other.</content>
public sealed partial class PartnershipActivityHandler
{
    /// <summary>As many as Teams shows.</summary>
    private const int MostChoices = 15;

    private static async Task<InvokeResponse> ChooseAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken ct)
    {
        var value = JsonBag.Of(turnContext.Activity.Value);
        var typed = TypedText.Clean(JsonBag.Text(value?["queryText"]) ?? "");
        if (
            JsonBag.Text(value?["dataset"]) is not { } list
            || await FeatureBook.ChoicesAsync(Turn.Of(turnContext), list, typed[..Math.Min(typed.Length, LongestQuery)], ct)
                is not { } found
        )
        {
            return new InvokeResponse { Status = StatusCodes.Status400BadRequest };
        }
        return new InvokeResponse { Status = StatusCodes.Status200OK, Body = InvokeAnswers.Choices(found.Take(MostChoices)) };
    }
}
