using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Features.Libraries;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>What a legal officer looks for in the text of every kind of partner: blanks, contradictions, choices that were made.</summary>
public sealed partial class LegalReadingTests
{
    /// <summary>What is only known when the text is signed, or is for somebody else to check.</summary>
    private static readonly string[] ByHand = ["[date]", "[nom et prénom]", "[date de naissance]"];

    private static readonly AnswerSheet Library = CardSamples.Library.With([
        new(Fields.Owner, "Commune de Valmont"),
        new(Fields.OwnerSeat, "1 place de la Mairie, 79100 Valmont"),
        new(Fields.OwnerSiret, "217 900 018 00012"),
        new(Fields.DataContact, "dpo@valmont.example"),
        new(Fields.Insurer, "Mutuelle des communes, police 4521"),
    ]);

    public static TheoryData<string> Kinds => AgreementDocumentTests.Kinds;

    /// <summary>Each option that is offered to each kind.</summary>
    public static TheoryData<string, string> Offered =>
        new(
            AgreementFacts.Kinds.SelectMany(kind =>
                IdentityStage
                    .Stage.Own.Where(q => q.Column == Fields.Options && q.When(CardSamples.Sheet((Fields.PartnerKind, kind))))
                    .SelectMany(q => q.Choices)
                    .Where(option => option != "none")
                    .Select(option => (kind, option))
            )
        );

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_blank_that_no_question_fills_is_one_to_fill_in_by_hand(string kind)
    {
        foreach (var signed in new[] { false, true })
        {
            var blanks = Document(Everything(kind).With([new(Fields.SignedOn, signed ? "2025-09-12" : null)]))
                .Articles.SelectMany(a => a.Paragraphs)
                .SelectMany(p => p.Cells.Append(p.Spans))
                .SelectMany(spans => spans)
                .Where(span => span.IsBlank)
                .Select(span => span.Text)
                .ToList();

            blanks
                .Where(blank => !ByHand.Contains(blank) && (signed || !blank.StartsWith("[à vérifier", StringComparison.Ordinal)))
                .ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Offered))]
    public void An_option_that_is_offered_has_its_clause(string kind, string option)
    {
        var answers = Everything(kind).With([new(Fields.PartnerForm, "association")]);

        var with = Text(answers.With([new(Fields.Options, $"[\"{option}\"]")]));

        with.ShouldNotBe(Text(answers.With([new(Fields.Options, null)])));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_clause_of_all_conventions_is_asked_once_and_is_in_each(string kind)
    {
        var answers = Everything(kind);
        foreach (
            var (option, clause) in new[]
            {
                ("grounds", "Vu le code du patrimoine, notamment ses articles L. 310-1 A et suivants"),
                ("accessible", "formes accessibles"),
                ("environment", "les impressions et les déchets"),
                ("recourse", "tout recours contre l’autre partie"),
                ("elections", "article L. 52-1"),
            }
        )
        {
            Text(answers).ShouldNotContain(clause);
            Text(answers, Library.With([new(Fields.UsualOptions, $"[\"{option}\"]")])).ShouldContain(clause);
        }
        AuthorityStage.Options.Length.ShouldBe(5);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_clause_says_the_contrary_of_another(string kind)
    {
        string[][] contraries =
        [
            ["sans échange financier", "Aide apportée au partenaire, en argent"],
            ["aucun versement n’a lieu entre eux", "sans échange financier"],
            ["ne comporte pas de prêt", "documents prêtés"],
            ["Elle n’est pas reconduite", "reconduction"],
            ["remplacé à l’identique", "remboursé à sa valeur"],
            ["Aucune image de personne détenue", "Des photographies sont réalisées"],
            ["restent la propriété de la collectivité", "propriété de sa collectivité d’origine"],
            ["L’association réunit des habitants", "société"],
        ];
        foreach (var loans in new[] { "none", "40 livres, 21 jours, remboursement", null })
        {
            foreach (var (budget, options) in new[] { (0.0, "[\"subsidy\"]"), (300.0, "[\"subsidy\"]"), (0.0, null), (300.0, null) })
            {
                foreach (var renewal in new[] { "none", "tacit", "express" })
                {
                    var text = Text(
                        Everything(kind)
                            .With([
                                new("agreement_loanTerms", loans),
                                new("agreement_loanTerms_rule", loans is null or "none" ? null : "refund"),
                                new(Fields.LibraryBudget, budget),
                                new(Fields.PartnerBudget, 0.0),
                                new(Fields.Options, options),
                                new(Fields.Renewal, renewal),
                            ])
                    );
                    contraries.Where(pair => pair.All(part => text.Contains(part, StringComparison.OrdinalIgnoreCase))).ShouldBeEmpty(text);
                    if (options is not null)
                    {
                        text.ShouldNotContain("dépenses ; aucun versement");
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_alternative_decides_nothing(string kind)
    {
        var text = Text(Everything(kind).With([new(Fields.Options, AnswerSheet.Write(IdentityStage.Options))]));

        foreach (
            var open in new[] { "et/ou", "le cas échéant", "selon ce que", "s’il y en a", "si possible", "ou ponctuel", "éventuellement" }
        )
        {
            text.ShouldNotContain(open);
        }
    }

    [Fact]
    public void Mutual_loans_have_one_rule_for_what_is_lost()
    {
        var text = Text(Everything("otherLibrary").With([new("agreement_loanTerms", "une malle")]));

        text.Split("perdu ou hors d’usage").Length.ShouldBe(2);
        text.ShouldContain("Chaque document reste la propriété de sa collectivité d’origine");
        text.ShouldNotContain("restent la propriété de la collectivité");
    }

    [Theory]
    [InlineData(null, "En cas de perte : [remplacement, remboursement ou pertes admises]")]
    [InlineData("replace", "remplacé à l’identique")]
    [InlineData("refund", "remboursé à sa valeur de remplacement")]
    public void What_becomes_of_a_lost_item_is_what_was_said(string? rule, string expected)
    {
        var text = Text(Everything("primarySchool").With([new("agreement_loanTerms", "une malle"), new("agreement_loanTerms_rule", rule)]));

        text.ShouldContain(expected);
        text.Contains("remplacé à l’identique", StringComparison.Ordinal).ShouldBe(rule == "replace");
    }

    [Fact]
    public void Where_no_loss_is_admitted_each_lost_item_is_replaced()
    {
        var text = Text(
            Everything("primarySchool")
                .With([
                    new("agreement_loanTerms", "une malle"),
                    new("agreement_loanTerms_rule", "tolerance"),
                    new("agreement_loanTerms_losses", 0),
                ])
        );

        text.ShouldContain("remplacé à l’identique");
        text.ShouldNotContain("au-delà");
    }

    [Fact]
    public void The_annexes_are_named_as_they_are_there()
    {
        var document = Document(
            Everything("culturalAssociation").With([new(Fields.PartnerForm, "association"), new(Fields.Options, "[\"subsidy\"]")])
        );

        document
            .Articles.Where(a => a.BeginsPage)
            .Select(a => a.Id)
            .ShouldBe(["annexCalendar", "annexLoans", "annexGrid", "annexCertificates", "annexImage"]);
        var text = Text(document);
        text.ShouldContain("Annexes : calendrier, documents prêtés, grille d’évaluation, attestations, autorisation d’image.");
        text.ShouldContain("Contrat d’engagement républicain | École primaire Jacques-Prévert | ");
        Document(Everything("prison")).Articles.ShouldNotContain(a => a.Id == "annexImage");
    }

    private static string Text(AnswerSheet answers, AnswerSheet? library = null) =>
        Text(AgreementDocument.Of(CardSamples.Of(answers), library ?? Library, CardSamples.Today));

    private static string Text(ArticleDocument document) => AgreementDocumentTests.Spaced(AgreementDocumentTests.Text(document));

    private static ArticleDocument Document(AnswerSheet answers) =>
        AgreementDocument.Of(CardSamples.Of(answers), Library, CardSamples.Today);

    /// <summary>A partnership of that kind with everything that is asked, answered.</summary>
    private static AnswerSheet Everything(string kind) =>
        AgreementDocumentTests
            .OfKind(kind)
            .With(AgreementDocumentTests.Whole)
            .With([
                new(Fields.PartnerForm, kind == "prison" ? "state" : "publicBody"),
                new(Fields.PartnerSeat, "3 rue des Tilleuls, 79100 Valmont"),
                new(Fields.PartnerNumber, "0790123A"),
                new(Fields.Places, "Salle du conte, 30 personnes"),
                new(Fields.LibraryApproval + "_number", "2025-09-042"),
                new(Fields.PartnerApproval, "notNeeded"),
                new(Fields.Groups, "Les trois groupes, l’un après l’autre"),
                new(Fields.Adults, "Deux"),
                new(Fields.Wards, "Pédiatrie"),
                new(Fields.AccessNotice, "15 jours"),
                new(Fields.Lead, "Médiathèque de Valmont"),
                new(Fields.AidValue, "Une salle, évaluée à 900 € par an"),
                new("agreement_disputeClause", null),
                new("agreement_insurance", null),
                new(Fields.PartnerSignatories, AnswerSheet.Write<List<Signatory>>([new("Mme Claire Martin", "directrice")])),
            ]);
}
