using System.Globalization;
using CsCheck;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Numbers;

namespace PartnershipBot.Tests.Understanding.Numbers;

public class MoneyReaderTests
{
    private static string Say(string input, Lang lang = Lang.Fr) =>
        MoneyReader.Read(input, lang) switch
        {
            MoneyReading.None => "none",
            MoneyReading.One one => Plain(one.Amount),
            MoneyReading.LibraryOnly library => $"library {Plain(library.Amount)}",
            MoneyReading.PartnerOnly partner => $"partner {Plain(partner.Amount)}",
            MoneyReading.Two two => $"{Plain(two.Library)} + {Plain(two.Partner)}",
            _ => "?",
        };

    private static string Plain(decimal amount) => amount.ToString("0.##", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("1 500 €", "1500")]
    [InlineData("1\u00A0500\u00A0€", "1500")]
    [InlineData("1\u202F500\u202F€", "1500")]
    [InlineData("1500", "1500")]
    [InlineData("1500€", "1500")]
    [InlineData("1.500,50", "1500.5")]
    [InlineData("1.500,50 €", "1500.5")]
    [InlineData("1 500,50 €", "1500.5")]
    [InlineData("1,5 k€", "1500")]
    [InlineData("1,5k€", "1500")]
    [InlineData("2 k€", "2000")]
    [InlineData("€450", "450")]
    [InlineData("€ 1,500.50", "1500.5")]
    [InlineData("450 euros", "450")]
    [InlineData("450 EUR", "450")]
    [InlineData("450e", "450")]
    [InlineData("450,5", "450.5")]
    [InlineData("12€50", "12.5")]
    [InlineData("450 euros et 50 centimes", "450.5")]
    [InlineData("mille euros", "1000")]
    [InlineData("quatre cent cinquante euros", "450")]
    [InlineData("environ 450 €", "450")]
    [InlineData("un budget de 450 €", "450")]
    [InlineData("450 € en 2026", "450")]
    [InlineData("450 € par an", "450")]
    [InlineData("600 € pour les deux", "600")]
    [InlineData("450 € pour l’achat de livres", "450")]
    [InlineData("une centaine d’euros", "100")]
    [InlineData("2 millions d’euros", "2000000")]
    public void One_amount_is_read_without_guessing_whose_it_is(string input, string expected) => Say(input).ShouldBe(expected);

    [Theory]
    [InlineData("450 € pour la bibliothèque, 150 € pour le partenaire", "450 + 150")]
    [InlineData("450 € pour la bibliothèque et 150 € pour le partenaire", "450 + 150")]
    [InlineData("€450 for the library, €150 for the partner", "450 + 150")]
    [InlineData("150 € pour le partenaire, 450 € pour la bibliothèque", "450 + 150")]
    [InlineData("bibliothèque : 450, école : 150", "450 + 150")]
    [InlineData("Bibliothèque : 450 € ; école : 150 €", "450 + 150")]
    [InlineData("école : 150\nnous : 450", "450 + 150")]
    [InlineData("450 et 150", "450 + 150")]
    [InlineData("450 € et 150 €", "450 + 150")]
    [InlineData("450, 150", "450 + 150")]
    [InlineData("450 / 150", "450 + 150")]
    [InlineData("1 500 et 2 000,50", "1500 + 2000.5")]
    [InlineData("450 € chacun", "450 + 450")]
    [InlineData("€450 each", "450 + 450")]
    [InlineData("chacun 450 €", "450 + 450")]
    [InlineData("450 € de part et d’autre", "450 + 450")]
    [InlineData("rien pour nous, 150 € pour l’école", "0 + 150")]
    [InlineData("450 € pour nous et rien pour eux", "450 + 0")]
    [InlineData("nous 450, eux rien", "450 + 0")]
    [InlineData("450 pour nous, 150 pour Prévert", "450 + 150")]
    [InlineData("450 € et 150 € pour l’école", "450 + 150")]
    [InlineData("notre bibliothèque met 450 €, leur association 150 €", "450 + 150")]
    [InlineData("450 € pour notre bibliothèque, 150 € pour la bibliothèque partenaire", "450 + 150")]
    [InlineData("0 et 150", "0 + 150")]
    [InlineData("450 € pour nous", "library 450")]
    [InlineData("notre budget est de 450 €", "library 450")]
    [InlineData("l’école apporte 150 €", "partner 150")]
    [InlineData("rien pour nous", "library 0")]
    [InlineData("us: 450", "library 450")]
    [InlineData("450 € pour la médiathèque ; l’école : 150 €", "450 + 150")]
    [InlineData("450 € pour nous, l’école rien", "450 + 0")]
    [InlineData("450 € de livres pour nous et 150 € de goûter pour l’école", "450 + 150")]
    [InlineData("600 € en tout, moitié-moitié", "300 + 300")]
    [InlineData("600 €, 50/50", "300 + 300")]
    [InlineData("0,01 € moitié-moitié", "0.01")]
    [InlineData("450 € chaque", "450 + 450")]
    public void Amounts_go_to_the_side_they_were_said_for(string input, string expected) => Say(input).ShouldBe(expected);

