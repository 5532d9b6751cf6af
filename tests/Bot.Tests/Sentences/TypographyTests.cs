using System.Text.RegularExpressions;
using PartnershipBot.Language;

namespace PartnershipBot.Tests.Sentences;

/// <summary>French as it is printed, English as it is printed.</summary>
public sealed partial class TypographyTests
{
    [Fact]
    public void French_apostrophes_and_quotes_are_typographic() => French(StraightQuote()).ShouldBeEmpty();

    [Fact]
    public void French_colons_follow_a_no_break_space() => French(BareColon()).ShouldBeEmpty();

    [Fact]
    public void French_guillemets_hold_no_break_spaces() => French(BareGuillemet()).ShouldBeEmpty();

    [Fact]
    public void French_double_signs_follow_a_narrow_no_break_space() => French(BareSign()).ShouldBeEmpty();

    [Fact]
    public void French_units_follow_a_no_break_space() => French(BareUnit()).ShouldBeEmpty();

    [Fact]
    public void French_capitals_keep_their_accents() => French(BareCapital()).ShouldBeEmpty();

    [Fact]
    public void French_ellipses_are_one_sign_and_spaces_come_alone() => French(Untidy()).ShouldBeEmpty();

    [Fact]
    public void English_has_its_own_quotes_and_spaces() => Offenders(Lang.En, ForeignToEnglish()).ShouldBeEmpty();

    [Theory]
    [InlineData("l'école")]
    [InlineData("dit \"oui\"")]
    public void A_straight_quote_is_found(string sentence) => StraightQuote().IsMatch(sentence).ShouldBeTrue();

    [Theory]
    [InlineData("Voici : ceci", true)]
    [InlineData("Voici\u00a0: ceci", false)]
    [InlineData("à 9:00, sur https://exemple.fr", false)]
    public void A_bare_colon_is_found(string sentence, bool found) => BareColon().IsMatch(sentence).ShouldBe(found);

    [Theory]
    [InlineData("Oui ?", true)]
    [InlineData("Oui\u00a0?", true)]
    [InlineData("Oui\u202f?", false)]
    [InlineData("ici\u202f; là", false)]
    public void A_bare_sign_is_found(string sentence, bool found) => BareSign().IsMatch(sentence).ShouldBe(found);

    [Theory]
    [InlineData("A quelle date", true)]
    [InlineData("Ecole", true)]
    [InlineData("À quelle date, Mme A Martin", false)]
    public void A_bare_capital_is_found(string sentence, bool found) => BareCapital().IsMatch(sentence).ShouldBe(found);

    private static IEnumerable<string> French(Regex fault) =>
        Offenders(Lang.Fr, fault).Concat(Articles().Where(line => fault.IsMatch(line)));

    /// <summary>The articles of the convention, which have no English.</summary>
    private static IEnumerable<string> Articles() =>
        DocumentText.All.SelectMany(d => d.Articles).SelectMany(a => a.Lines.Select(l => l.Text).Prepend(a.Title));

    private static IEnumerable<string> Offenders(Lang lang, Regex fault) =>
        SentencesTests
            .Sentences()
            .Where(key => fault.IsMatch(Catalogue.Find(key, lang)))
            .Select(key => $"{key}: {Catalogue.Find(key, lang)}");

    [GeneratedRegex("""['"‘]""")]
    private static partial Regex StraightQuote();

    [GeneratedRegex(@"(?<!\u00A0):(?=\s|$)")]
    private static partial Regex BareColon();

    [GeneratedRegex(@"«(?!\u00A0)|(?<!\u00A0)»")]
    private static partial Regex BareGuillemet();

    [GeneratedRegex(@"(?<![\u202F?!])[;!?]")]
    private static partial Regex BareSign();

    [GeneratedRegex(@"(?<=[\d}]) ?(?:€|%)|(?<=\d) h\b")]
    private static partial Regex BareUnit();

    [GeneratedRegex(
        @"(?:^|[.…:!?»] |«\u00A0)A |\b(?:Ecole|Etat|Etablissement|Evaluation|Evaluer|Elu|Etape|Eleve|Etude|Echange|Equipe|Ecri|Enonc|Equilibre|Epoque)"
    )]
    private static partial Regex BareCapital();

    [GeneratedRegex(@"\.\.\.|  | \u00A0|\u00A0 |^\s|\s$")]
    private static partial Regex Untidy();

    [GeneratedRegex("""['"«»\u202F]|\.\.\.|  | [;:!?]""")]
    private static partial Regex ForeignToEnglish();
}
