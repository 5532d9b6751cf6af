using PartnershipBot.Documents.Templates;

namespace PartnershipBot.Tests.Documents.Templates;

/// <summary>What is told of a template before it is kept.</summary>
public sealed class TemplateReadingTests
{
    [Fact]
    public void It_says_what_it_knows_what_it_does_not_and_what_is_missing()
    {
        var reading = Read(
            "[titre du projet] avec [nom du partenair]",
            "[objectif]",
            "[conditions de prêts] [1]",
            "[xyzzy] [Titre du projet]"
        );

        reading.Known.ShouldBe(["titre du projet", "objectif", "conditions de prêt"]);
        reading.Unknown.ShouldBe([("nom du partenair", "nom du partenaire"), ("xyzzy", null)]);
        reading.Missing.ShouldBe(["nom du partenaire", "durée", "résiliation et préavis", "cadres de signature"]);
        reading.Misplaced.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[si prets]", "si prêt")]
    [InlineData("[si pas d’images]", "si pas de photographies")]
    [InlineData("[si aucune reconduction]", "si aucune reconduction")]
    [InlineData("[si sans bénévoles]", "si pas de bénévoles")]
    public void A_condition_is_known_however_it_is_written(string condition, string expected) =>
        Read(condition, "[fin si]").Known.ShouldBe([expected]);

    [Fact]
    public void A_condition_that_nobody_knows_is_told_with_the_nearest_one() =>
        Read("[si photografies]", "x", "[fin si]").Unknown.ShouldBe([("si photografies", "si photographies")]);

    [Theory]
    [InlineData("« [cadres de signature] »", "cadres de signature")]
    [InlineData("Du texte [si prêt] et la suite", "si prêt")]
    public void What_does_not_stand_alone_is_told(string line, string expected) => Read(line).Misplaced.ShouldBe([expected]);

    [Theory]
    [InlineData("[si prêt]", "si prêt")]
    [InlineData("[fin si]", "fin si")]
    [InlineData("[sinon]", "sinon")]
    [InlineData("[si inconnu]", "si inconnu")]
    [InlineData("[si prêt];a | [fin si] | b;c | d", "si prêt;fin si")]
    [InlineData("[si prêt];a | b;[fin si] | ;[fin si]", "fin si")]
    [InlineData("[si prêt];[si budget];x;[fin si]", "si prêt")]
    public void A_condition_without_its_end_in_the_same_place_is_told(string lines, string expected) =>
        Read(lines.Split(';')).Unfinished.ShouldBe(expected.Split(';'), ignoreOrder: true);

    [Theory]
    [InlineData("[si prêt];x;[sinon];y;[fin si]")]
    [InlineData("[si inconnu];x;[sinon];y;[fin si]")]
    [InlineData("[si prêt];a | b;[fin si]")]
    [InlineData("[si prêt] | ;a | b;[fin si] | ")]
    public void A_condition_that_is_whole_is_no_fault(string lines) => Read(lines.Split(';')).Unfinished.ShouldBeEmpty();

    private static TemplateReading Read(params string[] lines) => TemplateReading.Of(TemplateSamples.Of(lines), TemplateNames.Agreement);
}
