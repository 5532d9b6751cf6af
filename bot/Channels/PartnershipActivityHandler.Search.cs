using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using PartnershipBot.Conversation;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Channels;

/// <content>The message extension: searches partnerships, to put one into any conversation.</content>
public sealed partial class PartnershipActivityHandler
{
    /// <summary>The command of the manifest.</summary>
    public const string SearchCommand = "search";

    /// <summary>The parameter that Teams sends when the window is opened and nothing was typed.</summary>
    private const string InitialRun = "initialRun";

    /// <summary>As many as Teams asks for at once.</summary>
    private const int MostFound = 25;

    private const int LongestQuery = 80;

    protected override async Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionQuery query,
        CancellationToken cancellationToken
    )
    {
        if (query.CommandId != SearchCommand)
        {
            throw new InvokeResponseException(HttpStatusCode.BadRequest);
        }
        var turn = Turn.Of(turnContext);
        var words = QueryOf(query);
        var (skip, count) = (Math.Max(0, query.QueryOptions?.Skip ?? 0), Math.Clamp(query.QueryOptions?.Count ?? MostFound, 1, MostFound));
        var found = await search.FindAsync(turn, words, skip, count, cancellationToken);
        if (found.Count == 0 && skip == 0)
        {
            return new MessagingExtensionResponse(new MessagingExtensionResult(type: "message", text: Nothing(turn.Texts, words)));
        }
        return new MessagingExtensionResponse(
            new MessagingExtensionResult(attachmentLayout: "list", type: "result", attachments: [.. found.Select(Attach)])
        );
    }

    /// <summary>What was typed; what is no words is its sender's mistake.</summary>
    private static string QueryOf(MessagingExtensionQuery query)
    {
        var typed = query.Parameters?.FirstOrDefault(p => p is not null && p.Name != InitialRun)?.Value;
        var text = typed is null or string
            ? TypedText.Clean(typed as string ?? "")
            : throw new InvokeResponseException(HttpStatusCode.BadRequest);
        return text[..Math.Min(text.Length, LongestQuery)];
    }

    private static string Nothing(Texts texts, string words) =>
        words.Length == 0 ? texts.Say("searchNothingYet") : texts.Say("nothingFound", ("query", words));

    private static MessagingExtensionAttachment Attach(FoundPartnership found) =>
        Sending
            .Attach(found.Card)
            .ToMessagingExtensionAttachment(
                new Attachment
                {
                    ContentType = ThumbnailCard.ContentType,
                    Content = new ThumbnailCard(title: found.Title, text: found.Line),
                }
            );
}
