using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace PartnershipBot.Teams;

/// <summary>A sentence in the shape in which each kind of invoke can show one.</summary>
internal static class InvokeAnswers
{
    /// <summary>The body of the answer; null for an invoke that shows none.</summary>
    /// <param name="name">The name of the invoke.</param>
    public static object? Saying(string? name, string text) => name switch
    {
        "adaptiveCard/action" => new AdaptiveCardInvokeResponse { StatusCode = 200, Type = PartnershipActivityHandler.MessageType, Value = text },
        "task/fetch" or "task/submit" => new TaskModuleResponse(new TaskModuleMessageResponse(text)),
        "composeExtension/query" => new MessagingExtensionResponse(new MessagingExtensionResult(type: "message", text: text)),
        _ => null,
    };
}
