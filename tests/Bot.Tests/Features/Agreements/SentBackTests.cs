using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>What a mayor sends a convention back for, in the text of every kind of partner: who is bound, what was said twice, what is missing.</summary>
public sealed class SentBackTests
{
    private static readonly string[] EveryOption = IdentityStage.Options;

    public static TheoryData<string> Kinds => AgreementDocumentTests.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_party_is_one_paragraph_from_its_name_to_whoever_signs(string kind)
    {
        var parties = Lines(Document(Whole(kind)), "parties");

        parties.Count.ShouldBe(3, string.Join('\n', parties));
        parties[0].ShouldStartWith("La commune de Valmont-sur-Thouet");
        parties[0].ShouldContain("ayant pour représentant M. Paul Renaud, maire");
        parties[0].ShouldEndWith("ci-après « la collectivité », d’une part,");
        parties[1].ShouldContain("École primaire Jacques-Prévert, à Valmont-sur-Thouet");
        parties[1].ShouldContain("ayant pour représentant Mme Claire Martin, directrice");
        parties[1].ShouldEndWith("ci-après « le partenaire », d’autre part,");
        parties[2].ShouldBe("il est convenu ce qui suit.");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whoever_only_gives_a_visa_is_no_party_and_has_a_frame_with_a_line_for_the_name(string kind)
    {
        var document = Document(Whole(kind));

        string.Join('\n', Lines(document, "parties")).ShouldNotContain("isa de l’inspectrice");
        Lines(document, "signatures").Count(line => line.StartsWith("Visa de l’inspectrice", StringComparison.Ordinal)).ShouldBe(1);
        Lines(document, "signatures")
            .ShouldContain("Visa de l’inspectrice de circonscription\nNom et qualité :\nDate, signature et cachet :");
        // Without a visa there is no frame for one.
        Lines(
                Document(Whole(kind).With([new(Fields.PartnerSignatories, """[{"name":"Mme Claire Martin","capacity":"directrice"}]""")])),
                "signatures"
            )
            .Count(line => line.Contains("signature et cachet", StringComparison.Ordinal))
            .ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_way_in_which_it_ends_before_its_term_is_said(string kind)
    {
        foreach (var notice in new[] { 0, 1, 60 })
        {
            var text = string.Join('\n', Lines(Document(Whole(kind).With([new(Fields.NoticeDays, notice)])), "termination"));

            foreach (
                var clause in new[]
                {
                    "un avenant écrit, signé des mêmes parties",
                    "force majeure",
                    "accord écrit des parties",
                    "lettre recommandée avec avis de réception",
                    "trente jours après une mise en demeure",
                    "motif d’intérêt général",
                    "restitués",
                }
            )
            {
                text.ShouldContain(clause);
            }
            text.ShouldNotContain("sans préavis");
            text.Contains("préavis", StringComparison.Ordinal).ShouldBe(notice > 0, text);
        }
    }

    /// <summary>Whatever was chosen beside: lending is spoken of nowhere.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Where_nothing_is_lent_no_clause_of_a_loan_is_left(string kind)
    {
        var document = Document(
            Whole(kind)
                .With([
                    new("agreement_loanTerms", "none"),
                    new(Fields.Options, AnswerSheet.Write(EveryOption)),
                    // What the project itself plans is the library’s own word.
                    new(Fields.Actions, null),
                    new(Fields.LibraryMeans, null),
                    new(Fields.Objectives, null),
                    new(Fields.Criteria, null),
                ])
        );
        var text = Text(document);

        foreach (
            var loan in new[]
            {
                "dépôt",
                "Dépôt",
                "arte de classe",
                "à domicile",
                "prêté",
                "restitu",
                "Navette",
                "désinfectés",
                "Prêts mutuels",
                "perdu",
                "bordereau",
            }
        )
        {
            // Premises may be lent without a book, with their keys.
            text.Replace("locaux prêtés", "", StringComparison.OrdinalIgnoreCase)
                .Replace("ni prêtées ni reproduites", "", StringComparison.Ordinal)
                .ShouldNotContain(loan, Case.Sensitive);
        }
        document.Articles.ShouldNotContain(a => a.Id == "annexLoans");
    }

    /// <summary>« trois mois » beside « 90 jours », the budget in three articles, an insurance of one’s own beside the usual one.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_was_said_in_ones_own_words_is_said_once_and_not_again_in_ours(string kind)
    {
        var text = Text(
            Document(
                Whole(kind)
                    .With([
                        new("agreement_loanTerms", "40 livres pour trois mois"),
                        new("agreement_loanTerms_quantity", 40),
                        new("agreement_loanTerms_days", 90),
                        new("agreement_insurance", "Chacun assure ses agents et son public"),
                        new(Fields.NoticeDays, 60),
                        new(Fields.NoticeDays + "_said", "Deux mois"),
                    ])
            )
        );

        text.Split("trois mois").Length.ShouldBe(2);
        text.ShouldNotContain("90 jours");
        text.ShouldNotContain("60 jours");
        text.Split("450 €").Length.ShouldBe(2);
        text.Split("150 €").Length.ShouldBe(2);
        text.ShouldContain("Chacun assure ses agents et son public.");
        text.ShouldNotContain("est assurée en responsabilité civile");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_wanted_and_how_it_is_measured_stand_side_by_side_in_tables(string kind)
    {
        var rows = Document(Whole(kind)).Articles.Single(a => a.Id == "objectives").Paragraphs.Where(p => p.Cells.Count > 0).ToList();

        rows.Count(r => r.Kind == ParagraphKind.Head).ShouldBe(2);
        rows.Select(r => r.Text).ShouldContain("Objectif | Intérêt pour la bibliothèque | Intérêt pour le partenaire");
        rows.Select(r => r.Text).ShouldContain("Objectif | Critère | Cible | Source");
        var criteria = rows.SkipWhile(r => !r.Text.Contains("Critère", StringComparison.Ordinal)).Skip(1).ToList();
        criteria.Count.ShouldBe(CardSamples.School().List<Criterion>(Fields.Criteria).Count);
        criteria.ShouldAllBe(r => r.Cells.All(cell => cell.Count > 0));
    }

    /// <summary>A number that stands at no objective refers to nothing.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void One_objective_alone_has_no_number_and_none_refers_to_it(string kind)
    {
        var one = CardSamples.School().List<Objective>(Fields.Objectives).Take(1).ToList();
        var criteria = CardSamples.School().List<Criterion>(Fields.Criteria).Where(c => c.Objective == 0).ToList();
        var document = Document(
            Whole(kind).With([new(Fields.Objectives, AnswerSheet.Write(one)), new(Fields.Criteria, AnswerSheet.Write(criteria))])
        );

        foreach (var id in new[] { "objectives", "annexGrid" })
        {
            var rows = document.Articles.Single(a => a.Id == id).Paragraphs.Where(p => p.Kind == ParagraphKind.Row).ToList();
            rows.ShouldNotBeEmpty();
            rows.Select(r => string.Concat(r.Cells[0].Select(s => s.Text)))
                .ShouldAllBe(cell => cell.StartsWith("Faire découvrir", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("state")]
    [InlineData(null)]
    public void With_a_prison_the_State_is_bound_and_says_who_signs_for_it(string? form)
    {
        var answers = Whole("prison").With([new(Fields.PartnerForm, form)]);
        var document = Document(answers);

        var parties = Lines(document, "parties");
        parties[1].ShouldStartWith("L’État (ministère de la Justice, direction interrégionale des services pénitentiaires), pour");
        parties[1].ShouldContain("service pénitentiaire d’insertion et de probation (SPIP)");
        Lines(document, "signatures").ShouldContain(line => line.StartsWith("Pour l’État,", StringComparison.Ordinal));
        Text(document).ShouldContain("[à vérifier avec la direction interrégionale des services pénitentiaires : qui signe pour l’État]");
    }

    /// <summary>Effect before the decisions: the text itself puts it off, whatever the dates are.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_convention_takes_no_effect_before_the_decisions_that_it_needs(string kind)
    {
        var answers = Whole(kind)
            .With([
                new(Fields.LibraryApproval, "2026-10-08"),
                new(Fields.PartnerApproval, "2026-11-06"),
                new(Fields.EffectiveDate, "2026-09-14"),
            ]);

        var text = Text(Document(answers));
        text.ShouldContain("prend effet le 14 septembre 2026, et au plus tôt lorsque les délibérations sont exécutoires");
        text.ShouldContain("sous réserve de la délibération à prendre le 8 octobre 2026");
        text.ShouldContain("sous réserve de l’accord de son instance, attendu le 6 novembre 2026");
        text.ShouldNotContain("en vertu de la délibération");
        text.Split("prend effet").Length.ShouldBe(2);
    }

    private static AnswerSheet Whole(string kind) => AgreementDocumentTests.OfKind(kind).With(AgreementDocumentTests.Whole);

    private static ArticleDocument Document(AnswerSheet answers) =>
        AgreementDocument.Of(CardSamples.Of(answers), CardSamples.Library, new DateOnly(2026, 6, 19));

    private static List<string> Lines(ArticleDocument document, string id) =>
        [.. document.Articles.Single(a => a.Id == id).Paragraphs.Select(p => AgreementDocumentTests.Spaced(p.Text))];

    private static string Text(ArticleDocument document) => AgreementDocumentTests.Spaced(AgreementDocumentTests.Text(document));
}
