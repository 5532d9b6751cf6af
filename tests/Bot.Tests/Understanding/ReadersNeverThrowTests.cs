using CsCheck;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Tests.Understanding;

public class ReadersNeverThrowTests
{
    private const int Longest = 6_000;
    private static readonly DateOnly Today = new(2026, 2, 10);
    private static readonly ChoiceOption[] Options =
    [
        new("yes", ["Oui", "Yes"]),
        new("no", ["Non", "No"]),
        new("school", ["École maternelle ou élémentaire"]),
    ];

    private static readonly string[] Pieces =
    [
        "le ",
        "3",
        "31",
        "2026",
        "99999",
        " mars",
        " février",
        "lundi ",
        "1er",
        "/",
        ".",
        ",",
        "-",
        " ",
        "\u202F",
        "\n",
        "fin ",
        "mi-",
        "rentrée",
        "prochain",
        "dans ",
        "il y a ",
        "jours",
        " mois",
        "une vingtaine",
        "cent ",
        "mille ",
        "vingt-",
        "et ",
        "entre ",
        "€",
        "k€",
        "pour nous",
        "l’école",
        "chacun",
        "rien",
        "oui",
        "non",
        "année scolaire ",
        "'",
        "l’",
        "d’ici ",
        "aujourd’",
        "hui",
        "½",
        "🙂",
        "\u200D",
        "\u0301",
        "\uD83D",
        "moins ",
        "de ",
        "du ",
        "au ",
        "à ",
        "(",
        ":",
        "ans",
        "999 ",
        "1.",
        "mars 3 ",
        "tous les mardis ",
        "450 € et ",
        "collège, ",
        "quatre-vingt-dix ",
        "1e",
    ];

    [Fact]
    public void On_any_characters() => Gen.String[Gen.Char, 0, 200].Seeded(input => ReadAll(input));

    [Fact]
    public void On_any_mixture_of_the_words_they_know() =>
        Gen.OneOf(Pieces).Array[0, 12].Seeded(pieces => ReadAll(string.Concat(pieces)), iter: 3_000);

    [Fact]
    public void On_long_repetitions()
    {
        foreach (var piece in Pieces)
        {
            ReadAll(string.Concat(Enumerable.Repeat(piece, Longest / piece.Length)), [Lang.Fr], [DateExpectation.Any]);
        }
    }

    [Fact]
    public void On_long_texts() => Gen.String[Gen.Char, Longest, Longest].Seeded(input => ReadAll(input), iter: 5);

    [Fact]
    public void On_long_mixtures() => Gen.OneOf(Pieces).Array[1_000, 1_000].Seeded(pieces => ReadAll(string.Concat(pieces)), iter: 5);

    private static void ReadAll(string input) => ReadAll(input, Enum.GetValues<Lang>(), Enum.GetValues<DateExpectation>());

    private static void ReadAll(string input, Lang[] langs, DateExpectation[] expectations)
    {
        TypedText.Fold(input);
        TypedText.Clean(input);
        TypedText.IsOnlySymbols(input);
        YesNoReader.Read(input);
        SideReader.Read(input);
        ChoiceReader.Read(input, Options);
        ChoicesReader.Read(input, Options);
        foreach (var lang in langs)
        {
            foreach (var expectation in expectations)
            {
                DateReader.Read(input, Today, lang, expectation);
                PeriodReader.Read(input, Today, lang, expectation);
            }

            NumberReader.Read(input, lang);
            DurationReader.Read(input, lang);
            MoneyReader.Read(input, lang);
        }
    }
}
