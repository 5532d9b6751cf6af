using PartnershipBot.Cards;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Gallery;

/// <summary>Every card as Teams draws it: nothing cut, nothing pale, nothing that only eyes can tell apart.</summary>
public sealed class GalleryTests(CardPage page) : IClassFixture<CardPage>
{
    private static readonly int[] Widths = [320, 520];
    private static readonly string[] Themes = ["light", "dark"];

    [Fact]
    public async Task No_card_is_cut_pale_crowded_or_without_names_in_any_theme_width_or_language()
    {
        var pictures = Directory.CreateDirectory(Path.Combine(TestPaths.Root, "artifacts", "cards")).FullName;
        var faults = new List<string>();
        foreach (var group in Drawn().GroupBy(c => c.Name))
        {
            faults.AddRange(await page.ShowAsync(group.Select(c => c.Drawn)));
            await page.KeepAsync(Path.Combine(pictures, $"{group.Key.Replace('/', ' ')}.png"));
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
