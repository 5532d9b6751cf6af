using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>The convention as articles: those of every convention, and those of the partner's kind.</summary>
public sealed partial class AgreementDocumentTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);

    public static TheoryData<string> Kinds => new(AgreementFacts.Kinds);

    [Fact]
    public void The_articles_are_numbered_in_their_order() =>
        Of(CardSamples.School())
            .Articles.Select(a => a.Number is { } number ? $"{number} {a.Id}" : a.Id)
            .ShouldBe([
                "parties",
                "preamble",
                "1 purpose",
                "2 objectives",
                "3 audiences",
                "4 calendar",
                "5 libraryCommitments",
                "6 partnerCommitments",
                "7 primarySchool",
                "8 limits",
                "9 loans",
                "10 premises",
                "11 supervision",
                "12 people",
                "13 neutrality",
                "14 insurance",
                "15 finance",
                "16 copyright",
                "17 communication",
                "18 image",
                "19 data",
                "20 referents",
                "21 evaluation",
                "22 term",
                "23 termination",
                "24 dispute",
                "signatures",
                "annexCalendar",
                "annexLoans",
                "annexGrid",
                "annexCertificates",
            ]);

    [Theory]
    [InlineData(
        "primarySchool",
        "primarySchool",
        "Classes accueillies|responsabilité de ses élèves|MENE2407159C|projet d’école|vise la convention"
    )]
    [InlineData("middleSchool", "secondarySchool", "documentaliste|(CDI)")]
    [InlineData("highSchool", "secondarySchool", "documentaliste|(CDI)")]
    [InlineData("earlyChildhood", "earlyChildhood", "taux d’encadrement|attestation d’honorabilité|nettoyés|assistants maternels")]
    [InlineData("elderlyResidence", "elderlyResidence", "librement|dignité|épidémie|état de santé")]
    [InlineData("hospital", "hospital", "référent culturel|désinfectés|chambres|L. 1110-4")]
    [InlineData("prison", "prison", "SPIP|liste nominative|supports admis|Auxiliaire bibliothécaire|Aucune image|raisons de sécurité")]
    [InlineData("culturalCentre", "centre", "temps forts|Inscriptions|jauge")]
    [InlineData("socialCentre", "centre", "temps forts|Inscriptions|jauge")]
    [InlineData("culturalAssociation", "association", "présentés à l’équipe")]
    [InlineData("sportsAssociation", "association", "présentés à l’équipe|L. 212-9")]
    [InlineData("seniorClub", "association", "présentés à l’équipe")]
    [InlineData("teenClub", "association", "accord écrit de leur famille")]
    [InlineData("festivalCommittee", "association", "débit de boissons")]
    [InlineData("otherLibrary", "otherLibrary", "Pilotage|Prêts mutuels|à la médiathèque départementale")]
    [InlineData("other", "other", "Interlocuteurs")]
    public void Each_kind_of_partner_has_its_clauses(string kind, string id, string clauses)
    {
        var own = Of(OfKind(kind)).Articles.Single(a => a.Number == 7);

        own.Id.ShouldBe(id);
        clauses.Split('|').Where(clause => !Spaced(Text(own)).Contains(clause, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("primarySchool", "homeLoans", "Prêt à domicile")]
    [InlineData("middleSchool", "autonomy", "viennent seuls")]
    [InlineData("highSchool", "digital", "mineur avec l’accord de sa famille")]
    [InlineData("elderlyResidence", "deposit", "Un dépôt de documents adaptés")]
    [InlineData("hospital", "cultureHealth", "Culture-Santé")]
    [InlineData("culturalCentre", "ticketing", "tient la billetterie")]
    [InlineData("socialCentre", "speakers", "l’engage, le déclare, le paie")]
    [InlineData("culturalAssociation", "premises", "précaire et révocable")]
    [InlineData("otherLibrary", "shuttle", "Navette")]
    [InlineData("other", "minors", "Les mineurs restent sous la responsabilité")]
    [InlineData("seniorClub", "volunteers", "ne remplacent aucun agent")]
    public void What_was_chosen_decides_and_what_was_not_is_not_there(string kind, string option, string clause)
    {
        var answers = OfKind(kind).With(Whole);

        Spaced(Text(Of(answers))).ShouldNotContain(clause);
        Spaced(Text(Of(answers.With([new(Fields.Options, $"[\"{option}\"]")])))).ShouldContain(clause);
    }

    [Fact]
    public void A_kind_that_nobody_knows_has_the_general_articles() => Text(Of(OfKind("planetarium"))).ShouldBe(Text(Of(OfKind("other"))));

    [Fact]
    public void A_template_from_the_service_keeps_the_clauses_of_the_partners_kind_and_promises_no_other_text()
    {
        var document = Of(OfKind("hospital").With([new(Fields.TemplateKind, "mddsTemplate")]));

        Text(document).ShouldNotContain("modèle");
        document.Articles.Single(a => a.Number == 7).Id.ShouldBe("hospital");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_is_answered_every_kind_has_its_text(string kind)
    {
        foreach (var answers in new[] { CardSamples.Sheet(), CardSamples.School(), CardSamples.Longest() })
        {
            var document = Of(answers.With([new(Fields.PartnerKind, kind), new(Fields.TemplateKind, kind)]));
            document.Articles.Count.ShouldBeGreaterThanOrEqualTo(26);
            document.Articles.ShouldAllBe(a => a.Paragraphs.All(p => p.Cells.Count > 0 || p.Text.Trim().Length > 0));
            Text(document).ShouldNotContain('{');
        }
    }

    [Fact]
    public void Each_name_in_the_texts_is_known_and_each_known_name_is_there()
    {
        var facts = new Dictionary<DocumentText, TextFacts>
        {
            [DocumentText.Review] = PartnershipBot.Features.Reviews.ReviewDocument.Facts(
                CardSamples.Of(CardSamples.School()),
                CardSamples.Library,
                Today
            ),
        };
        var agreements = OfAgreements();
        foreach (var text in DocumentText.All)
        {
            var known = facts.GetValueOrDefault(text, agreements);
            var lines = text.Articles.SelectMany(a => a.Lines).ToList();
            lines.SelectMany(l => l.Conditions).Distinct().Except(known.Conditions.Keys).ShouldBeEmpty();
            lines.Where(l => l.List.Length == 0).SelectMany(l => l.Blanks).Distinct().Except(known.Blanks.Keys).ShouldBeEmpty();
            lines.Select(l => l.List).Where(l => l.Length > 0).Distinct().Except(known.Lists.Keys).ShouldBeEmpty();
            foreach (var line in lines.Where(l => l.List.Length > 0))
            {
                var own = known.Lists[line.List].SelectMany(e => e.Keys).Concat(known.Blanks.Keys);
                line.Blanks.Except(own).Except(["entity", "article", "former", "new", "name", "month", "held"]).ShouldBeEmpty();
            }
            text.Articles.Select(a => a.Id).ShouldBeUnique();
            text.Labels.Keys.Except(lines.SelectMany(l => l.Blanks)).ShouldBeEmpty();
        }
        var all = DocumentText.All.SelectMany(t => t.Articles).SelectMany(a => a.Lines).ToList();
        var ofTitles = DocumentText.All.SelectMany(t => t.Articles).Select(a => a.Otherwise?.Condition).OfType<string>();
        agreements.Conditions.Keys.Except(AgreementFacts.Kinds).Except(all.SelectMany(l => l.Conditions)).Except(ofTitles).ShouldBeEmpty();
        agreements.Blanks.Keys.Except(all.SelectMany(l => l.Blanks)).Except(["libraryMunicipality", "owner"]).ShouldBeEmpty();
        agreements.Lists.Keys.Except(all.Select(l => l.List)).ShouldBeEmpty();
    }

    /// <summary>Everything that the documents of a convention may ask.</summary>
    private static TextFacts OfAgreements()
    {
        var partnership = CardSamples.Of(CardSamples.School());
        return AgreementPapers
            .FactsOf(new(partnership, CardSamples.Library, "", null!, null!, Today))
            .With(
                [("amendmentUnsigned", true), ("amendmentLibraryApproved", true), ("amendmentPartnerApproved", true)],
                [("amendmentNumber", "1"), ("amendmentDate", null), ("amendmentLibraryApproval", null), ("amendmentPartnerApproval", null)]
            );
    }

    [Theory]
    [InlineData("Valmont", "de Valmont")]
    [InlineData("Angers", "d’Angers")]
    [InlineData("Évreux", "d’Évreux")]
    [InlineData("Le Mans", "du Mans")]
    [InlineData("Les Sables-d’Olonne", "des Sables-d’Olonne")]
    [InlineData("La Rochelle", "de La Rochelle")]
    [InlineData("Lestrem", "de Lestrem")]
    [InlineData("Hyères", "d’Hyères")]
    [InlineData("Ham", "de Ham")]
    [InlineData("Yssingeaux", "d’Yssingeaux")]
    public void A_municipality_is_named_as_French_does(string name, string expected) => FrenchPlace.Of(name).ShouldBe(expected);

    [Theory]
    [InlineData("Le Mans", "au Mans")]
    [InlineData("Les Sables-d’Olonne", "aux Sables-d’Olonne")]
    [InlineData("Hyères", "à Hyères")]
    public void Something_happens_at_a_municipality_as_in_French(string name, string expected) => FrenchPlace.At(name).ShouldBe(expected);

    internal static AnswerSheet OfKind(string kind) =>
        CardSamples.School().With([new(Fields.PartnerKind, kind), new(Fields.TemplateKind, kind)]);

    internal static readonly KeyValuePair<string, object?>[] Whole =
    [
        new("project_audiences_headcount", 68),
        new("agreement_loanTerms_quantity", 90),
        new("agreement_loanTerms_days", 21),
        new("agreement_loanTerms_rule", "replace"),
        new("agreement_communication_photos", true),
        new("agreement_disputeClause_court", "tribunal administratif de Poitiers"),
    ];

    internal static ArticleDocument Of(AnswerSheet answers) => AgreementDocument.Of(CardSamples.Of(answers), CardSamples.Library, Today);

    internal static string Text(ArticleDocument document) => string.Join('\n', document.Articles.Select(Text));

    private static string Text(Article article) => string.Join('\n', article.Paragraphs.Select(p => p.Text));

    /// <summary>With plain spaces: expectations are easier to read so.</summary>
    internal static string Spaced(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
