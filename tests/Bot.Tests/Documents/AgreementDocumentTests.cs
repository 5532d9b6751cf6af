using PartnershipBot.Documents;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Documents;

/// <summary>The convention as articles: those of every convention, and those of the partner's kind.</summary>
public sealed class AgreementDocumentTests
{
    private const string Blank = "………";

    private static readonly DateOnly Today = new(2026, 3, 3);

    public static TheoryData<string> Kinds => new(AgreementFacts.Kinds);

    [Fact]
    public void The_articles_are_numbered_in_their_order() => Of(CardSamples.School()).Articles
        .Select(a => a.Number is { } number ? $"{number} {a.Id}" : a.Id)
        .ShouldBe(
        [
            "parties", "1 preamble", "2 purpose", "3 objectives", "4 audiences", "5 calendar", "6 libraryCommitments", "7 partnerCommitments",
            "8 limits", "9 loans", "10 premises", "11 referents", "12 finance", "13 communication", "14 imageAndData", "15 insurance",
            "16 evaluation", "17 term", "18 amendment", "19 termination", "20 dispute", "21 primarySchool", "22 signatures",
        ]);

    [Theory]
    [InlineData("primarySchool", "Accueil des classes", "une classe à la fois|garde la responsabilité de ses élèves|règles des sorties scolaires|carte de classe|projet d’école|visa de l’inspection")]
    [InlineData("middleSchool", "Accueil des élèves du second degré", "documentaliste|(CDI)|en autonomie|charte informatique|conseil d’administration")]
    [InlineData("highSchool", "Accueil des élèves du second degré", "documentaliste|(CDI)|en autonomie|charte informatique|conseil d’administration")]
    [InlineData("earlyChildhood", "Accueil des tout-petits", "petits groupes|taux d’encadrement|nettoyés|assistants maternels|Comptines|gestionnaire de la structure")]
    [InlineData("elderlyResidence", "Accueil et visites en établissement pour personnes âgées", "référent animation|gros caractères|livres audio|dépôt|épidémie|état de santé|bénévoles")]
    [InlineData("hospital", "Interventions à l’hôpital", "service suivant|référent culturel|désinfectés|chambres|secret professionnel|Culture-Santé")]
    [InlineData("prison", "Interventions en établissement pénitentiaire", "SPIP|liste nominative|supports admis|auxiliaire bibliothécaire|Aucune image|raisons de sécurité")]
    [InlineData("culturalCentre", "Programmation et accueil communs", "programmation|inscriptions|billetterie|droits d’auteur|qualifiées")]
    [InlineData("socialCentre", "Programmation et accueil communs", "programmation|inscriptions|billetterie|droits d’auteur|qualifiées")]
    [InlineData("culturalAssociation", "Engagements propres aux associations", "statuts|(RNA)|attestation d’assurance|contrat d’engagement républicain|23 000 €|neutralité")]
    [InlineData("sportsAssociation", "Engagements propres aux associations", "statuts|(RNA)|attestation d’assurance|contrat d’engagement républicain|23 000 €|neutralité")]
    [InlineData("seniorClub", "Engagements propres aux associations", "statuts|(RNA)|attestation d’assurance|contrat d’engagement républicain|23 000 €|neutralité")]
    [InlineData("teenClub", "Engagements propres aux associations", "statuts|(RNA)|attestation d’assurance|contrat d’engagement républicain|23 000 €|neutralité")]
    [InlineData("festivalCommittee", "Engagements propres aux associations", "statuts|(RNA)|attestation d’assurance|contrat d’engagement républicain|23 000 €|neutralité")]
    [InlineData("otherLibrary", "Coopération entre bibliothèques", "chacune des communes|documents échangés|navette|délai convenu|carte d’abonnement|formations|à la MDDS")]
    public void Each_kind_of_partner_has_its_clauses(string kind, string title, string clauses)
    {
        var own = Of(OfKind(kind)).Articles[^2];

        own.Title.ShouldBe(title);
        clauses.Split('|').Where(clause => !Spaced(Text(own)).Contains(clause, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_general_template_has_no_other_articles() => Of(OfKind("other")).Articles.Select(a => a.Id).Intersect(AgreementFacts.Kinds).ShouldBeEmpty();

    [Fact]
    public void A_kind_that_nobody_knows_has_the_general_articles() =>
        Text(Of(OfKind("planetarium"))).ShouldBe(Text(Of(OfKind("other"))));

    [Fact]
    public void A_template_from_the_service_keeps_the_clauses_of_the_partners_kind()
    {
        var document = Of(OfKind("hospital").With([new(Fields.TemplateKind, "mddsTemplate")]));

        Text(document).ShouldContain("modèle de convention fourni par la MDDS");
        document.Articles[^2].Id.ShouldBe("hospital");
    }

    [Fact]
    public void Every_answer_is_in_the_text()
    {
        var text = Spaced(Text(Of(CardSamples.School().With(Whole))));
        string[] expected =
        [
            "« Une classe, un livre, un rendez-vous »", "École primaire Jacques-Prévert, à Valmont-sur-Thouet", "La commune de Valmont-sur-Thouet",
            "Médiathèque de Valmont-sur-Thouet", "M. Paul Renaud, maire", "la délibération du 11 septembre 2025 (Conseil municipal)", "Mme Claire Martin, directrice",
            "Visa de l’inspectrice de circonscription", "Objectif 1 : Faire découvrir la médiathèque à tous les élèves", "Objectif 2 : Développer l’emprunt à la maison",
            "Toucher des familles qui ne viennent pas", "Un lieu et un médiateur pour la lecture plaisir", "Public de la bibliothèque : Familles du bourg",
            "Public du partenaire : 68 élèves", "estimé est de 68 personnes", "Accueil de classe d’une heure (les deux)", "Prêt de 30 livres par classe (la bibliothèque)", "du 15 septembre 2025 au 3 juillet 2026",
            "Une classe chaque mardi, de 9 h à 10 h", "27 séances sont prévues", "Salle du conte", "Trajet à pied", "450 €", "150 €", "Une classe à la fois",
            "Pas de transport financé", "90 livres, 21 jours, remplacement à l’identique.", "90 documents au plus à la fois, pour 21 jours",
            "remplacé à l’identique", "Julie Morel, bibliothécaire jeunesse", "Mme Martin, directrice", "Logos ; photos de dos seulement.", "autorisation écrite de chaque personne",
            "Chacun assure ses agents et son public.", "Séances tenues : au moins 27 séances (carnet de séances)", "30 % (comptage à l’entrée)", "30 juin 2026",
            "reconduction expresse", "préavis de 60 jours", "Amiable, puis tribunal administratif de Poitiers.", "tribunal administratif de Poitiers.",
        ];
        expected.Where(e => !text.Contains(e, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_not_answered_is_blank()
    {
        var document = Of(CardSamples.Sheet());

        Spaced(Text(document)).ShouldContain($"le projet « {Blank} »");
        var blanks = document.Articles.SelectMany(a => a.Paragraphs).SelectMany(p => p.Spans).Where(s => s.Text.Contains(Blank));
        blanks.ShouldAllBe(s => s.IsBlank && s.Text == Blank);
        // A list of which nothing is known has one place to fill in.
        document.Articles.Single(a => a.Id == "calendar").Paragraphs.Single(p => p.Kind == ParagraphKind.Item).Text.ShouldBe($"{Blank} ({Blank})");
    }

    [Fact]
    public void None_is_not_blank()
    {
        var text = Text(Of(CardSamples.School().With(
        [
            new("agreement_loanTerms", "none"), new(Fields.LibraryLimits, "none"), new(Fields.PartnerMeans, "[]"),
            new(Fields.LibraryBudget, 0.0), new(Fields.PartnerBudget, 0.0),
        ])));

        text.ShouldContain("ne comporte pas de prêt");
        text.ShouldNotContain("contrôlés ensemble au retour");
        text.ShouldContain("La bibliothèque n’a pas fait connaître de limite");
        text.ShouldContain("Aucun moyen propre");
        text.ShouldContain("sans échange financier");
    }

    [Fact]
    public void Each_signatory_has_a_frame() => Of(CardSamples.School()).Articles[^1].Paragraphs.Where(p => p.Kind == ParagraphKind.Signature)
        .Select(p => p.Text.Split('\n'))
        .ShouldBe(
        [
            ["Pour la bibliothèque", "M. Paul Renaud", "maire", "Date et signature\u00A0:"],
            ["Pour le partenaire", "Mme Claire Martin", "directrice", "Date et signature\u00A0:"],
            ["Visa", "Visa de l’inspectrice de circonscription", "Date et signature\u00A0:"],
        ]);

    [Fact]
    public void A_draft_says_that_it_is_one_and_a_signed_text_when_it_was_signed()
    {
        Lead(CardSamples.School()).ShouldContain("Projet de convention établi le 3 mars 2026");
        Lead(CardSamples.School().With([new(Fields.SignedOn, "2025-09-12")])).ShouldEndWith("Texte signé le 12 septembre 2025.");
        Lead(CardSamples.School().With([new(Fields.SignedOn, "2025-09-12"), new(Fields.Amendments, 2)]))
            .ShouldEndWith("Texte en vigueur : convention signée le 12 septembre 2025, modifiée jusqu’à l’avenant n° 2.");

        static string Lead(AnswerSheet answers) => Spaced(string.Join('\n', Of(answers).Lead.Select(p => p.Text)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_is_answered_every_kind_has_its_text(string kind)
    {
        foreach (var answers in new[] { CardSamples.Sheet(), CardSamples.School(), CardSamples.Longest() })
        {
            var document = Of(answers.With([new(Fields.PartnerKind, kind), new(Fields.TemplateKind, kind)]));
            document.Articles.Count.ShouldBeGreaterThanOrEqualTo(22);
            document.Articles.ShouldAllBe(a => a.Paragraphs.All(p => p.Text.Trim().Length > 0));
            Text(document).ShouldNotContain('{');
        }
    }

    [Fact]
    public void Each_name_in_the_text_is_known_and_each_known_name_is_there()
    {
        var facts = new AgreementFacts(CardSamples.Of(CardSamples.School()), CardSamples.Library, new Texts(Lang.Fr), Today);
        var lines = ArticleText.Convention.SelectMany(a => a.Lines).ToList();
        var own = facts.Lists().SelectMany(l => l.Value).SelectMany(e => e.Keys).ToHashSet();

        lines.SelectMany(l => l.Conditions).Distinct().Except(facts.Conditions().Keys).ShouldBeEmpty();
        facts.Conditions().Keys.Except(AgreementFacts.Kinds).Except(lines.SelectMany(l => l.Conditions)).ShouldBeEmpty();
        lines.Where(l => l.List.Length == 0).SelectMany(l => l.Blanks).Distinct().Except(facts.Blanks().Keys).ShouldBeEmpty();
        lines.Where(l => l.List.Length > 0).SelectMany(l => l.Blanks).Distinct().Except(own).ShouldBeEmpty();
        facts.Blanks().Keys.Except(lines.SelectMany(l => l.Blanks)).ShouldBeEmpty();
        lines.Select(l => l.List).Where(l => l.Length > 0).Distinct().ShouldBe(facts.Lists().Keys, ignoreOrder: true);
        ArticleText.Convention.Select(a => a.Id).ShouldBeUnique();
    }

    [Theory]
    [InlineData("Valmont", "de Valmont")]
    [InlineData("Angers", "d’Angers")]
    [InlineData("Évreux", "d’Évreux")]
    [InlineData("Le Mans", "du Mans")]
    [InlineData("Les Sables-d’Olonne", "des Sables-d’Olonne")]
    [InlineData("La Rochelle", "de La Rochelle")]
    [InlineData("Lestrem", "de Lestrem")]
    public void A_municipality_is_named_as_French_does(string name, string expected) => FrenchPlace.Of(name).ShouldBe(expected);

    internal static AnswerSheet OfKind(string kind) => CardSamples.School().With([new(Fields.PartnerKind, kind), new(Fields.TemplateKind, kind)]);

    internal static readonly KeyValuePair<string, object?>[] Whole =
    [
        new("project_audiences_headcount", 68), new("agreement_loanTerms_quantity", 90), new("agreement_loanTerms_days", 21),
        new("agreement_loanTerms_rule", "replace"), new("agreement_communication_photos", true),
        new("agreement_disputeClause_court", "tribunal administratif de Poitiers"),
    ];

    internal static ArticleDocument Of(AnswerSheet answers) => AgreementDocument.Of(CardSamples.Of(answers), CardSamples.Library, Today);

    internal static string Text(ArticleDocument document) => string.Join('\n', document.Articles.Select(Text));

    private static string Text(Article article) => string.Join('\n', article.Paragraphs.Select(p => p.Text));

    /// <summary>With plain spaces: expectations are easier to read so.</summary>
    private static string Spaced(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
