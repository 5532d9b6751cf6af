using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PartnershipBot.Interview.Understanding;

namespace PartnershipBot.Dialogs.Turns;

/// <summary>What came in: words, a button of a card, a file, or nothing.</summary>
/// <param name="Text">The words, cleaned; empty when there are none.</param>
/// <param name="Payload">What a card sent, or null.</param>
/// <param name="HasFile">Whether a file came without words.</param>
public sealed record Incoming(string Text, JObject? Payload, bool HasFile)
{
    /// <summary>The most characters that are looked at; no question takes more.</summary>
    private const int Most = 20_000;

    public static Incoming Of(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var mention in activity.GetMentions().Where(m => m.Mentioned?.Id == activity.Recipient?.Id && !string.IsNullOrEmpty(m.Text)))
        {
            text = text.Replace(mention.Text, "", StringComparison.Ordinal);
        }
        text = Folded.Clean(text.Length > Most ? text[..Most] : text);
        // Teams adds the message itself as an HTML attachment.
        var hasFile = activity.Attachments?.Any(a => a.ContentType is not "text/html" and not null) == true;
        return new Incoming(text, text.Length == 0 ? activity.Value as JObject : null, hasFile);
    }
}
