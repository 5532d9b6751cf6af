using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace PartnershipBot.Turns.Inbound;

/// <summary>
/// The copy of a message as HTML that Teams attaches. It says what the words alone do not: which emoji was picked, and which
/// of the words only quote an earlier message.
/// </summary>
/// <param name="html">The copy.</param>
internal sealed partial class HtmlMirror(string html)
{
    public const string ContentType = "text/html";

    /// <summary>The most characters that are looked at.</summary>
    private const int Most = 20_000;

    /// <summary>The copy of a message; null when it has none.</summary>
    public static HtmlMirror? Of(Activity activity) =>
        activity
            .Attachments?.Where(a => a?.ContentType == ContentType)
            .Select(a => a.Content as string ?? (a.Content as Newtonsoft.Json.Linq.JValue)?.Value as string)
            .FirstOrDefault(content => !string.IsNullOrWhiteSpace(content))
            is { } html
            ? new HtmlMirror(html.Length > Most ? html[..Most] : html)
            : null;

    /// <summary>Whether it quotes the message that it replies to.</summary>
    public bool QuotesAnother => Quotes().IsMatch(html);

    /// <summary>The emoji in it, as characters.</summary>
    public string Emoji =>
        string.Concat(
            Images()
                .Matches(html)
                .Where(image => image.Value.Contains("Emoji", StringComparison.OrdinalIgnoreCase))
                .Select(image => WebUtility.HtmlDecode(Alternative().Match(image.Value).Groups["alt"].Value))
        );

    /// <summary>Its words without what it quotes, one line for each of its blocks.</summary>
    public string Words
    {
        get
        {
            var own = Images().Replace(Quotes().Replace(html, ""), image => Alternative().Match(image.Value).Groups["alt"].Value);
            return WebUtility.HtmlDecode(Tags().Replace(LineEnds().Replace(own, "\n"), "")).Trim();
        }
    }

    [GeneratedRegex(@"<blockquote\b[^>]*schema\.skype\.com/Reply[^>]*>.*?</blockquote>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    internal static partial Regex Quotes();

    [GeneratedRegex("<img\\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Images();

    [GeneratedRegex("\\balt=(?<mark>[\"'])(?<alt>.*?)\\k<mark>", RegexOptions.IgnoreCase)]
    private static partial Regex Alternative();

    [GeneratedRegex(@"<br\s*/?>|</(p|div|li|tr|h\d)>", RegexOptions.IgnoreCase)]
    private static partial Regex LineEnds();

    [GeneratedRegex("<[^>]*>", RegexOptions.None)]
    private static partial Regex Tags();
}
