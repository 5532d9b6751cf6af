using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Documents;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>What a mayor would send back, looked for in the text of every kind with none, one and many of everything.</summary>
public sealed partial class TextDefectsTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);

    public static TheoryData<string, int, bool> Cases
    {
        get
        {
            var cases = new TheoryData<string, int, bool>();
            foreach (var kind in AgreementFacts.Kinds)
            {
                foreach (var signatories in new[] { 1, 2, 4 })
                {
                    cases.Add(kind, signatories, false);
                    cases.Add(kind, signatories, true);
                }
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_text_has_a_defect_that_was_found_once_and_every_file_is_valid(string kind, int signatories, bool everything)
    {
        foreach (var count in new[] { 0, 1, 3 })
        {
            var document = AgreementDocument.Of(CardSamples.Of(Answers(kind, signatories, everything, count)), Library(everything), Today);
            var text = AgreementDocumentTests.Spaced(
                string.Join('\n', document.Articles.Select(a => a.Title).Concat([AgreementDocumentTests.Text(document)]))
            );
            Defects().Matches(text).Select(m => m.Value).ShouldBeEmpty(text);
            if (!everything)
            {
                text.ShouldNotContain("restitués");
                text.ShouldNotContain("Documents prêtés");
                text.ShouldNotContain("0 €");
                text.ShouldNotContain("photographies sont");
            }
            using var file = WordFileTests.Open(WordFile.Write(document));
            Faults(file, FileFormatVersions.Office2013).ShouldBeEmpty();
            Faults(file, FileFormatVersions.Microsoft365).ShouldBeEmpty();
            HasEmptyChain(file.MainDocumentPart!.Document!.Body!).ShouldBeFalse();
        }
    }

    internal static string Text(params (string Field, object? Value)[] changes) =>
        AgreementDocumentTests.Spaced(
            AgreementDocumentTests.Text(Of(CardSamples.School().With(changes.Select(c => KeyValuePair.Create(c.Field, c.Value)))))
        );

    private static string Parties(AnswerSheet answers) =>
        AgreementDocumentTests.Spaced(
            string.Join('\n', Of(answers).Articles.Single(a => a.Id == "parties").Paragraphs.Select(p => p.Text))
        );

    private static ArticleDocument Of(AnswerSheet answers) => AgreementDocument.Of(CardSamples.Of(answers), CardSamples.Library, Today);

    private static AnswerSheet Library(bool everything) =>
        everything
            ? CardSamples.Library.With([
                new(Fields.LibraryMunicipality, "Les Sables-d’Olonne"),
                new(Fields.Owner, "Commune des Sables-d’Olonne"),
                new(Fields.OwnerSeat, "1 place, 85100 Les Sables-d’Olonne"),
                new(Fields.OwnerSiret, "217 900 018 00012"),
                new(Fields.DataContact, "dpo@sables.example"),
                new(Fields.Insurer, "Mutuelle, 4521"),
            ])
            : AnswerSheet.Empty;

    private static AnswerSheet Answers(string kind, int signatories, bool everything, int count) =>
        AgreementDocumentTests
            .OfKind(kind)
            .With(AgreementDocumentTests.Whole)
            .With([
                new(
                    Fields.PartnerSignatories,
                    AnswerSheet.Write(
                        Enumerable.Range(1, signatories).Select(i => new Signatory($"Mme {i}", i == 3 ? null : "maire du Pin")).ToList()
                    )
                ),
                new(Fields.Objectives, AnswerSheet.Write(CardSamples.School().List<Objective>(Fields.Objectives).Take(count).ToList())),
                new(
                    Fields.Criteria,
                    AnswerSheet.Write(
                        Enumerable
                            .Range(0, count)
                            .Select(i => new Criterion(
                                i,
                                CriterionKind.Quantitative,
                                "Séances",
                                "séances",
                                Direction.AtLeast,
                                count,
                                null,
                                "carnet"
                            ))
                            .ToList()
                    )
                ),
                new(Fields.Actions, AnswerSheet.Write(CardSamples.School().List<PlannedAction>(Fields.Actions).Take(count).ToList())),
                new(Fields.PlannedSessions, count == 0 ? null : count),
                new("agreement_loanTerms", everything ? "des livres" : "none"),
                new("agreement_loanTerms_quantity", everything ? Math.Max(1, count) : null),
                new("agreement_loanTerms_days", everything ? Math.Max(1, count) : null),
                new("agreement_loanTerms_rule", everything ? "tolerance" : null),
                new("agreement_loanTerms_losses", everything ? count : null),
                new("agreement_communication_photos", everything),
                new(Fields.LibraryBudget, everything ? 300.0 : 0.0),
                new(Fields.PartnerBudget, 0.0),
                new(Fields.Renewal, everything ? "tacit" : "express"),
                new(Fields.Renewal + "_max", everything ? Math.Max(1, count) : null),
                new(Fields.NoticeDays, count),
                new(Fields.Municipality, "Le Mans"),
                new(Fields.Options, everything ? AnswerSheet.Write(PartnershipBot.Features.Agreements.IdentityStage.Options) : null),
                new("agreement_disputeClause", null),
            ]);

    private static IEnumerable<string> Faults(DocumentFormat.OpenXml.Packaging.WordprocessingDocument file, FileFormatVersions version) =>
        new OpenXmlValidator(version).Validate(file).Select(e => $"{version} {e.Path?.XPath}: {e.Description}");

    private static bool HasEmptyChain(Body body)
    {
        var empty = body.Elements().Select(e => e is Paragraph { InnerText.Length: 0 }).ToList();
        return empty.Zip(empty.Skip(1)).Any(pair => pair is (true, true));
    }

    /// <summary>The patterns of what was found in conventions that people had made.</summary>
    [GeneratedRegex(
        @"jours jours|\bà Les? |\bde Les? |\b(?:1|0) séances|\b1 documents|(?<!\d)(?<!\d )0 €|\{|\}|\.\.|,,| ,|\s\.|……|régulier ou ponctuel|s’il y en a une|selon ce que les parties|inspection académique|\bet/ou\b|1 fois|de un |de 1 jour\b|[^| ]  +[^| ]|\[[a-z]+[A-Z]\w*\]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Defects();
}
