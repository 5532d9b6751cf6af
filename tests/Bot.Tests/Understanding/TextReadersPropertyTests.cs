using System.Text;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Criteria;
using PartnershipBot.Understanding.Lists;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.People;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Tests.Understanding;

public class TextReadersPropertyTests
{
    private const int Longest = 6_000;

    private static readonly string[] Pieces =
    [
        " ",
        " ",
        " ",
        "\n",
        "\r\n",
        ";",
        ",",
        ".",
        ":",
        " : ",
        "(",
        ")",
        "«",
        "»",
        "- ",
        "• ",
        "1. ",
        "a) ",
        "/",
        "%",
        "€",
        "@",
        "+33",
        "05",
        "27",
        "1 500",
        "4,5",
        "\u00A0",
        "\u202F",
        "’",
        "'",
        "\uD83D",
        "\uDE42",
        "🙂",
        "E\u0301",
        "\u200D",
        "١٢",
        "½",
        "au moins ",
        "au plus ",
        "entre ",
        " et ",
        "cible : ",
        "source : ",
        "séances ",
        "soit ",
        "par ",
        "livres ",
        "jours ",
        "tolérance ",
        "M. ",
        "Mme ",
        "Paul ",
        "Renaud",
        "maire ",
        "visa ",
        "bibliothèque ",
        "pour l’école ",
        "de ",
        "deux ",
        "vingt ",
        "cent ",
        "une ",
        "quatre-vingt-dix-sept ",
        "moins ",
        "malade",
        "partenariat ",
        "nouveau ",
        "école ",
        "St ",
        "lire ",
        "Faire ",
        "une fois",
        "total ",
        "élèves",
        "x@y.example ",
    ];

    private static readonly (string Name, Action<string> Read)[] Readers =
    [
        ("list", input => ListReader.Read(input)),
        ("none", input => ListReader.IsNone(input)),
        ("action", input => ActionReader.Read(input)),
        ("commitment", input => CommitmentReader.Read(input)),
        ("criterion", input => CriterionReader.Read(input)),
        ("target", input => CriterionReader.ReadTarget(input)),
        ("source", input => CriterionReader.ReadSource(input)),
        ("person", input => PersonReader.Read(input)),
        ("capacity", input => PersonReader.CapacityOf(input)),
        ("same person", input => PersonReader.SamePerson(input, input)),
        ("referents", input => ReferentsReader.Read(input)),
        ("audience", input => AudienceReader.Read(input)),
        ("sessions", input => SessionsReader.Read(input)),
        ("loans", input => LoanTermsReader.Read(input)),
        ("contact", input => ContactChannelReader.Read(input)),
        ("sensitive", input => SensitiveText.Find(input)),
        ("names", input => NameMatcher.BestMatch(input, [input, "École Jules-Ferry"])),
        ("town", input => MunicipalityReader.IsValid(input)),
        ("infinitive", input => InfinitiveReader.StartsWithInfinitive(input, Lang.Fr)),
        ("vague", input => VagueObjective.IsVague(input)),
        ("command", input => CommandReader.Read(input, tolerant: true)),
    ];

    [Fact]
    public void No_input_makes_a_reader_throw()
    {
        var random = Seeded();
        for (var round = 0; round < 1_500; round++)
        {
            var input = Random(random, random.Next(1, 25));
            foreach (var (name, read) in Readers)
            {
                Should.NotThrow(() => read(input), $"{name}: {Escaped(input)}");
            }
        }
    }

    [Fact]
    public void Long_inputs_are_read_to_the_end()
    {
        var random = Seeded();
        var inputs = Pieces
            .Select(piece => new StringBuilder().Insert(0, piece, (Longest / piece.Length) + 1).ToString(0, Longest))
            .Append(Random(random, Longest)[..Longest]);
        foreach (var input in inputs)
        {
            foreach (var (name, read) in Readers)
            {
                Should.CompleteIn(() => read(input), TimeSpan.FromSeconds(60), $"{name}: {Escaped(input[..20])}");
            }
        }
    }

    [Fact]
    public void List_items_are_clean_single_lines()
    {
        var random = Seeded();
        for (var round = 0; round < 1_500; round++)
        {
            var input = Random(random, random.Next(1, 40));
            foreach (var item in ListReader.Read(input))
            {
                item.ShouldNotBeEmpty(Escaped(input));
                item.IndexOfAny(['\n', '\r']).ShouldBe(-1, Escaped(input));
                item.ShouldBe(item.Trim(), Escaped(input));
            }
        }
    }

    [Fact]
    public void A_name_is_always_near_itself()
    {
        var random = Seeded();
        for (var round = 0; round < 1_500; round++)
        {
            var name = Random(random, random.Next(1, 12));
            if (name.Any(char.IsAsciiLetterOrDigit))
            {
                NameMatcher.AreNear(name, name).ShouldBeTrue(Escaped(name));
            }
        }
    }

    [Fact]
    public void A_draft_is_complete_exactly_when_nothing_is_missing()
    {
        var random = Seeded();
        for (var round = 0; round < 1_500; round++)
        {
            var input = Random(random, random.Next(1, 20));
            var draft = CriterionReader.Read(input);
            (draft.ToCriterion(0) is not null).ShouldBe(draft.Missing.Count == 0, Escaped(input));
        }
    }

    private static Random Seeded() => new(Seeds.Next());

    private static string Random(Random random, int pieces) =>
        string.Concat(Enumerable.Range(0, pieces).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private static string Escaped(string text) =>
        string.Concat(text.Select(c => c is >= ' ' and < '\u007F' ? c.ToString() : $"\\u{(int)c:X4}"));
}
