using CsCheck;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Tests.Understanding.Text;

public class TypedTextTests
{
    [Theory]
    [InlineData("  École  ÉLÉMENTAIRE ! ", "ecole elementaire")]
    [InlineData("Je ne sais pas encore…", "je ne sais pas encore")]
    [InlineData("l’œuvre d`Ægir", "l'oeuvre d'aegir")]
    [InlineData("mi—mars – 2026 − 1", "mi-mars - 2026 - 1")]
    [InlineData("1\u202F500\u00A0€", "1 500 €")]
    [InlineData("zé\u200Bro\u00ADde\uFEFF", "zerode")]
    [InlineData("E\u0301cole", "ecole")]
    [InlineData("１２", "12")]
    [InlineData("👍🏽", "👍")]
    [InlineData("a\n\tb", "a b")]
    [InlineData("?!…", "")]
    [InlineData("", "")]
    public void Folding_keeps_what_matters_for_comparison(string text, string expected) => TypedText.Fold(text).ShouldBe(expected);

    [Theory]
    [InlineData("  Une\u00A0: deux  trois ", "Une\u00A0: deux trois")]
    [InlineData("Vraiment \u202F ?", "Vraiment\u202F?")]
    [InlineData("ligne 1  \r\n  ligne\t2\u0000", "ligne 1\nligne 2")]
    [InlineData("E\u0301cole\u200B", "École")]
    [InlineData("👩\u200D🏫 prête", "👩\u200D🏫 prête")]
    [InlineData("a\u200Db", "ab")]
    public void Cleaning_keeps_what_was_typed_and_drops_what_cannot_be_seen(string text, string expected) =>
        TypedText.Clean(text).ShouldBe(expected);

    [Theory]
    [InlineData("🙂", true)]
    [InlineData("… !", true)]
    [InlineData("", true)]
    [InlineData("- 3", false)]
    [InlineData("à", false)]
    public void Symbols_alone_are_told_from_words(string text, bool expected) => TypedText.IsOnlySymbols(text).ShouldBe(expected);

    [Theory]
    [InlineData("septembre", "setpembre", 1)]
    [InlineData("fevrier", "fevrir", 1)]
    [InlineData("mardi", "mardi", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("lundi", "vendredi", 4)]
    [InlineData("abcdef", "fedcba", 4)]
    public void Distance_counts_edits_up_to_its_limit(string a, string b, int expected)
    {
        TypedText.Distance(a, b).ShouldBe(expected);
        TypedText.Distance(b, a).ShouldBe(expected);
    }

    [Fact]
    public void Distance_is_what_its_definition_counts()
    {
        var random = new Random(Seeds.Next());
        for (var i = 0; i < 500; i++)
        {
            var (a, b) = (Word(), Word());
            var edits = Edits(a, b);
            for (var limit = 1; limit <= 3; limit++)
            {
                TypedText.Distance(a, b, limit).ShouldBe(Math.Min(edits, limit + 1), $"{a} {b}");
            }
        }

        string Word() => new([.. Enumerable.Range(0, random.Next(7)).Select(_ => "abc"[random.Next(3)])]);
        static int Edits(string a, string b) =>
            a.Length == 0 || b.Length == 0
                ? a.Length + b.Length
                : new[]
                {
                    Edits(a[1..], b) + 1,
                    Edits(a, b[1..]) + 1,
                    Edits(a[1..], b[1..]) + (a[0] == b[0] ? 0 : 1),
                    a.Length > 1 && b.Length > 1 && a[0] == b[1] && a[1] == b[0] ? Edits(a[2..], b[2..]) + 1 : int.MaxValue,
                }.Min();
    }

    [Fact]
    public void Half_a_surrogate_pair_is_left_out() => TypedText.Clean("x" + '\uD800' + "y").ShouldBe("xy");

    [Theory]
    [InlineData('\uFFFE')]
    [InlineData('\uFFFF')]
    [InlineData('\uFDD0')]
    public void What_Unicode_keeps_free_for_programs_is_left_out(char none)
    {
        TypedText.Clean("x" + none + "y").ShouldBe("xy");
        TypedText.Fold("X" + none + "Y").ShouldBe("xy");
    }

    [Fact]
    public void Folding_and_cleaning_twice_change_nothing() =>
        Gen.String[Gen.Char, 0, 60]
            .Seeded(text =>
            {
                TypedText.Fold(TypedText.Fold(text)).ShouldBe(TypedText.Fold(text));
                TypedText.Clean(TypedText.Clean(text)).ShouldBe(TypedText.Clean(text));
            });
}
