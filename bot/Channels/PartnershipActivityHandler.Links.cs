using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using PartnershipBot.Conversation;
using PartnershipBot.Turns;

namespace PartnershipBot.Channels;

/// <content>
/// Links of ours that somebody pastes into a message. Everybody there sees the preview, with or without the app: it says what the
/// link leads to, and nothing of what is behind it.
/// </content>
public sealed partial class PartnershipActivityHandler
{
    protected override Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AppBasedLinkQuery query,
        CancellationToken cancellationToken
    ) => Task.FromResult(Preview(Turn.Of(turnContext), query));

    protected override Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AppBasedLinkQuery query,
        CancellationToken cancellationToken
    ) => Task.FromResult(Preview(Turn.Of(turnContext), query));

    /// <summary>The preview; an answer without one for what is no link of ours.</summary>
    private MessagingExtensionResponse Preview(Turn turn, AppBasedLinkQuery? query)
    {
        if (query?.Url is not { Length: > 0 } url)
        {
            throw new InvokeResponseException(HttpStatusCode.BadRequest);
        }
        if (PathOf(url) is not { } path || FeatureBook.PreviewOf(turn.Texts, path) is not (var title, var text))
        {
            return new MessagingExtensionResponse();
        }
        var card = new Attachment { ContentType = ThumbnailCard.ContentType, Content = new ThumbnailCard(title: title, text: text) };
        return new MessagingExtensionResponse(
            new MessagingExtensionResult(attachmentLayout: "list", type: "result", attachments: [card.ToMessagingExtensionAttachment(card)])
        );
    }

    /// <summary>What stands behind the program's own address; null for any other address.</summary>
    private string? PathOf(string url)
    {
        var root = address.Root;
        return
            Uri.TryCreate(url, UriKind.Absolute, out var link)
            && link.Scheme is "http" or "https"
            && link.Host.Equals(root.Host, StringComparison.OrdinalIgnoreCase)
            && link.AbsolutePath.StartsWith(root.AbsolutePath, StringComparison.Ordinal)
            ? link.AbsolutePath[root.AbsolutePath.Length..]
            : null;
    }
}
