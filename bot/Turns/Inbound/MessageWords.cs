using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Turns.Inbound;

/// <summary>
/// The words that somebody wrote in a message: without what it quotes and without the mention of the bot; people who are
/// mentioned by their names, and emoji that were picked as characters.
/// </summary>
internal static partial class MessageWords
{
    /// <summary>The most characters that are looked at; no question takes more.</summary>
    private const int Most = 20_000;

    private const string Reference = "messageReference";

    /// <summary>What an emoji of the picker says where nothing but its picture came.</summary>
    private static readonly Dictionary<string, string> Pictures = new(StringComparer.OrdinalIgnoreCase)
    {
        ["yes"] = "👍",
        ["like"] = "👍",
        ["thumbsup"] = "👍",
        ["no"] = "👎",
        ["thumbsdown"] = "👎",
    };

    /// <summary>The words of a message.</summary>
    /// <param name="mirror">Its copy as HTML, if there is one.</param>
    public static string Of(Activity activity, HtmlMirror? mirror)
    {
        var text = mirror?.QuotesAnother == true ? mirror.Words : activity.Text ?? "";
        text = text.Length > Most ? text[..Most] : text;
        var own = Mentioned(activity);
        text = Placeholders().Replace(HtmlMirror.Quotes().Replace(text, ""), "");
        foreach (var written in own.Written)
        {
            text = text.Replace(written, "", StringComparison.Ordinal);
        }
        text = Mentions()
            .Replace(
                text,
                mention =>
                    WebUtility.HtmlDecode(mention.Groups["name"].Value) is var name && own.Names.Contains(TypedText.Fold(name)) ? "" : name
            );
        if (mirror?.QuotesAnother == true)
        {
            text = WithoutNameBefore(text, own.Names);
        }
        return string.IsNullOrWhiteSpace(text) ? Emoji(activity, mirror) : text;
    }

    /// <summary>Whether something attached is part of the message itself, and no file: its copy, what it quotes, an emoji.</summary>
    public static bool IsPartOf(Attachment? attachment) =>
        attachment?.ContentType is null or HtmlMirror.ContentType
        || attachment.ContentType.Contains(Reference, StringComparison.OrdinalIgnoreCase)
        || IsEmoji(attachment);

    private static bool IsEmoji(Attachment attachment) =>
        attachment.ContentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase)
        && attachment.ContentUrl is { } url
        && (
            url.Contains("/emoticons/", StringComparison.OrdinalIgnoreCase)
            || url.Contains("/personal-expressions/", StringComparison.OrdinalIgnoreCase)
        );

    private static string Emoji(Activity activity, HtmlMirror? mirror) =>
        mirror?.Emoji is { Length: > 0 } emoji
            ? emoji
            : string.Concat(
                (activity.Attachments ?? [])
                    .Where(a => a?.ContentType is not null && IsEmoji(a))
                    .Select(a => Pictures.GetValueOrDefault(a.Name ?? "", "🙂"))
            );

    /// <summary>How the bot is mentioned: words to leave out as they stand, and its names. Entities have any form.</summary>
    private static (HashSet<string> Written, HashSet<string> Names) Mentioned(Activity activity)
    {
        HashSet<string> written = [];
        HashSet<string> names = [];
        foreach (var entity in activity.Entities ?? [])
        {
            if (
                entity is { Properties: { } said }
                && "mention".Equals(entity.Type, StringComparison.OrdinalIgnoreCase)
                && said["mentioned"] is JObject mentioned
                && mentioned["id"] is JValue { Value: string id }
                && id == activity.Recipient?.Id
            )
            {
                Add(said["text"], text => written.Add(text));
                Add(mentioned["name"], name => names.Add(TypedText.Fold(name)));
            }
        }
        if (activity.Recipient?.Name is { Length: > 0 } known)
        {
            names.Add(TypedText.Fold(known));
        }
        return (written, names);
    }

    private static void Add(JToken? token, Action<string> add)
    {
        if (token is JValue { Value: string { Length: > 0 } text })
        {
            add(text);
        }
    }

    /// <summary>In the copy a mention is the bare name.</summary>
    private static string WithoutNameBefore(string text, HashSet<string> names)
    {
        var first = text.TrimStart();
        var name = names
            .OrderByDescending(n => n.Length)
            .FirstOrDefault(n =>
                n.Length > 0 && first.Length > n.Length && TypedText.Fold(first[..n.Length]) == n && first[n.Length] is ' ' or '\u00A0'
            );
        return name is null ? text : first[name.Length..];
    }

    [GeneratedRegex(@"<quoted\b[^>]*/?>(\s*</quoted>)?", RegexOptions.IgnoreCase)]
    private static partial Regex Placeholders();

    [GeneratedRegex("<at\\b[^>]*>(?<name>.*?)</at>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Mentions();
}
