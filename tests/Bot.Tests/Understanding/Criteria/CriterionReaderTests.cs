using System.Globalization;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Understanding.Criteria;

namespace PartnershipBot.Tests.Understanding.Criteria;

public class CriterionReaderTests
{
    [Theory]
    [InlineData(
        "Nombre de séances tenues ; cible : au moins 27 ; relevé dans le carnet de séances",
        "Nombre de séances tenues",
        "27",
        "séances",
        "relevé dans le carnet de séances"
    )]
    [InlineData(
        "Number of sessions held; target: at least 27; recorded in the session log",
        "Number of sessions held",
        "27",
        "sessions",
        "recorded in the session log"
    )]
    [InlineData(
        "Prêts aux élèves ; cible : au moins 1 500 prêts ; source : logiciel de prêt",
        "Prêts aux élèves",
        "1500",
        "prêts",
        "logiciel de prêt"
    )]
    [InlineData(
        "Loans to pupils; target: at least 1,500 loans; source: loan software",
        "Loans to pupils",
        "1500",
        "loans",
        "loan software"
    )]
    [InlineData(
        "Nouvelles inscriptions individuelles ; au moins 15 inscriptions ; logiciel",
        "Nouvelles inscriptions individuelles",
        "15",
        "inscriptions",
        "logiciel"
    )]
    [InlineData(
        "Familles présentes à la soirée (sur 58) ; cible : 30 % ; liste d’émargement",
        "Familles présentes à la soirée (sur 58)",
        "30",
        "%",
        "liste d’émargement"
    )]
    [InlineData("Satisfaction des enseignants ; au moins 4/5 ; questionnaire", "Satisfaction des enseignants", "4", "/5", "questionnaire")]
    [InlineData("Satisfaction des enseignants ; 4,5 sur 5 ; questionnaire", "Satisfaction des enseignants", "4.5", "/5", "questionnaire")]
    [InlineData("Séances tenues (an 1, sur 11) ; cible : 11 séances ; carnet", "Séances tenues (an 1, sur 11)", "11", "séances", "carnet")]
    [InlineData(
        "Participants en moyenne ; 12 personnes ; feuille de présence",
        "Participants en moyenne",
        "12",
        "personnes",
        "feuille de présence"
    )]
    [InlineData("Prêts sur le dépôt (an 1)\ncible : 240\nstatistiques", "Prêts sur le dépôt (an 1)", "240", "prêts", "statistiques")]
    [InlineData("Séances tenues, au moins vingt-sept, carnet de séances", "Séances tenues", "27", "séances", "carnet de séances")]
    [InlineData("Séances tenues – cible : 27 – carnet", "Séances tenues", "27", "séances", "carnet")]
    [InlineData("Séances tenues. Cible : 27 séances. Source : le carnet.", "Séances tenues", "27", "séances", "le carnet")]
    [InlineData("Critère : séances tenues ; source : carnet ; objectif : 27 minimum", "séances tenues", "27", "séances", "carnet")]
    [InlineData(
        "Nombre de participants ; cible : 12 en moyenne par séance ; carnet",
        "Nombre de participants",
        "12",
        "participants en moyenne par séance",
        "carnet"
    )]
    [InlineData(
        "Nombre de familles inscrites : au moins 10 d’ici juin, d’après le logiciel",
        "Nombre de familles inscrites",
        "10",
        "familles d’ici juin",
        "d’après le logiciel"
    )]
    [InlineData("au moins 27 séances tenues, relevées dans le carnet", "séances tenues", "27", "séances", "relevées dans le carnet")]
    [InlineData("10 nouvelles inscriptions (logiciel)", "nouvelles inscriptions", "10", "inscriptions", "logiciel")]
    [InlineData("Prêts : 1500, logiciel", "Prêts", "1500", "prêts", "logiciel")]
    [InlineData("80 % des élèves inscrits ; logiciel", "élèves inscrits", "80", "%", "logiciel")]
    [InlineData(
        "Nombre d’élèves ayant emprunté au moins un livre ; 80 % ; logiciel",
        "Nombre d’élèves ayant emprunté au moins un livre",
        "80",
        "%",
        "logiciel"
    )]
    [InlineData("Taux de présence ; 80 ; liste", "Taux de présence", "80", "%", "liste")]
    [InlineData("Séances ; ≥ 27 ; carnet", "Séances", "27", "séances", "carnet")]
    public void A_whole_criterion_is_read_in_one_line(string input, string indicator, string target, string? unit, string source)
    {
        var draft = CriterionReader.Read(input);
        draft.ShouldBe(new CriterionDraft(indicator, CriterionKind.Quantitative, Direction.AtLeast, Number(target), unit, null, source));
        draft.Missing.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Documents perdus ; au plus 5 ; inventaire")]
    [InlineData("Documents perdus ; cible : 5 documents au maximum ; inventaire")]
    [InlineData("Documents perdus ; pas plus de 5 ; inventaire")]
    [InlineData("Documents perdus ; moins de 5 documents ; inventaire")]
    [InlineData("Documents perdus ; maximum 5 ; inventaire")]
    [InlineData("Documents perdus ; ≤ 5 ; inventaire")]
    [InlineData("Documents perdus ; at most 5 ; inventaire")]
    [InlineData("Documents perdus ; no more than 5 ; inventaire")]
    [InlineData("Documents perdus ; 5 or fewer ; inventaire")]
    public void A_ceiling_is_told_from_a_floor(string input) =>
        CriterionReader
            .Read(input)
            .ShouldBe(
                new CriterionDraft("Documents perdus", CriterionKind.Quantitative, Direction.AtMost, 5, "documents", null, "inventaire")
            );

    [Theory]
    [InlineData(
        "Plaisir exprimé par les résidents ; cible : retours majoritairement favorables ; entretiens",
        "retours majoritairement favorables",
        "entretiens"
    )]
    [InlineData(
        "Plaisir exprimé par les résidents ; retours majoritairement favorables ; entretiens",
        "retours majoritairement favorables",
        "entretiens"
    )]
    [InlineData("Plaisir exprimé par les résidents ; cible : une bonne ambiance ; observation", "une bonne ambiance", "observation")]
    public void A_target_in_words_makes_the_criterion_qualitative(string input, string expected, string source) =>
        CriterionReader
            .Read(input)
            .ShouldBe(
                new CriterionDraft(
                    "Plaisir exprimé par les résidents",
                    CriterionKind.Qualitative,
                    Direction.AtLeast,
                    null,
                    null,
                    expected,
                    source
                )
            );

    [Theory]
    [InlineData("au moins 27 séances tenues", "séances tenues", "27", "séances")]
    [InlineData("27 séances tenues", "séances tenues", "27", "séances")]
    [InlineData("at least 27 sessions held", "sessions held", "27", "sessions")]
    [InlineData("Séances tenues : au moins 27", "Séances tenues", "27", "séances")]
    [InlineData("Séances tenues : 27", "Séances tenues", "27", "séances")]
    [InlineData("Satisfaction des enseignants d’au moins 4/5", "Satisfaction des enseignants", "4", "/5")]
    [InlineData("30 % des familles présentes", "familles présentes", "30", "%")]
    [InlineData("Atteindre 1 500 prêts", "prêts", "1500", "prêts")]
    [InlineData("Au moins une rencontre avec les parents", "rencontre avec les parents", "1", null)]
    public void An_included_figure_is_taken_out_of_the_indicator_and_no_source_is_invented(
        string input,
        string indicator,
        string target,
        string? unit
    )
    {
        var draft = CriterionReader.Read(input);
        draft.ShouldBe(new CriterionDraft(indicator, CriterionKind.Quantitative, Direction.AtLeast, Number(target), unit));
        draft.Missing.ShouldBe([CriterionPart.Source]);
    }

    [Fact]
    public void An_included_figure_keeps_the_source_that_follows() =>
        CriterionReader
            .Read("au moins 27 séances tenues ; carnet de séances")
            .ShouldBe(
                new CriterionDraft(
                    "séances tenues",
                    CriterionKind.Quantitative,
                    Direction.AtLeast,
                    27,
                    "séances",
                    null,
                    "carnet de séances"
                )
            );

    [Theory]
    [InlineData("Nombre de séances tenues", new[] { CriterionPart.Target, CriterionPart.Source })]
    [InlineData("Familles présentes à la soirée (sur 58)", new[] { CriterionPart.Target, CriterionPart.Source })]
    [InlineData("Nombre de séances tenues ; carnet de séances", new[] { CriterionPart.Target })]
    [InlineData("Participants ; entre 15 et 20 ; liste", new[] { CriterionPart.Target })]
    [InlineData("Participants ; cible : entre 15 et 20", new[] { CriterionPart.Target, CriterionPart.Source })]
    [InlineData("au moins 27", new[] { CriterionPart.Indicator, CriterionPart.Source })]
    [InlineData("🙂", new[] { CriterionPart.Indicator, CriterionPart.Target, CriterionPart.Source })]
    [InlineData("", new[] { CriterionPart.Indicator, CriterionPart.Target, CriterionPart.Source })]
    public void What_was_not_said_is_missing(string input, CriterionPart[] missing)
    {
        var draft = CriterionReader.Read(input);
        draft.Missing.ShouldBe(missing);
        draft.ToCriterion(0).ShouldBeNull();
    }

    [Theory]
    [InlineData("27", Direction.AtLeast, "27", null)]
    [InlineData("au moins 27 séances", Direction.AtLeast, "27", "séances")]
    [InlineData("cible : 5 au plus", Direction.AtMost, "5", null)]
    [InlineData("une vingtaine de participants", Direction.AtLeast, "20", "participants")]
    [InlineData("aucun", Direction.AtMost, "0", null)]
    [InlineData("up to 5 losses", Direction.AtMost, "5", "losses")]
    public void A_target_may_come_alone(string input, Direction direction, string value, string? unit) =>
        CriterionReader.ReadTarget(input).ShouldBe(new CriterionTarget(direction, Number(value), unit, null));

    [Theory]
    [InlineData("des retours favorables")]
    [InlineData("Que les enfants demandent à revenir")]
    public void A_target_in_words_may_come_alone(string input) =>
        CriterionReader.ReadTarget(input).ShouldBe(new CriterionTarget(Direction.AtLeast, null, null, input));

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("entre 15 et 20")]
    [InlineData("de 15 à 20")]
    public void A_range_or_nothing_is_no_target(string input) => CriterionReader.ReadTarget(input).ShouldBeNull();

    [Theory]
    [InlineData("source : logiciel de prêt", "logiciel de prêt")]
    [InlineData("Le carnet de séances.", "Le carnet de séances")]
    [InlineData("?", null)]
    public void A_source_may_come_alone(string input, string? expected) => CriterionReader.ReadSource(input).ShouldBe(expected);

    [Fact]
    public void The_parts_add_up_to_a_criterion()
    {
        var draft = CriterionReader.Read("Nombre de séances tenues").With(CriterionReader.ReadTarget("au moins 27")!) with
        {
            Source = "carnet",
        };
        draft
            .ToCriterion(2)
            .ShouldBe(
                new Criterion(2, CriterionKind.Quantitative, "Nombre de séances tenues", "séances", Direction.AtLeast, 27, null, "carnet")
            );
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
