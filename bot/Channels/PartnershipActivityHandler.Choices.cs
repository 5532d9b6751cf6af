using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
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
        var wanted = value?["queryOptions"];
        var (skip, top) = (Number(wanted, "skip") ?? 0, Number(wanted, "top") ?? MostChoices);
        var page = found.Skip(Math.Max(0, skip)).Take(Math.Clamp(top, 1, MostChoices));
        return new InvokeResponse { Status = StatusCodes.Status200OK, Body = InvokeAnswers.Choices(page) };
    }

    /// <summary>A whole number of what the client wants; null where it says none, or something else.</summary>
    private static int? Number(JToken? options, string name) => options is JObject bag ? new PressedButton(bag).Number(name) : null;
}
