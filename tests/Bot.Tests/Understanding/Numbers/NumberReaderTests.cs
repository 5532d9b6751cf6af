using System.Globalization;
using CsCheck;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Numbers;

namespace PartnershipBot.Tests.Understanding.Numbers;

public class NumberReaderTests
{
    private static string Say(string input, Lang lang = Lang.Fr) =>
        NumberReader.Read(input, lang) switch
        {
            NumberReading.Exact exact => exact.Value.ToString("0.####", CultureInfo.InvariantCulture),
            NumberReading.Estimate estimate => "~" + estimate.Value.ToString("0.####", CultureInfo.InvariantCulture),
            NumberReading.Range range => string.Create(CultureInfo.InvariantCulture, $"{range.Low:0.####}..{range.High:0.####}"),
            _ => "?",
        };

    [Theory]
    [InlineData("22", "22")]
    [InlineData("22.", "22")]
    [InlineData("22 élèves", "22")]
    [InlineData("nous étions 22", "22")]
    [InlineData("Il y avait vingt-deux personnes", "22")]
    [InlineData("1 500", "1500")]
    [InlineData("1\u00A0500", "1500")]
    [InlineData("1\u202F500", "1500")]
    [InlineData("1 234 567", "1234567")]
    [InlineData("1'500", "1500")]
    [InlineData("1.500", "1500")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1.500,5", "1500.5")]
    [InlineData("1,500.5", "1500.5")]
    [InlineData("4,7", "4.7")]
    [InlineData("4.7", "4.7")]
    [InlineData("9,4", "9.4")]
    [InlineData("0,125", "0.125")]
    [InlineData("4,7/5", "4.7")]
    [InlineData("4 sur 5", "4")]
    [InlineData("93 %", "93")]
    [InlineData("-5", "-5")]
    [InlineData("−5", "-5")]
    [InlineData("moins 5", "-5")]
    [InlineData("zéro", "0")]
    [InlineData("0", "0")]
    [InlineData("aucun", "0")]
    [InlineData("Aucune !", "0")]
    [InlineData("aucun élève", "0")]
    [InlineData("personne", "0")]
    [InlineData("il n’y avait personne", "0")]
    [InlineData("none", "0")]
    [InlineData("no one", "0")]
    [InlineData("pas d’inscription", "0")]
    [InlineData("une personne", "1")]
    [InlineData("un", "1")]
    [InlineData("seize", "16")]
    [InlineData("vingt et un", "21")]
    [InlineData("soixante-dix", "70")]
    [InlineData("soixante et onze", "71")]
    [InlineData("soixante-dix-sept", "77")]
    [InlineData("quatre-vingts", "80")]
    [InlineData("quatre-vingt-un", "81")]
    [InlineData("quatre-vingt-dix-neuf", "99")]
    [InlineData("quatre vingt dix neuf", "99")]
    [InlineData("septante", "70")]
    [InlineData("nonante-cinq", "95")]
    [InlineData("cent", "100")]
    [InlineData("deux cents", "200")]
    [InlineData("cent quatre-vingt-quatre", "184")]
    [InlineData("mille", "1000")]
    [InlineData("mille deux cent trente-quatre", "1234")]
    [InlineData("deux mille vingt-six", "2026")]
    [InlineData("neuf cent quatre-vingt-dix-neuf mille", "999000")]
    [InlineData("quatre-vingt mille", "80000")]
    [InlineData("un million", "1000000")]
    [InlineData("3 mille", "3000")]
    [InlineData("2k", "2000")]
    [InlineData("twenty-two", "22")]
    [InlineData("one hundred and five", "105")]
    [InlineData("a hundred", "100")]
    [InlineData("two thousand and twenty-six", "2026")]
    [InlineData("deux et demi", "2.5")]
    [InlineData("22 (vingt-deux)", "22")]
    [InlineData("22 élèves dans une classe", "22")]
    [InlineData("１２", "12")]
    [InlineData("1 million", "1000000")]
    [InlineData("1,5 million", "1500000")]
    [InlineData("douze cents", "1200")]
    [InlineData("3 élèves de moins", "3")]
    public void A_number_is_exact(string input, string expected) => Say(input).ShouldBe(expected);

    [Theory]
    [InlineData("une vingtaine d'élèves", "~20")]
    [InlineData("une vingtaine", "~20")]
    [InlineData("vingtaine", "~20")]
    [InlineData("une petite trentaine", "~30")]
    [InlineData("une centaine", "~100")]
    [InlineData("deux douzaines", "~24")]
    [InlineData("une demi-douzaine", "~6")]
    [InlineData("a dozen", "~12")]
    [InlineData("two dozen", "~24")]
    [InlineData("environ 20", "~20")]
    [InlineData("20 environ", "~20")]
    [InlineData("22 élèves environ", "~22")]
    [InlineData("~20", "~20")]
    [InlineData("≈ 20", "~20")]
    [InlineData("à peu près 20", "~20")]
    [InlineData("près de vingt", "~20")]
    [InlineData("autour de 20", "~20")]
    [InlineData("plus de 20", "~20")]
    [InlineData("moins de 20", "~20")]
    [InlineData("une bonne vingtaine", "~20")]
    [InlineData("about twenty", "~20")]
    [InlineData("around 20 pupils", "~20")]
    [InlineData("20 or so", "~20")]
    [InlineData("entre 15 et 20", "15..20")]
    [InlineData("entre quinze et vingt élèves", "15..20")]
    [InlineData("between 15 and 20", "15..20")]
    [InlineData("15-20", "15..20")]
    [InlineData("15 - 20", "15..20")]
    [InlineData("15 à 20", "15..20")]
    [InlineData("de 15 à 20", "15..20")]
    [InlineData("15 to 20", "15..20")]
    [InlineData("15 ou 16", "15..16")]
    [InlineData("20 à 15", "15..20")]
    [InlineData("deux ou trois", "2..3")]
    [InlineData("au moins 27", "~27")]
    [InlineData("+ ou - 20", "~20")]
    [InlineData("20ish", "~20")]
    [InlineData("15 élèves à 20 élèves", "15..20")]
    [InlineData("entre une quinzaine et une vingtaine", "15..20")]
    public void An_estimate_and_a_range_are_told_from_a_number(string input, string expected) => Say(input).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("beaucoup")]
    [InlineData("aucune idée")]
    [InlineData("je ne sais pas")]
    [InlineData("pas de souci")]
    [InlineData("22 élèves et 3 adultes")]
    [InlineData("14 h 30")]
    [InlineData("le 3 mars 2026")]
    [InlineData("22 mars")]
    [InlineData("3.3.26")]
    [InlineData("12,34,5")]
    [InlineData("CM2")]
    [InlineData("3e")]
    [InlineData("pas 20")]
    [InlineData("n° 3")]
    [InlineData("25 séances tenues sur 27")]
    [InlineData("1\n500")]
    [InlineData("99999999999999999999")]
    [InlineData("🙂")]
    public void What_is_not_one_number_is_not_understood(string input) => Say(input).ShouldBe("?");

