using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Documents;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>
/// Every document of every kind of partner, with one partner and with three, with nothing, one and many of everything, as a contract
/// and as a charter: what a mayor would send back is looked for in each.
/// </summary>
public sealed partial class EveryPaperTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);

    private static readonly (string Name, string Kind, string Form)[] Others =
    [
        ("EHPAD Les Tilleuls", "elderlyResidence", "ccas"),
        ("Lire Ensemble", "culturalAssociation", "association"),
    ];

    [Theory]
    [MemberData(nameof(AgreementDocumentTests.Kinds), MemberType = typeof(AgreementDocumentTests))]
    public async Task No_sentence_of_any_of_them_is_one_to_send_back(string kind)
    {
        foreach (var (level, partners, isCharter) in Cases())
        {
            foreach (var (id, text) in await TextsAsync(kind, level, partners, isCharter))
            {
                Defects().Matches(text).Select(m => m.Value).ShouldBeEmpty($"{level} {partners} {id}\n{text}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(AgreementDocumentTests.Kinds), MemberType = typeof(AgreementDocumentTests))]
    public async Task A_charter_speaks_of_services_and_neither_of_parties_nor_of_a_contract(string kind)
    {
        foreach (var partners in new[] { 1, 3 })
        {
            foreach (var (id, text) in await TextsAsync(kind, "many", partners, isCharter: true))
            {
                if (id is "convention" or "amendment")
                {
                    Parties().Matches(text).Select(m => m.Value).ShouldBeEmpty($"{id}\n{text}");
                }
            }
        }
    }

    [Theory]
    [InlineData(450.0, null, "La bibliothèque consacre au projet 450 €.", "Les Tilleuls consacre au projet [budget du partenaire].")]
    [InlineData(null, 100.0, "La bibliothèque consacre au projet [budget de la bibliothèque].", "Les Tilleuls consacre au projet 100 €.")]
    [InlineData(0.0, 100.0, "Chacun règle directement ses dépenses", "Les Tilleuls consacre au projet 100 €.")]
    public async Task What_is_known_of_the_money_of_several_is_said_and_only_the_rest_is_open(
        double? library,
        double? partner,
        string first,
        string second
    )
    {
        var answers = Answers("primarySchool", "many", 3, isCharter: false).With([new(Fields.LibraryBudget, library)]);
        answers = answers.With(CoPartners.Changes(answers, 1, new Dictionary<string, object?> { [Fields.PartnerBudget] = partner }));

        var text = (await TextsAsync(answers, "many")).Single(t => t.Id == "convention").Text;

        text.ShouldContain(first);
        text.ShouldContain(second);
        text.ShouldNotContain("Les dispositions financières sont les suivantes");
    }

    [Theory]
    [InlineData(450.0, "d’inscrire au budget les crédits nécessaires, soit 450 €")]
    [InlineData(0.0, "sans incidence sur les crédits")]
    [InlineData(null, "d’inscrire au budget les crédits nécessaires, soit [budget]")]
    public async Task A_decision_says_one_thing_of_the_money(double? library, string expected)
    {
        var answers = Answers("primarySchool", "many", 1, isCharter: false)
            .With([new(Fields.LibraryBudget, library), new(Fields.PartnerBudget, null)]);

        var text = (await TextsAsync(answers, "many")).Single(t => t.Id == "deliberation").Text;

        text.ShouldContain(expected);
        text.Split("Coût pour la collectivité").Length.ShouldBe(2);
        text.Contains("sans incidence", StringComparison.Ordinal).ShouldBe(library == 0);
    }

    [Theory]
    [InlineData(null, "L’association réunit des habitants", "Engagements propres aux associations")]
    [InlineData("association", "L’association réunit des habitants", "Engagements propres aux associations")]
    [InlineData("otherAuthority", "Le partenaire conduit", "Conditions propres au partenaire")]
    [InlineData("ownAuthority", "Le partenaire conduit", "Conditions propres au partenaire")]
    public async Task A_club_that_is_no_association_is_not_called_one(string? form, string preamble, string title)
    {
        var answers = Answers("teenClub", "many", 1, isCharter: false).With([new(Fields.PartnerForm, form)]);

        var text = (await TextsAsync(answers, "many")).Single(t => t.Id == "convention").Text;

        text.ShouldContain(preamble);
        text.ShouldContain(title);
        text.Contains("L’association", StringComparison.Ordinal).ShouldBe(form is null or "association");
    }

    private static IEnumerable<(string Level, int Partners, bool IsCharter)> Cases() =>
        from level in new[] { "none", "one", "many" }
        from partners in new[] { 1, 3 }
        from isCharter in new[] { false, true }
        select (level, partners, isCharter);

    private static Task<List<(string Id, string Text)>> TextsAsync(string kind, string level, int partners, bool isCharter) =>
        TextsAsync(Answers(kind, level, partners, isCharter), level);

    private static async Task<List<(string Id, string Text)>> TextsAsync(AnswerSheet answers, string level)
    {
        var partnership = CardSamples.Of(
            answers,
            answers.Has(Fields.SignedOn) ? PartnershipStatus.Amending : PartnershipStatus.AgreementDrafting
        );
        var library =
            level == "none"
                ? AnswerSheet.Empty
                : CardSamples.Library.With([
                    new(Fields.Owner, "Commune des Sables-d’Olonne"),
                    new(Fields.LibraryMunicipality, "Les Sables-d’Olonne"),
                ]);
        var source = new PaperSource(partnership, library, "", EmptyStore.Work, null!, Today);
        var texts = new List<(string, string)>();
        foreach (var paper in FeatureBook.Papers.Where(p => p.Id != Dossier.Id && p.WhyNot(source) is null))
        {
            var bytes =
                paper.Id == "convention"
                    ? WordFile.Write(AgreementDocument.Of(partnership, library, Today))
                    : (await paper.MakeAsync(source, TestContext.Current.CancellationToken))!.Bytes;
            using (var file = WordFileTests.Open(bytes))
            {
                new OpenXmlValidator(FileFormatVersions.Office2013).Validate(file).Select(e => e.Description).ShouldBeEmpty(paper.Id);
            }
            texts.Add((paper.Id, AgreementDocumentTests.Spaced(WordText.Of(bytes))));
        }
        return texts;
    }

    private static AnswerSheet Answers(string kind, string level, int partners, bool isCharter)
    {
        var answers =
            level == "none"
                ? CardSamples.Sheet(
                    (Fields.Title, "Lire ensemble"),
                    (Fields.PartnerName, "Les Tilleuls"),
                    (Fields.PartnerKind, kind),
                    (Fields.TemplateKind, kind),
                    (Fields.LibrarySignatory, "M. Paul Renaud"),
                    ("agreement_loanTerms", "none")
                )
                : AgreementDocumentTests
                    .OfKind(kind)
                    .With(AgreementDocumentTests.Whole)
                    .With([
                        new(Fields.Options, AnswerSheet.Write(IdentityStage.Options)),
                        new(Fields.Places, "la médiathèque, 30 personnes"),
                        new(Fields.Municipality, "Le Mans"),
                        new("agreement_disputeClause", null),
                    ]);
        if (level == "one")
        {
            answers = answers.With([
                new(Fields.PlannedSessions, 1),
                new(Fields.Rhythm, "un mardi"),
                new(Fields.NoticeDays, 1),
                new(Fields.Renewal, "tacit"),
                new(Fields.MostRenewals, 1),
                new("agreement_loanTerms", "une malle"),
                new("agreement_loanTerms_quantity", 1),
                new("agreement_loanTerms_days", 1),
                new("agreement_loanTerms_rule", "tolerance"),
                new("agreement_loanTerms_losses", 1),
                new("project_audiences_headcount", 1),
                new(Fields.Objectives, AnswerSheet.Write(answers.List<Objective>(Fields.Objectives).Take(1).ToList())),
            ]);
        }
        if (level == "many")
        {
            answers = answers.With([
                new(Fields.SignedOn, "2025-09-12"),
                new(Fields.EvaluationType, "final"),
                new(
                    Fields.Adjustments,
                    AnswerSheet.Write<List<Adjustment>>([
                        new("PJ13", "mardi", "jeudi", new Dictionary<string, object?> { [Fields.Rhythm] = "Le jeudi, de 10 h à 11 h" }),
                    ])
                ),
            ]);
        }
        if (isCharter)
        {
            answers = answers.With([new(Fields.PartnerForm, "ownAuthority")]);
        }
        foreach (var (name, its, form) in Others.Take(partners - 1))
        {
            answers = answers.With([
                new(
                    Fields.CoPartners,
                    CoPartners.With(
                        answers,
                        [
                            new(Fields.PartnerName, name),
                            new(Fields.PartnerKind, its),
                            new(Fields.PartnerForm, isCharter ? "ownAuthority" : form),
                            new(Fields.PartnerSignatories, AnswerSheet.Write<List<Signatory>>([new("Mme Roy", "présidente")])),
                        ]
                    )
                ),
            ]);
        }
        return answers;
    }

    /// <summary>
    /// Names without their article behind a word that asks for one, a capital inside a sentence, one of something in the plural, an
    /// answer beside the blank for it, signs that were doubled, and places as French does not write them.
    /// </summary>
    [GeneratedRegex(
        @"(?:\bavec|\bentre|\bpar|Pour|collectivité de) (?:École|EHPAD|Lire Ensemble|Les Tilleuls|Médiathèque)|, L[ae] commune|\bà Les? |\bde Les? |\b[01] (?:séances|documents|jours|fois|personnes)\b|de 1 jour\b|(?<![\d ])0 €|\.\.|,,| ,|\s\.(?!\.)|\{|\}|consacre[^.]*\.\nLes dispositions financières|\by consacre 0|  +(?=\p{L})(?<!\n  )",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Defects();

    [GeneratedRegex(
        @"(?<!fait )\b[Pp]arties?\b|\bcontracte(?!r)(?! avec soi)|présente convention|la convention (?:est|prend|n’est)|tribunal",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Parties();
}
