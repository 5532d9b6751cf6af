using System.Reflection;
using PartnershipBot.Cards;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Gallery;

/// <summary>Every card as Teams draws it: nothing cut, nothing pale, nothing that only eyes can tell apart.</summary>
public sealed class GalleryTests(CardPage page) : IClassFixture<CardPage>
{
    private static readonly int[] Widths = [320, 520];
    private static readonly string[] Themes = ["light", "dark", "contrast"];

    /// <summary>The cards of docs/cartes.md: which, in which theme and width, and the name of their picture.</summary>
    private static readonly (string Name, string Theme, int Width, string Picture)[] Best =
    [
        ("sheet/Active", "light", 520, "sheet"),
        ("sheet/AwaitingSignature", "dark", 520, "sheet-to-sign"),
        ("portfolio/Many", "light", 520, "portfolio"),
        ("progress/ProjectDrafting", "light", 520, "progress"),
        ("form/contact", "light", 520, "form"),
        ("balance/School", "light", 520, "balance"),
        ("signatures/Awaited", "light", 520, "signatures"),
        ("partner/School", "light", 520, "partner"),
        ("reminders/Many", "light", 520, "reminders"),
        ("review/Final", "light", 520, "review"),
        ("review/Final", "dark", 320, "review-narrow"),
        ("report/First", "light", 520, "report"),
    ];

    [Fact]
    public async Task No_card_is_cut_pale_crowded_or_without_names_in_any_theme_width_or_language()
    {
        var pictures = Directory.CreateDirectory(Path.Combine(TestPaths.Root, "artifacts", "cards")).FullName;
        var best = Directory.CreateDirectory(Path.Combine(pictures, "best")).FullName;
        var faults = new List<string>();
        foreach (var group in Drawn().GroupBy(c => c.Name))
        {
            faults.AddRange(await page.ShowAsync(group.Select(c => c.Drawn)));
            await page.KeepAsync(Path.Combine(pictures, $"{group.Key.Replace('/', ' ')}.png"));
            foreach (var (name, theme, width, picture) in Best.Where(b => b.Name == group.Key))
            {
                await page.KeepAsync(Path.Combine(best, $"{picture}.png"), $"{name} fr {theme} {width}");
            }
        }
        Told(faults).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("light", Lang.Fr)]
    [InlineData("dark", Lang.En)]
    [InlineData("contrast", Lang.Fr)]
    public async Task Axe_finds_nothing(string theme, Lang lang)
    {
        var faults = new List<string>();
        foreach (var some in Cards(lang).Chunk(40))
        {
            await page.ShowAsync(some.Select(c => new DrawnCard($"{c.Name} {theme}", CardJson.Of(c.Card), theme, 320)));
            faults.AddRange(await page.AxeAsync());
        }
        Told(faults).ShouldBeEmpty();
    }

    /// <summary>The longest answers there are: shown whole or shortened with « … », never cut by the edge of the card.</summary>
    [Fact]
    public async Task No_card_is_cut_by_the_longest_answers()
    {
        var faults = new List<string>();
        foreach (var some in AllCardsTests.Longest(CardSamples.Context()).Chunk(30))
        {
            faults.AddRange(await page.ShowAsync(some.Select(c => new DrawnCard(c.Name, CardJson.Of(c.Card), "light", 320))));
        }
        Told(faults.Where(f => !f.Contains("same name", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    /// <summary>A card that is not drawn here is one at which nobody looks.</summary>
    [Fact]
    public void Every_class_of_card_is_in_the_gallery()
    {
        var drawn = string.Concat(
            Directory
                .EnumerateFiles(Path.Combine(TestPaths.Root, "tests", "Bot.Tests", "Gallery"), "*.cs")
                .Append(Path.Combine(TestPaths.Root, "tests", "Bot.Tests", "Cards", "SessionSamples.cs"))
                .Select(File.ReadAllText)
        );
        var classes = typeof(CardFrame)
            .Assembly.GetTypes()
            .Where(t => t.Name.EndsWith("Card", StringComparison.Ordinal))
            .Where(t =>
                t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                    .Any(m => m.ReturnType == typeof(AdaptiveCards.AdaptiveCard))
            )
            .Select(t => t.Name)
            .ToList();
        classes.Count.ShouldBeGreaterThan(35);
        classes.Where(name => !drawn.Contains($"{name}.", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<(string Name, DrawnCard Drawn)> Drawn() =>
        from lang in Enum.GetValues<Lang>()
        from card in Cards(lang)
        let json = CardJson.Of(card.Card)
        from theme in Themes
        from width in Widths
        select (card.Name, new DrawnCard($"{card.Name} {LangCode.Of(lang)} {theme} {width}", json, theme, width));

    private static IEnumerable<(string Name, AdaptiveCards.AdaptiveCard Card)> Cards(Lang lang) =>
        GalleryCards.Of(CardSamples.Context(lang)).DistinctBy(c => c.Name).Select(c => (c.Name, CardLayout.Of(c.Card)));

    private static string Told(IEnumerable<string> faults) => string.Join('\n', faults.Distinct().Take(300));
}
