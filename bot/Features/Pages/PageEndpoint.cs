using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using PartnershipBot.Language;
using PartnershipBot.Storage.Sweep;
using PartnershipBot.Trust;

namespace PartnershipBot.Features.Pages;

/// <summary>GET /help, /privacy, /terms: the page in the language that is asked for, else that of the browser, else French.</summary>
internal static class PageEndpoint
{
    /// <summary>How long others may keep a page.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(1);

    public static async Task AnswerAsync(HttpContext http, PublicPage page)
    {
        var services = http.RequestServices;
        var (here, kept) = (
            services.GetRequiredService<IOptions<PagesOptions>>(),
            services.GetRequiredService<IOptions<RetentionOptions>>()
        );
        var lang = LangCode.Read(http.Request.Query["lang"]) ?? OfBrowser(http.Request);
        var html = Encoding.UTF8.GetBytes(PageHtml.Of(page, page.Sections(new Texts(lang), here.Value, kept.Value), lang));
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = PageHtml.Policy;
        headers.XContentTypeOptions = "nosniff";
        headers[HeaderNames.XFrameOptions] = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers.ContentLanguage = LangCode.Of(lang);
        headers.Vary = HeaderNames.AcceptLanguage;
        headers.CacheControl = $"public, max-age={Fresh.TotalSeconds:0}";
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.ContentLength = html.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(html, http.RequestAborted);
        }
    }

    /// <summary>The first of the browser's languages that the program speaks.</summary>
    private static Lang OfBrowser(HttpRequest request) =>
        (request.GetTypedHeaders().AcceptLanguage ?? [])
            .OrderByDescending(wanted => wanted.Quality ?? 1)
            .Select(wanted => LangCode.Read(wanted.Value.ToString().Split('-')[0].ToLowerInvariant()))
            .FirstOrDefault(lang => lang is not null)
        ?? Lang.Fr;
}
