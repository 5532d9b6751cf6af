using PartnershipBot.Cards;

namespace PartnershipBot.Tests.Cards;

public sealed class EscapeTests
{
    [Theory]
    [InlineData("[cliquez](https://example.org)", @"\[cliquez\](https://example.org)")]
    [InlineData("**gras** _penché_ ~~barré~~ `code`", @"\*\*gras\*\* \_penché\_ \~\~barré\~\~ \`code\`")]
    [InlineData("<at>Julie</at>", "&lt;at>Julie&lt;/at>")]
    [InlineData("<script>x</script>", "&lt;script>x&lt;/script>")]
    [InlineData("# Titre", @"\# Titre")]
    [InlineData("- un point", @"\- un point")]
    [InlineData("1. Accueil", @"1\. Accueil")]
    [InlineData("2) Prêt", @"2\) Prêt")]
    [InlineData("> citation", @"\> citation")]
    [InlineData("{{DATE(2026-01-01T00:00:00Z)}}", @"{\{DATE(2026-01-01T00:00:00Z)}}")]
    [InlineData("&eacute; &lt;", "&amp;eacute; &amp;lt;")]
    [InlineData(@"a\*b", @"a\\\*b")]
    public void What_means_something_in_Markdown_is_shown_as_typed(string typed, string escaped)
    {
        Escape.Markdown(typed).ShouldBe(escaped);
        Markdown.ShownBy(escaped).ShouldBe(typed);
    }

    [Theory]
    [InlineData("jean_paul_dupont@ecole.example")]
    [InlineData("Moins de 20 élèves, < 20 et > 5, -5 °C, 3.5 % & plus")]
    [InlineData("L’école « Jacques-Prévert » (CP–CM2) : 27 séances !")]
    public void Ordinary_words_are_left_alone(string typed) => Escape.Markdown(typed).ShouldBe(typed);

    [Fact]
    public void Each_line_is_a_paragraph_of_its_own() =>
        Escape.Markdown("Accueil\r\n    - prêt\n\n\nSoirée\u2028Fin").ShouldBe("Accueil\n\n\\- prêt\n\nSoirée\n\nFin");

    [Fact]
    public void What_is_invisible_or_turns_the_text_around_is_dropped() => Escape.Markdown("prix\u202E € 5\u0007").ShouldBe("prix € 5");

    [Fact]
    public void Random_words_show_as_typed_and_format_nothing()
    {
        var seed = Seeds.Next();
        var random = new Random(seed);
        string[] pieces =
        [
            "*",
            "**",
            "_",
            "__",
            "~",
            "`",
            "[",
            "]",
            "(",
            ")",
            "](",
            "![",
            "<",
            ">",
            "</at>",
            "<at>",
            "<b>",
            "&",
            "&amp;",
            "&#42;",
            "\\",
            "\n",
            "\r\n",
            "#",
            "## ",
            "- ",
            "+ ",
            "1. ",
            "12) ",
            "=",
            "===",
            "---",
            "> ",
            "|",
            "{{",
            "}}",
            "{{DATE(",
            "é",
            "mot",
            " ",
            "  ",
            "\t",
            "https://x.fr",
            "@",
            ":",
            "😀",
            "9",
        ];
        for (var run = 0; run < 5000; run++)
        {
            var typed = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(pieces.Length)]));
            var expected = string.Join('\n', typed.Split(['\n', '\r']).Select(l => l.Trim()).Where(l => l.Length > 0));
            Markdown.ShownBy(Escape.Markdown(typed)).ShouldBe(expected, $"seed {seed}, « {typed} »");
        }
    }

    [Theory]
    [InlineData("court", 10, "court")]
    [InlineData("une phrase assez longue", 14, "une phrase\u00A0…")]
    [InlineData("abcdefghijklmnopqrstuvwxyz", 10, "abcdefgh…")]
    public void A_long_text_is_cut_between_words(string text, int max, string expected) => Escape.Shorten(text, max).ShouldBe(expected);

    [Fact]
    public void A_character_of_two_halves_is_never_cut_in_two()
    {
        for (var max = 3; max < 30; max++)
        {
            Escape.Shorten(string.Concat(Enumerable.Repeat("😀", 20)), max).EnumerateRunes().ShouldAllBe(r => r.Value != 0xFFFD);
        }
    }

    [Fact]
    public void Nothing_of_what_is_spoken_can_be_taken_for_SSML() =>
        Escape.Speech("<speak>bonjour</speak>\nà tous").ShouldBe("speakbonjour/speak à tous");
}
