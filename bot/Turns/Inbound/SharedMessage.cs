using System.Globalization;
using Newtonsoft.Json.Linq;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Turns.Inbound;

/// <summary>A message of Teams on which an action was chosen. Each part of it may be missing, or of another sort than it should be.</summary>
/// <param name="Id">Its id in its conversation; empty when it has none.</param>
/// <param name="Text">Its words, a line for each of its blocks.</param>
/// <param name="Sender">Who wrote it, or null.</param>
/// <param name="SentAt">When, or null.</param>
public sealed record SharedMessage(string Id, string Text, string? Sender, DateTimeOffset? SentAt)
{
    private const int Most = 20_000;

    /// <summary>The message of an action; null when there is none.</summary>
    internal static SharedMessage? Of(JObject? value)
    {
        if (JsonBag.Of(value?["messagePayload"]) is not { } payload)
        {
            return null;
        }
        var body = JsonBag.Of(payload["body"]);
        var content = TextOf(body?["content"]) ?? "";
        content = content.Length > Most ? content[..Most] : content;
        var words = TextOf(body?["contentType"]) == "text" ? content : new HtmlMirror(content).Words;
        return new SharedMessage(
            TextOf(payload["id"]) ?? "",
            TypedText.Clean($"{TextOf(payload["subject"])}\n{words}").Trim(),
            TextOf(JsonBag.Of(JsonBag.Of(payload["from"])?["user"])?["displayName"]),
            MomentOf(payload["createdDateTime"])
        );
    }

    private static string? TextOf(JToken? token) =>
        token is JValue { Value: not null } value
            ? value.ToString(CultureInfo.InvariantCulture) is { Length: > 0 } text
                ? text
                : null
            : null;

    private static DateTimeOffset? MomentOf(JToken? token) =>
        token is JValue { Value: DateTime time } ? new DateTimeOffset(time.ToUniversalTime(), TimeSpan.Zero)
        : token is JValue { Value: DateTimeOffset moment } ? moment
        : DateTimeOffset.TryParse(TextOf(token), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var read) ? read
        : null;
}
