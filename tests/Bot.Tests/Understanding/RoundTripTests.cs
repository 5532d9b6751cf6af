using CsCheck;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;

namespace PartnershipBot.Tests.Understanding;

/// <summary>
/// Whatever is typed where a date or an amount is asked is refused with a sentence, or stored as it is shown: what is shown for
/// confirmation is what is stored, and reading it again gives the same.
/// </summary>
public sealed class RoundTripTests
{
    private static readonly DateOnly Today = new(2026, 2, 10);

    private static readonly Question[] Dates = [.. Questions.Stages.SelectMany(s => s.Own).Where(q => q.Reader is DateAnswerReader)];

    private static readonly Question Budget = Questions.Find("PJ10")!;

    private static readonly string[] Pieces =
    [
        "le ",
        "3",
        "31",
        "12",
        "2026",
        " mars",
        " février",
        "lundi ",
        "1er",
        "/",
        ".",
        ",",
        "-",
        " ",
        "\u00A0",
        "\u202F",
        "\n",
        "fin ",
        "mi-",
        "début ",
        "rentrée ",
        "prochain",
        "dans ",
        "il y a ",
        " jours",
        " mois",
        "trois semaines",
        "mardi en huit",
        "après-demain",
        "avant ",
        "vers ",
        " et ",
        "entre ",
        "et demi",
        "€",
        " euros",
        "k€",
        "1 500",
        "1.500,50",
        "450",
        "0",
        "mille",
        " pour nous",
        " pour l’école",
        "chacun",
        "rien",
        "bibliothèque : ",
        "partenaire : ",
        "moins ",
        " March",
        "end of ",
        "next ",
        "in ",
        " days ago",
        "tomorrow",
        "£",
        "each",
        "for the partner",
        "nothing",
        "(",
        ")",
        "🙂",
        "environ ",
        "centimes",
        "1,005",
    ];

    private static readonly Gen<string> Typed = Gen.Frequency(
        (3, Gen.OneOf(Pieces.Select(Gen.Const).ToArray()).Array[1, 7].Select(string.Concat)),
        (
            1,
            Gen.Select(
                Gen.Int[1, 31],
                Gen.Int[1, 13],
                Gen.Int[2020, 2035],
                Gen.OneOf("/", "-", ".", " ", ""),
                (d, m, y, by) => $"{d}{by}{m}{by}{y}"
            )
        ),
        (1, Gen.Select(Gen.Decimal[0, 2_000_000], Gen.OneOf("", " €", " euros pour nous", " € chacun"), (amount, of) => amount + of)),
        (1, Gen.String[Gen.Char, 0, 60])
    );

    [Fact]
    public void A_date_is_refused_or_is_the_one_that_is_shown() =>
        Gen.Select(Typed, Gen.Int[0, Dates.Length - 1], Gen.Enum<Lang>())
            .Seeded((text, which, lang) => Check(Dates[which], text, lang), iter: 20_000);

    [Fact]
    public void An_amount_is_refused_or_is_the_one_that_is_shown() =>
        Gen.Select(Typed, Gen.OneOf("la bibliothèque", "le partenaire", "les deux", "bof"), Gen.Enum<Lang>())
            .Seeded((text, whose, lang) => Check(Budget, text, lang, whose), iter: 20_000);

    [Theory]
    [InlineData("PJ11", "le 3 mars prochain", "mardi 3 mars 2026")]
    [InlineData("PJ12", "fin juin", "mardi 30 juin 2026")]
    [InlineData("PJ12", "juin 2027", "mercredi 30 juin 2027")]
    [InlineData("PJ12", "jusqu'en juin", "mardi 30 juin 2026")]
    [InlineData("PJ12", "février 2028", "mardi 29 février 2028")]
    [InlineData("PJ12", "fin 2027", "vendredi 31 décembre 2027")]
    [InlineData("CV7", "until June 2027", "mercredi 30 juin 2027")]
    [InlineData("PJ11", "juin 2027", "mardi 1er juin 2027")]
    [InlineData("PJ10", "1 500 € pour nous", "1\u202F500\u00A0€")]
    [InlineData("PJ10", "1.500,50 € et 1,5 k€", "1\u202F500,50\u00A0€")]
    public void What_is_shown_says_what_was_understood(string id, string text, string shown)
    {
        var question = Questions.Find(id)!;
        var confirm = question.Reader.Read(new Draft(text, Today), Context(question, Lang.Fr)).ShouldBeOfType<Outcome.Confirm>();
        new Texts(Lang.Fr).Say(confirm.What).ShouldContain(shown);
    }

    private static void Check(Question question, string text, Lang lang, string? whose = null)
    {
        var context = Context(question, lang);
        var draft = new Draft(text, Today);
        string? shown = null;
        for (var asked = 0; ; asked++)
        {
            asked.ShouldBeLessThan(5, text);
            switch (question.Reader.Read(draft, context))
            {
                case Outcome.Refused refused:
                    context.Texts.Say(refused.Why).ShouldNotBeEmpty();
                    return;
                case Outcome.Ask ask when whose is not null:
                    draft = draft with { Parts = draft.Parts.SetItem(ask.Part, whose) };
                    break;
                case Outcome.Confirm confirm:
                    // « Cette date est déjà passée » is asked beside what was understood, not in its place.
                    shown =
                        confirm.Key.StartsWith("date ", StringComparison.Ordinal) || confirm.Key == "amounts"
                            ? context.Texts.Say(confirm.What)
                            : shown;
                    draft = draft with { Confirmed = draft.Confirmed.SetItem(confirm.Key, true) };
                    break;
                case Outcome.Accepted accepted:
                    RoundTrips(question, accepted, context, shown, text);
                    return;
                case var other:
                    Assert.Fail($"« {text} » gives {other}");
                    return;
            }
        }
    }

    private static void RoundTrips(Question question, Outcome.Accepted accepted, ReadingContext context, string? shown, string text)
    {
        var answers = context.Answers.With(accepted.Changes);
        if (question == Budget)
        {
            var project = new Project(answers);
            foreach (var amount in new[] { project.LibraryBudget!.Value, project.PartnerBudget!.Value })
            {
                var euros = Formats.Euros(amount, context.Texts.Lang);
                // « Aucun » is the only answer that is not shown before it is taken.
                (shown is null ? amount == 0 : shown.Contains(euros, StringComparison.Ordinal)).ShouldBeTrue(
                    $"« {text} » is shown as “{shown}”"
                );
            }
        }
        else
        {
            var date = answers.Date(question.Column)!.Value;
            shown?.ShouldContain(Formats.DateWithWeekday(date, context.Texts.Lang), Case.Sensitive, text);
        }
        var said = question.Reader.Describe(context with { Answers = answers })!;
        var again = question
            .Reader.Read(new Draft(said, Today) { FromForm = true }, context)
            .ShouldBeOfType<Outcome.Accepted>($"« {text} » is “{said}”");
        foreach (var (column, value) in accepted.Changes.Where(c => !c.Key.EndsWith("_approx", StringComparison.Ordinal)))
        {
            again.Changes.GetValueOrDefault(column).ShouldBe(value, $"{column}: « {text} » is “{said}”");
        }
    }

    private static ReadingContext Context(Question question, Lang lang) =>
        new(new Slot(question), AnswerSheet.Empty, AnswerSheet.Empty, Today, new Texts(lang));
}