    [Fact]
    public void The_language_decides_one_separator_before_three_figures()
    {
        Say("1,500", Lang.En).ShouldBe("1500");
        Say("1.500", Lang.En).ShouldBe("1.5");
        Say("1,500").ShouldBe("1.5");
    }

    [Fact]
    public void Numbers_in_figures_are_read_back_however_they_are_grouped() =>
        Gen.Select(Gen.Int[-999_999_999, 999_999_999], Gen.OneOf(" ", "\u00A0", "\u202F", ""))
            .Seeded(
                (number, group) =>
                {
                    var text = number.ToString("#,0", new NumberFormatInfo { NumberGroupSeparator = group });
                    NumberReader.Read(text, Lang.Fr).ShouldBe(new NumberReading.Exact(number));
                    NumberReader
                        .Read(number.ToString("#,0", CultureInfo.InvariantCulture), Lang.En)
                        .ShouldBe(new NumberReading.Exact(number));
                }
            );

    [Fact]
    public void Every_number_up_to_a_thousand_is_read_back_from_words()
    {
        for (var number = 0; number < 1000; number++)
        {
            Say(InFrench(number)).ShouldBe(number.ToString(CultureInfo.InvariantCulture), InFrench(number));
            if (number >= 2)
            {
                Say($"{InFrench(number)} mille trois").ShouldBe($"{(number * 1000) + 3}");
            }
        }
    }

    private static readonly string[] Units =
    [
        "zéro",
        "un",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
        "seize",
        "dix-sept",
        "dix-huit",
        "dix-neuf",
    ];

    private static readonly string[] Tens =
    [
        "",
        "",
        "vingt",
        "trente",
        "quarante",
        "cinquante",
        "soixante",
        "soixante",
        "quatre-vingt",
        "quatre-vingt",
    ];

    private static string InFrench(int number)
    {
        if (number >= 100)
        {
            return (number < 200 ? "cent" : $"{Units[number / 100]} cent") + (number % 100 > 0 ? " " + InFrench(number % 100) : "");
        }

        if (number < 20)
        {
            return Units[number];
        }

        var tens = number / 10;
        var rest = tens is 7 or 9 ? number - ((tens - 1) * 10) : number % 10;
        var link = rest is 1 or 11 && tens < 8 ? " et " : "-";
        return rest == 0 ? Tens[tens] : $"{Tens[tens]}{link}{Units[rest]}";
    }
}
