using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Documents;

namespace PartnershipBot.Tests.Features.Agreements;

/// <content>The finish: capitals, numbers, spaces.</content>
public sealed partial class TextDefectsTests
{
    /// <summary>With and without loans, budget, pictures and minors, each combination of them.</summary>
    [Theory]
    [MemberData(nameof(AgreementDocumentTests.Kinds), MemberType = typeof(AgreementDocumentTests))]
    public void Whatever_is_there_or_not_the_text_has_no_defect(string kind)
    {
        foreach (var signatories in new[] { 1, 2, 4 })
        {
            for (var combination = 0; combination < 16; combination++)
            {
                var (loans, budget, images, minors) = (
                    (combination & 1) > 0,
                    (combination & 2) > 0,
                    (combination & 4) > 0,
                    (combination & 8) > 0
                );
                var answers = Answers(kind, signatories, everything: loans, 2)
                    .With([
                        new(Fields.LibraryBudget, budget ? 300.0 : 0.0),
                        new("agreement_communication_photos", images),
                        new(Fields.Options, minors ? "[\"minors\",\"autonomy\",\"classLoans\"]" : null),
                    ]);
                var document = AgreementDocument.Of(CardSamples.Of(answers), Library(images), Today);
                var text = AgreementDocumentTests.Spaced(AgreementDocumentTests.Text(document));
                Defects().Matches(text).Select(m => m.Value).ShouldBeEmpty(text);
                text.Contains("Documents prêtés", StringComparison.OrdinalIgnoreCase).ShouldBe(loans, text);
                text.Contains("restitués", StringComparison.Ordinal).ShouldBe(loans, text);
                text.Contains("300 €", StringComparison.Ordinal).ShouldBe(budget, text);
                text.Contains("photographies sont", StringComparison.Ordinal).ShouldBe(images && kind != "prison", text);
                text.Contains("Les mineurs restent sous la responsabilité", StringComparison.Ordinal).ShouldBe(minors, text);
                text.Contains("viennent seuls", StringComparison.Ordinal)
                    .ShouldBe(minors && kind is ("middleSchool" or "highSchool"), text);
                text.Contains("sans échange financier", StringComparison.Ordinal).ShouldBe(!budget, text);
                text.Contains("ne comporte pas de prêt", StringComparison.Ordinal).ShouldBe(!loans, text);
                document.Articles.Any(a => a.Id == "annexLoans").ShouldBe(loans);
                using var file = WordFileTests.Open(WordFile.Write(document));
                Faults(file, FileFormatVersions.Office2013).ShouldBeEmpty();
                Faults(file, FileFormatVersions.Microsoft365).ShouldBeEmpty();
                HasEmptyChain(file.MainDocumentPart!.Document!.Body!).ShouldBeFalse();
            }
        }
    }

    [Theory]
    [InlineData("Le premier mardi, de 9 h à 10 h", "ce rythme : le premier mardi, de 9 h à 10 h.")]
    [InlineData("Mercredi, toutes les deux semaines", "ce rythme : mercredi, toutes les deux semaines.")]
    [InlineData("Julie Morel vient le mardi", "ce rythme : Julie Morel vient le mardi.")]
    [InlineData("Noël et Pâques", "ce rythme : Noël et Pâques.")]
    public void Behind_a_colon_only_names_have_a_capital(string rhythm, string expected) =>
        Text((Fields.Rhythm, rhythm)).ShouldContain(expected);

    [Fact]
    public void Items_of_a_list_begin_alike()
    {
        var text = Text(
            (Fields.PartnerMeans, "[{\"text\":\"Un animateur présent\"},{\"text\":\"la salle\"},{\"text\":\"eBooks\"}]"),
            (Fields.Actions, AnswerSheet.Write<List<PlannedAction>>([new("visite de la réserve", Side.Both)]))
        );

        text.ShouldContain("\nLa salle\n");
        text.ShouldContain("\neBooks");
        text.ShouldContain("Visite de la réserve (action conjointe)");
    }

    [Theory]
    [InlineData("30 résidents", 30, false)]
    [InlineData("Les résidents du rez-de-chaussée", 30, true)]
    [InlineData("130 résidents", 30, true)]
    public void A_number_of_people_is_said_once(string audience, int people, bool isSaid)
    {
        var text = Text(
            ("project_audiences_partner", audience),
            ("project_audiences_library", null),
            ("project_audiences_headcount", people)
        );

        text.Contains("L’effectif estimé est de 30 personnes", StringComparison.Ordinal).ShouldBe(isSaid);
    }

    [Fact]
    public void The_first_of_a_month_is_printed_as_in_a_book()
    {
        using var file = WordFileTests.Open(
            WordFile.Write(Of(CardSamples.School().With([new(Fields.Start, "2026-10-01"), new(Fields.Rhythm, "le 21er, Sauter, A1er")])))
        );

        var raised = file.MainDocumentPart!.Document!.Body!.Descendants<Run>()
            .Where(r => r.RunProperties?.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Superscript)
            .ToList();
        raised.ShouldNotBeEmpty();
        raised.ShouldAllBe(r => r.InnerText == "er");
        raised[0].PreviousSibling<Run>()!.InnerText.ShouldEndWith("1");
    }

    [Fact]
    public void A_network_has_a_frame_for_each_of_its_communes()
    {
        var signing = Enumerable.Range(1, 30).Select(i => new Signatory($"Mme N{i}", $"maire de Ville{i}")).ToList();
        var document = Of(AgreementDocumentTests.OfKind("otherLibrary").With([new(Fields.PartnerSignatories, AnswerSheet.Write(signing))]));

        document.Articles.Single(a => a.Id == "signatures").Paragraphs.Count(p => p.Kind == ParagraphKind.Signature).ShouldBe(31);
    }
}
