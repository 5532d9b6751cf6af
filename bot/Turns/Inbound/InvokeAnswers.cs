using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace PartnershipBot.Turns.Inbound;

/// <summary>A sentence in the shape in which each kind of invoke can show one.</summary>
internal static class InvokeAnswers
{
    /// <summary>The type of a sentence that answers the button of a card.</summary>
    public const string MessageType = "application/vnd.microsoft.activity.message";

    private const string ChoicesType = "application/vnd.microsoft.search.searchResponse";

    /// <summary>What fits what somebody types into a list of a card.</summary>
    public static JObject Choices(IEnumerable<(string Title, string Value)> found) =>
        new()
        {
            ["statusCode"] = 200,
            ["type"] = ChoicesType,
            ["value"] = new JObject
            {
                ["results"] = new JArray(found.Select(f => new JObject { ["title"] = f.Title, ["value"] = f.Value })),
            },
        };

    /// <summary>The body of the answer; null for an invoke that shows none.</summary>
    /// <param name="name">The name of the invoke.</param>
    public static object? Saying(string? name, string text) =>
        name switch
        {
            InvokeNames.Button => new AdaptiveCardInvokeResponse
            {
                StatusCode = 200,
                Type = MessageType,
                Value = text,
            },
            InvokeNames.FormOpened or InvokeNames.FormSaved => new TaskModuleResponse(new TaskModuleMessageResponse(text)),
            InvokeNames.MessageOpened or InvokeNames.MessageSaved => new MessagingExtensionActionResponse(
                new TaskModuleMessageResponse(text)
            ),
            InvokeNames.Choices => Choices([]),
            InvokeNames.Search => new MessagingExtensionResponse(new MessagingExtensionResult(type: "message", text: text)),
            _ => null,
        };
}
