using System.Text.RegularExpressions;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Tests.Sentences;

/// <summary>What is read as one sentence, though its parts come from elsewhere: signs come once, and one is not many.</summary>
public sealed partial class WordingTests
{
    /// <summary>Sentences with a plural whose number is never one, and why.</summary>
    private static readonly Dictionary<string, string> NeverOne = new()
    {
        ["textTooShort"] = "the least length is more than one where it can be missed",
        ["textTooLong"] = "a limit",
        ["listTooLong"] = "a limit",
        ["listItemTooLong"] = "a limit",
        ["listItemTooShort"] = "the least length is three",
        ["noticeTooLong"] = "a limit",
        ["leadsValue"] = "a list of days",
        ["agreementBlanks"] = "fewer are marked each in its place",
        ["bundleTaken"] = "a group of usual answers has two or more",
        ["partnersCountMore"] = "of very many",
        ["partnersFoundMore"] = "a page holds more than one",
        ["handOverAsk"] = "handOverOne says one",
        ["handedOver"] = "handedOverOne says one",
        ["partnersListAsk"] = "a list has two or more",
        ["mergeBeyond"] = "more than the limit",
        ["reportMore"] = "those behind the first page",
        ["portfolioCountAbout"] = "more than a page, in a library of hundreds",
        ["portfolioFoundMore"] = "more than a page",
        ["sessionsOfPlanned"] = "so many were planned",
    };

    [Fact]
    public void No_sign_comes_twice() => Offenders(Lang.Fr, Doubled()).Concat(Offenders(Lang.En, Doubled())).ShouldBeEmpty();

    [Fact]
    public void No_capital_follows_a_colon() => Offenders(Lang.Fr, CapitalBehindColon()).ShouldBeEmpty();

    [Fact]
    public void One_is_not_many() =>
        Catalogue
            .Keys.Where(key => !key.EndsWith("Many", StringComparison.Ordinal) && !NeverOne.ContainsKey(key))
            .Where(key => Counted().IsMatch(Catalogue.Find(key, Lang.Fr)))
            .Select(key => $"{key}: {Catalogue.Find(key, Lang.Fr)}")
            .ShouldBeEmpty();

    /// <summary>A client that does not format messages would show the marks.</summary>
    [Fact]
    public void No_sentence_has_marks_of_formatting() =>
        Offenders(Lang.Fr, Formatting()).Concat(Offenders(Lang.En, Formatting())).ShouldBeEmpty();

    [Theory]
    [InlineData("skippedWithDefault", "à défaut, tribunal compétent.", "tribunal compétent.")]
    [InlineData("nothingFound", "«\u00a0thouars\u00a0»", "«\u00a0“thouars”\u00a0»")]
    [InlineData("valueInBrackets", "Cela épuise les bénévoles.", "bénévoles (")]
    public void What_fills_a_sentence_fits_into_it(string key, string value, string expected)
    {
        var said = new Texts(Lang.Fr).Say(key, ("value", value), ("query", value), ("comment", "4/5"));
        said.ShouldContain(expected);
        Doubled().IsMatch(said).ShouldBeFalse(said);
    }

    [Theory]
    [InlineData("Du 15 septembre 2025 au 3 juillet 2026", "du 15 septembre 2025 au 3 juillet 2026")]
    [InlineData("Le mardi", "le mardi")]
    [InlineData("Léa Petit", "Léa Petit")]
    [InlineData("École maternelle", "École maternelle")]
    public void An_article_behind_a_colon_has_no_capital(string answer, string expected) =>
        new Texts(Lang.Fr).Inside(answer).ShouldBe(expected);

    [Fact]
    public void No_sentence_names_a_year_that_passes()
    {
        // The guide's own date stands.
        string[] standing = ["helpSource"];
        Catalogue
            .Keys.Where(key => !standing.Contains(key))
            .Where(key => Enum.GetValues<Lang>().Any(lang => Year().IsMatch(Catalogue.Find(key, lang))))
            .ShouldBeEmpty("an example counts from today: {today+20}");
    }

    [Fact]
    public void Examples_of_days_are_counted_from_today()
    {
        var texts = new Texts(Lang.Fr) { Today = new DateOnly(2031, 1, 10) };
        texts.Example("CT9").ShouldBe("le 5 janvier 2031");
        (texts with { Lang = Lang.En }).Example("CT9").ShouldBe("5 January 2031");
        foreach (var question in Questions.Stages.SelectMany(s => s.Own))
        {
            texts.Example(question.Id).ShouldNotContain("{", Case.Sensitive, question.Id);
        }
    }

    private static IEnumerable<string> Offenders(Lang lang, Regex fault) =>
        Catalogue.Keys.Where(key => fault.IsMatch(Catalogue.Find(key, lang))).Select(key => $"{key}: {Catalogue.Find(key, lang)}");

    [GeneratedRegex(@"(?<!\.)\.\.(?!\.)|«\u00A0«|»\u00A0»|““|””|\?\.|\.\u00A0:|,,")]
    private static partial Regex Doubled();

    [GeneratedRegex(@"\*\*|__|^#|`")]
    private static partial Regex Formatting();

    [GeneratedRegex(@"\u00A0: (?!PDF|JPEG|Teams|Passerelle|OneDrive)\p{Lu}")]
    private static partial Regex CapitalBehindColon();

    [GeneratedRegex(@"\{(?:count|number|days|min|max|length|planned)\}[ \u00A0]\p{L}+s\b")]
    private static partial Regex Counted();

    [GeneratedRegex(@"(?<!\d)20[2-4]\d(?!\d)")]
    private static partial Regex Year();
}
