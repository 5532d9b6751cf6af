using Microsoft.Playwright;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Pages;

/// <summary>The pages in a browser that reaches nothing: axe finds nothing, and a narrow window cuts nothing.</summary>
public sealed class PagesInBrowserTests
{
    [Fact]
    public async Task Axe_finds_nothing_in_light_and_dark_and_nothing_is_wider_than_a_small_window()
    {
        await NodePackages.EnsureAsync();
        await using var talk = new Talk(new DateTimeOffset(2026, 6, 19, 9, 0, 0, TimeSpan.Zero));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var faults = new List<string>();
        foreach (var (name, lang, scheme) in Shown())
        {
            var page = await browser.NewPageAsync(
                new()
                {
                    ColorScheme = scheme,
                    ViewportSize = new() { Width = 320, Height = 900 },
                }
            );
            await page.SetContentAsync(await talk.Http.GetStringAsync($"/{name}?lang={lang}", TestContext.Current.CancellationToken));
            await page.AddScriptTagAsync(new() { Path = Path.Combine(NodePackages.Folder, "axe-core", "axe.min.js") });
            var found = await page.EvaluateAsync<string[]>(
                "async () => [...(await axe.run()).violations.map(v => v.id), ...(document.documentElement.scrollWidth > 320 ? ['cut'] : [])]"
            );
            faults.AddRange(found.Select(fault => $"{name} {lang} {scheme}: {fault}"));
            await page.CloseAsync();
        }
        faults.ShouldBeEmpty();
    }

    private static IEnumerable<(string Name, string Lang, ColorScheme Scheme)> Shown() =>
        from name in new[] { "help", "privacy", "terms" }
        from lang in new[] { "fr", "en" }
        from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
        select (name, lang, scheme);
}
