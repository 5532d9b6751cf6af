using System.Text;
using Microsoft.Playwright;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Gallery;

/// <summary>A headless Chromium that reaches nothing, with a page that draws cards as Teams does.</summary>
public sealed class CardPage : IAsyncLifetime
{
    private static readonly string[] Scripts =
    [
        Path.Combine("adaptivecards", "dist", "adaptivecards.min.js"),
        Path.Combine("markdown-it", "dist", "browser", "markdown-it.umd.min.js"),
        Path.Combine("axe-core", "axe.min.js"),
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IPage? _page;
    private ICDPSession? _session;

    private static string Own => Path.Combine(TestPaths.Root, "tests", "Bot.Tests", "Gallery", "Page");

    public async ValueTask InitializeAsync()
    {
        await NodePackages.EnsureAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
        _page = await _browser.NewPageAsync(
            new()
            {
                ViewportSize = new() { Width = 1780, Height = 900 },
            }
        );
        await _page.SetContentAsync("<!doctype html><html lang='fr'><head><title>Passerelle</title></head><body></body></html>");
        await _page.AddStyleTagAsync(new() { Content = await StylesAsync() });
        foreach (var script in Scripts)
        {
            await _page.AddScriptTagAsync(new() { Path = Path.Combine(NodePackages.Folder, script) });
        }
        await _page.AddScriptTagAsync(new() { Path = Path.Combine(Own, "gallery.js") });
        var figures = await File.ReadAllTextAsync(Path.Combine(Own, "teams.json"));
        await _page.EvaluateAsync($"async () => {{ gallery.use({figures}); await document.fonts.ready; }}");
        _session = await _page.Context.NewCDPSessionAsync(_page);
    }

    /// <summary>Draws some cards, and gives back what is wrong with them.</summary>
    internal async Task<IReadOnlyList<string>> ShowAsync(IEnumerable<DrawnCard> cards)
    {
        var drawn = $"[{string.Join(',', cards.Select(c => c.ToJson()))}]";
        return await _page!.EvaluateAsync<string[]>("json => gallery.show(JSON.parse(json))", drawn);
    }

    /// <summary>What axe finds in the cards that are drawn.</summary>
    internal async Task<IReadOnlyList<string>> AxeAsync() => await _page!.EvaluateAsync<string[]>("() => gallery.axe()");

    /// <summary>Keeps a picture of all that is drawn. The protocol’s own is much faster than one that waits for a still page.</summary>
    internal async Task KeepAsync(string file)
    {
        var size = await _page!.EvaluateAsync<double[]>("() => [0, 0, document.body.scrollWidth, document.body.scrollHeight]");
        await KeepAsync(file, size);
    }

    /// <summary>Keeps a picture of one of the cards that are drawn.</summary>
    internal async Task KeepAsync(string file, string label) =>
        await KeepAsync(file, await _page!.EvaluateAsync<double[]>("label => gallery.place(label)", label));

    private async Task KeepAsync(string file, double[] place)
    {
        var answer = await _session!.SendAsync(
            "Page.captureScreenshot",
            new Dictionary<string, object>
            {
                ["format"] = "png",
                ["captureBeyondViewport"] = true,
                ["optimizeForSpeed"] = true,
                ["clip"] = new Dictionary<string, object>
                {
                    ["x"] = place[0],
                    ["y"] = place[1],
                    ["width"] = place[2],
                    ["height"] = place[3],
                    ["scale"] = 1,
                },
            }
        );
        await File.WriteAllBytesAsync(file, Convert.FromBase64String(answer!.Value.GetProperty("data").GetString()!));
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }
        _playwright?.Dispose();
    }

    /// <summary>The page’s own rules, and a free type in the place of Segoe UI, a little wider than it.</summary>
    private static async Task<string> StylesAsync()
    {
        var styles = new StringBuilder();
        foreach (var (subset, weight) in new[] { ("latin", 400), ("latin", 600), ("latin-ext", 400), ("latin-ext", 600) })
        {
            var file = Path.Combine(NodePackages.Folder, "@fontsource", "open-sans", "files", $"open-sans-{subset}-{weight}-normal.woff2");
            var font = Convert.ToBase64String(await File.ReadAllBytesAsync(file));
            var range =
                subset == "latin" ? "U+0000-00FF,U+0131,U+0152-0153,U+2000-206F,U+20AC,U+2212" : "U+0100-0130,U+0132-0151,U+0154-02FF";
            styles.Append("@font-face{font-family:'Segoe UI';font-weight:").Append(weight);
            styles.Append(";unicode-range:").Append(range).Append(";src:url(data:font/woff2;base64,").Append(font).Append(")}");
        }
        return styles.Append(await File.ReadAllTextAsync(Path.Combine(Own, "gallery.css"))).ToString();
    }
}