    [Theory]
    [InlineData("aucun")]
    [InlineData("Aucun.")]
    [InlineData("rien")]
    [InlineData("pas de budget")]
    [InlineData("aucun budget")]
    [InlineData("0")]
    [InlineData("0 €")]
    [InlineData("zéro")]
    [InlineData("none")]
    [InlineData("no budget")]
    [InlineData("0 et 0")]
    [InlineData("rien pour nous, rien pour eux")]
    public void No_money_is_an_answer(string input) => Say(input).ShouldBe("none");

    [Theory]
    [InlineData("-450 €")]
    [InlineData("moins 450 €")]
    [InlineData("450,505 €")]
    [InlineData("1,500")]
    [InlineData("450 $")]
    [InlineData("450 dollars")]
    [InlineData("£450")]
    [InlineData("450 élèves")]
    [InlineData("30 élèves à 5 €")]
    [InlineData("entre 400 et 500 €")]
    [InlineData("400 à 500 €")]
    [InlineData("400-500")]
    [InlineData("3 fois 150 €")]
    [InlineData("450 € pour le département et 150 € pour l’école")]
    [InlineData("450 € + 30 livres")]
    [InlineData("3 mars 2026")]
    [InlineData("450, 150 et 30")]
    [InlineData("10 %")]
    [InlineData("beaucoup")]
    [InlineData("je ne sais pas encore")]
    [InlineData("nous")]
    [InlineData("")]
    public void What_cannot_be_a_budget_is_not_understood(string input) => Say(input).ShouldBe("?");

    [Fact]
    public void The_language_decides_one_separator_before_three_figures()
    {
        Say("1,500 €", Lang.En).ShouldBe("1500");
        Say("1,500.50", Lang.En).ShouldBe("1500.5");
        Say("1.500 €").ShouldBe("1500");
    }

    [Theory]
    [InlineData("450 €", false)]
    [InlineData("450 € pour nous, 150 € pour l’école", false)]
    [InlineData("1,5 k€", true)]
    [InlineData("450 et 150", true)]
    [InlineData("environ 450 €", true)]
    [InlineData("mille euros", true)]
    public void What_was_interpreted_says_so(string input, bool expected) =>
        MoneyReader.Read(input, Lang.Fr).IsInterpreted.ShouldBe(expected);

    [Fact]
    public void Every_amount_is_read_back_in_the_french_and_the_english_form() =>
        Gen.Int[0, 100_000_000]
            .Seeded(cents =>
            {
                var amount = cents / 100m;
                foreach (var space in new[] { " ", "\u00A0", "\u202F", ".", "" })
                {
                    var french = amount.ToString(
                        "#,0.00",
                        new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = space }
                    );
                    foreach (var text in new[] { $"{french} €", french })
                    {
                        IsAmount(MoneyReader.Read(text, Lang.Fr), amount, text);
                    }
                }

                var english = amount.ToString("#,0.00", CultureInfo.InvariantCulture);
                foreach (var lang in new[] { Lang.Fr, Lang.En })
                {
                    IsAmount(MoneyReader.Read($"€{english}", lang), amount, english);
                    IsAmount(MoneyReader.Read(english, lang), amount, english);
                }
            });

    private static void IsAmount(MoneyReading reading, decimal amount, string text) =>
        reading.ShouldBe(amount == 0 ? new MoneyReading.None() : new MoneyReading.One(amount), text);
}
