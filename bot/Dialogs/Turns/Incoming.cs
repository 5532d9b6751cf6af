using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using PartnershipBot.Files;
using PartnershipBot.Interview.Understanding;

namespace PartnershipBot.Dialogs.Turns;

/// <summary>What came in: words, a button of a card, files, or nothing.</summary>
/// <param name="Text">The words, cleaned; empty when there are none.</param>
/// <param name="Payload">What a card sent, or null.</param>
/// <param name="HasFile">Whether something was attached.</param>
public sealed record Incoming(string Text, JObject? Payload, bool HasFile)
{
    /// <summary>The most characters that are looked at; no question takes more.</summary>
    private const int Most = 20_000;

    /// <summary>The files among what was attached, where each says that it is.</summary>
    public IReadOnlyList<SentFile> Files { get; init; } = [];

    public static Incoming Of(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var mention in activity.GetMentions().Where(m => m.Mentioned?.Id == activity.Recipient?.Id && !string.IsNullOrEmpty(m.Text)))
        {
            text = text.Replace(mention.Text, "", StringComparison.Ordinal);
        }
        text = Folded.Clean(text.Length > Most ? text[..Most] : text);
        // Teams adds the message itself as an HTML attachment.
        var attached = activity.Attachments?.Where(a => a?.ContentType is not "text/html" and not null).ToList() ?? [];
        return new Incoming(text, text.Length == 0 ? activity.Value as JObject : null, attached.Count > 0)
        {
            Files = [.. attached.Select(a => File(a, activity.ServiceUrl ?? "")).OfType<SentFile>()],
        };
    }

    /// <summary>A file of a drive has its address inside; a picture, or what a web chat sends, beside.</summary>
    private static SentFile? File(Attachment attachment, string serviceUrl)
    {
        var url = attachment.ContentType == FileDownloadInfo.ContentType
            ? (attachment.Content as JObject)?["downloadUrl"] is JValue { Value: string inside } ? inside : null
            : attachment.ContentUrl;
        return string.IsNullOrWhiteSpace(url) ? null : new SentFile(attachment.Name ?? "", url, serviceUrl);
    }
}
