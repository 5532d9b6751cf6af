using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Pages;

/// <summary>A page as HTML: headings in order, one language, no script, nothing from elsewhere; every word is escaped.</summary>
internal static class PageHtml
{
    /// <summary>
    /// The looks. Each pair of colours has a contrast of at least 7 : 1; sizes follow those of the reader, and nothing is wider than a
    /// window of 320 pixels.
    /// </summary>
    private const string Style =
        ":root{color-scheme:light dark}"
        + "body{margin:0 auto;padding:1rem;max-width:42rem;font:1rem/1.6 system-ui,sans-serif;color:#1b1b1b;background:#fff;"
        + "overflow-wrap:anywhere}"
        + "h1{font-size:1.75rem;line-height:1.25}h2{font-size:1.25rem;margin-top:2rem}"
        + "a{color:#174a5c}a:focus-visible{outline:3px solid #174a5c;outline-offset:2px}"
        + "nav ul{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;padding:0;list-style:none}nav a{display:inline-block;padding:.25rem 0}"
        + "footer{margin-top:3rem;border-top:1px solid #767676}"
        + "@media(prefers-color-scheme:dark){body{color:#f2f2f2;background:#161616}a{color:#a8d8e8}a:focus-visible{outline-color:#a8d8e8}}";

    /// <summary>What a browser may load for the page: its own looks and nothing else.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <param name="page">Which page.</param>
    /// <param name="sections">Its parts, in that language.</param>
    public static string Of(PublicPage page, IReadOnlyList<PageSection> sections, Lang lang)
    {
        var texts = new Texts(lang);
        var (own, other) = (LangCode.Of(lang), LangCode.Of(Other(lang)));
        var html = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"{own}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title>{Safe(texts.Say("pageWindow", ("title", new Phrase(page.TitleKey))))}</title>\n")
            .Append(
                CultureInfo.InvariantCulture,
                $"<link rel=\"alternate\" hreflang=\"{other}\" href=\"{page.Name}?lang={other}\">\n<style>{Style}</style>\n</head>\n<body>\n"
            )
            .Append(CultureInfo.InvariantCulture, $"<header><p><a href=\"{page.Name}?lang={other}\" hreflang=\"{other}\" lang=\"{other}\">")
            .Append(CultureInfo.InvariantCulture, $"{Safe(new Texts(Other(lang)).Say("pageThisLanguage"))}</a></p></header>\n")
            .Append(
                CultureInfo.InvariantCulture,
                $"<main>\n<h1>{Safe(texts.Say(page.TitleKey))}</h1>\n<p>{Safe(texts.Say(page.IntroductionKey))}</p>\n"
            );
        foreach (var section in sections)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2>{Safe(section.Heading)}</h2>\n").Append(section.IsList ? "<ul>\n" : "");
            foreach (var item in section.Items)
            {
                html.Append(section.IsList ? $"<li>{Safe(item)}</li>\n" : $"<p>{Safe(item)}</p>\n");
            }
            html.Append(section.IsList ? "</ul>\n" : "");
        }
        html.Append(CultureInfo.InvariantCulture, $"</main>\n<footer><nav aria-label=\"{Safe(texts.Say("pageOthers"))}\"><ul>\n");
        foreach (var listed in PublicPages.All)
        {
            var title = Safe(texts.Say(listed.TitleKey));
            html.Append(
                CultureInfo.InvariantCulture,
                $"<li><a href=\"{listed.Name}?lang={own}\"{(listed == page ? " aria-current=\"page\"" : "")}>{title}</a></li>\n"
            );
        }
        return html.Append("</ul></nav></footer>\n</body>\n</html>\n").ToString();
    }

    private static Lang Other(Lang lang) => lang == Lang.Fr ? Lang.En : Lang.Fr;

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
