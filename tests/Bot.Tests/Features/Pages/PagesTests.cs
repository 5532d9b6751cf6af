using System.Net;
using System.Text.RegularExpressions;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Tests.Features.Pages;

/// <summary>The pages that the app’s package names: readable by everybody in both languages, and without a way in.</summary>
public sealed partial class PagesTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 19, 9, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, string> All => new MatrixTheoryData<string, string>(["help", "privacy", "terms"], ["fr", "en"]);

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_page_has_one_language_one_title_headings_in_order_and_no_script(string name, string lang)
    {
        await using var talk = new Talk(Now);
        var html = await talk.Http.GetStringAsync($"/{name}?lang={lang}", TestContext.Current.CancellationToken);
        html.ShouldStartWith($"<!doctype html>\n<html lang=\"{lang}\">");
        Title().Count(html).ShouldBe(1);
        Headings().Matches(html).Select(h => h.Groups[1].Value).First().ShouldBe("1");
        Headings().Matches(html).Skip(1).ShouldAllBe(h => h.Groups[1].Value == "2");
        html.ShouldContain("<main>");
        html.ShouldContain("name=\"viewport\"");
        html.ShouldContain("aria-current=\"page\"");
        foreach (var unwanted in new[] { "<script", "<img", "<form", " onclick", "http://", "https://", "{" })
        {
            Body(html).ShouldNotContain(unwanted);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Each_link_of_a_page_leads_somewhere(string name, string lang)
    {
        await using var talk = new Talk(Now);
        var html = await talk.Http.GetStringAsync($"/{name}?lang={lang}", TestContext.Current.CancellationToken);
        var links = Links().Matches(html).Select(l => WebUtility.HtmlDecode(l.Groups[1].Value)).Distinct().ToList();
        links.Count.ShouldBeGreaterThanOrEqualTo(4);
        foreach (var link in links)
        {
            (await talk.Http.GetAsync($"/{link}", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK, link);
        }
    }

    [Fact]
    public async Task The_headers_let_a_browser_load_nothing_and_nobody_frame_it()
    {
        await using var talk = new Talk(Now);
        using var answer = await talk.Http.GetAsync("/privacy", TestContext.Current.CancellationToken);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("default-src 'none'; style-src 'sha256-");
        policy.ShouldContain("frame-ancestors 'none'");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        answer.Headers.GetValues("Referrer-Policy").Single().ShouldBe("no-referrer");
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        answer.Content.Headers.ContentLanguage.ShouldBe(["fr"]);
    }

    [Fact]
    public async Task A_check_of_the_package_that_asks_with_HEAD_finds_the_pages()
    {
        await using var talk = new Talk(Now);
        foreach (var name in new[] { "help", "privacy", "terms" })
        {
            using var asked = new HttpRequestMessage(HttpMethod.Head, $"/{name}");
            using var answer = await talk.Http.SendAsync(asked, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, name);
            (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("", "", "fr")]
    [InlineData("", "en-GB,en;q=0.9,fr;q=0.5", "en")]
    [InlineData("", "de,fr;q=0.4,en;q=0.6", "en")]
    [InlineData("", "de, es", "fr")]
    [InlineData("?lang=fr", "en", "fr")]
    [InlineData("?lang=xx", "*;q=no,,", "fr")]
    public async Task The_language_is_the_one_asked_for_else_the_browsers_else_French(string query, string accepted, string lang)
    {
        await using var talk = new Talk(Now);
        using var asked = new HttpRequestMessage(HttpMethod.Get, $"/terms{query}");
        asked.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        using var answer = await talk.Http.SendAsync(asked, TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentLanguage.ShouldBe([lang]);
    }

    [Fact]
    public async Task Who_is_responsible_and_how_long_things_are_kept_are_what_the_settings_say()
    {
        await using var talk = new Talk(
            Now,
            "emulator",
            ("Pages:Organisation", "Ville de <Valmont>"),
            ("Pages:Contact", "dpo@valmont.fr"),
            ("Retention:DraftDays", "400"),
            ("Retention:ContactDays", "401"),
            ("Retention:HistoryDays", "402"),
            ("Retention:FeedbackDays", "403")
        );
        var html = await talk.Http.GetStringAsync("/privacy", TestContext.Current.CancellationToken);
        html.ShouldContain("Ville de &lt;Valmont&gt;.");
        html.ShouldContain("dpo@valmont.fr");
        string[] days = ["400", "401", "402", "403"];
        days.ShouldAllBe(day => html.Contains($"{day} jours", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fr", '«', '»')]
    [InlineData("en", '“', '”')]
    public async Task Each_command_that_a_page_quotes_is_understood(string lang, char open, char close)
    {
        await using var talk = new Talk(Now);
        var quoted = new List<string>();
        foreach (var name in new[] { "help", "privacy" })
        {
            var html = WebUtility.HtmlDecode(await talk.Http.GetStringAsync($"/{name}?lang={lang}", TestContext.Current.CancellationToken));
            quoted.AddRange(html.Split(open).Skip(1).Select(part => part.Split(close)[0].Trim(' ', '\u00A0')));
        }
        quoted.Count.ShouldBeGreaterThan(8);
        quoted
            .Where(words =>
                !words.StartsWith("Créer et faire vivre", StringComparison.Ordinal) && !words.StartsWith("j’aime", StringComparison.Ordinal)
            )
            .Where(words => !words.StartsWith("je n’aime", StringComparison.Ordinal))
            .Where(words => CommandReader.Read(words, tolerant: false) is null)
            .ShouldBeEmpty();
    }

    private static string Body(string html) => html[html.IndexOf("</style>", StringComparison.Ordinal)..];

    [GeneratedRegex("<title>[^<]+</title>")]
    private static partial Regex Title();

    [GeneratedRegex("<h([1-6])>[^<]+</h")]
    private static partial Regex Headings();

    [GeneratedRegex("<a href=\"([^\"]+)\"")]
    private static partial Regex Links();
}
