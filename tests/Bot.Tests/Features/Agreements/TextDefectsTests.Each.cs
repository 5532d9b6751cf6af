using DocumentFormat.OpenXml.Wordprocessing;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Documents;

namespace PartnershipBot.Tests.Features.Agreements;

/// <content>Each defect by itself.</content>
public sealed partial class TextDefectsTests
{
    [Fact]
    public void A_length_is_written_in_the_unit_that_was_said()
    {
        var text = Text(
            ("agreement_loanTerms", "une malle"),
            ("agreement_loanTerms_quantity", 40),
            ("agreement_loanTerms_days", 90),
            (Fields.NoticeDays, 60),
            (Fields.NoticeDays + "_said", "Deux mois")
        );

        text.ShouldContain("40 documents au plus à la fois, pour 90 jours.");
        text.ShouldContain("un préavis de deux mois.");
        Text(("agreement_loanTerms", "40 livres pour trois mois"), ("agreement_loanTerms_quantity", 40), ("agreement_loanTerms_days", 90))
            .ShouldContain("40 livres pour trois mois");
    }

    [Fact]
    public void One_of_something_is_written_as_one()
    {
        var text = Text(
            (Fields.PlannedSessions, 1),
            (Fields.Renewal, "tacit"),
            (Fields.Renewal + "_max", 1),
            (Fields.NoticeDays, 1),
            ("agreement_loanTerms", "une malle"),
            ("agreement_loanTerms_quantity", 1),
            ("agreement_loanTerms_days", 1),
            (
                Fields.Criteria,
                AnswerSheet.Write<List<Criterion>>([
                    new(0, CriterionKind.Quantitative, "Séances", "séances", Direction.AtLeast, 1, null, "carnet"),
                ])
            )
        );

        text.ShouldContain("Une séance est prévue.");
        text.ShouldContain("une fois au plus");
        text.ShouldContain("un préavis d’un jour");
        text.ShouldContain("un document au plus à la fois, pour 1 jour");
        text.ShouldContain("au moins 1 séance |");
    }

    [Theory]
    [InlineData("2026-02-01", "en vertu de la délibération n° [numéro] du 1er février 2026")]
    [InlineData("2026-07-08", "sous réserve de la délibération à prendre le 8 juillet 2026")]
    [InlineData("needed", "sous réserve de la délibération à prendre [date de la délibération]")]
    public void A_decision_to_come_is_not_told_as_taken(string decision, string expected) =>
        Text((Fields.LibraryApproval, decision)).ShouldContain(expected);

    [Theory]
    [InlineData("maire", null, "La commune de Valmont-sur-Thouet,")]
    [InlineData("vice-présidente de la communauté d’agglomération", null, "[nom exact de la collectivité],")]
    [InlineData("présidente", "Communauté d’agglomération du Bocage", "La communauté d’agglomération du Bocage,")]
    [InlineData("président", "syndicat mixte du Thouet", "Le syndicat mixte du Thouet,")]
    [InlineData("maire", "Commune du Mans", "La commune du Mans,")]
    public void The_owner_is_named_exactly_or_not_at_all(string capacity, string? owner, string expected)
    {
        var library = CardSamples.Library.With([new(Fields.Owner, owner)]);
        var answers = CardSamples.School().With([new(Fields.LibrarySignatoryCapacity, capacity)]);

        var text = AgreementDocumentTests.Text(AgreementDocument.Of(CardSamples.Of(answers), library, Today));

        text.ShouldStartWith(expected);
    }

    [Theory]
    [InlineData("primarySchool", "publicSchool", "direction des services départementaux de l’éducation nationale")]
    [InlineData("middleSchool", "privateSchool", "établissement privé sous contrat, dont l’organisme de gestion est [gestionnaire]")]
    [InlineData("middleSchool", "publicBody", "établissement public local d’enseignement")]
    [InlineData("elderlyResidence", "ccas", "centre communal d’action sociale")]
    [InlineData("teenClub", "association", "loi du 1er juillet 1901")]
    [InlineData("teenClub", "otherAuthority", "service de la collectivité suivante : [gestionnaire]")]
    [InlineData("prison", "state", "L’État (ministère de la Justice")]
    public void A_partners_form_is_what_was_said(string kind, string form, string expected)
    {
        var answers = AgreementDocumentTests.OfKind(kind);

        if (kind != "prison")
        {
            Parties(answers).ShouldContain("[forme juridique]");
        }
        Parties(answers.With([new(Fields.PartnerForm, form)])).ShouldContain(expected);
    }

    [Fact]
    public void Associations_of_Alsace_and_Moselle_are_under_their_own_law() =>
        Parties(
                AgreementDocumentTests
                    .OfKind("seniorClub")
                    .With([new(Fields.PartnerForm, "association"), new(Fields.PartnerSeat, "1 place Kléber, 67000 Strasbourg")])
            )
            .ShouldContain("articles 21 à 79 du code civil local");

    [Theory]
    [MemberData(nameof(AgreementDocumentTests.Kinds), MemberType = typeof(AgreementDocumentTests))]
    public void A_partner_of_the_same_authority_has_a_charter(string kind)
    {
        var document = Of(AgreementDocumentTests.OfKind(kind).With([new(Fields.PartnerForm, "ownAuthority")]));
        var text = AgreementDocumentTests.Text(document);

        document.Title.ShouldBe("Charte de fonctionnement");
        document.Articles.Select(a => a.Id).ShouldNotContain("dispute");
        document.Articles.Select(a => a.Id).ShouldNotContain("termination");
        text.ShouldNotContain("tribunal");
        text.ShouldContain("Date et visa");
    }

    [Fact]
    public void Own_words_take_the_place_of_the_clause()
    {
        var own = Text(("agreement_disputeClause", "Règlement amiable, puis tribunal administratif de Poitiers"));
        own.Split("tribunal administratif de Poitiers").Length.ShouldBe(2);
        own.ShouldNotContain("recherchent un accord amiable");

        var usual = Text(
            ("agreement_disputeClause", new PartnershipBot.Language.Texts(PartnershipBot.Language.Lang.Fr).Say("defaultDispute"))
        );
        usual.ShouldContain("recherchent un accord amiable");
        usual.ShouldContain("le tribunal administratif dans le ressort duquel la convention s’exécute");
    }

    [Fact]
    public void The_court_is_that_of_the_authoritys_departement() =>
        AgreementDocumentTests
            .Text(
                AgreementDocument.Of(
                    CardSamples.Of(CardSamples.School().With([new("agreement_disputeClause", null)])),
                    CardSamples.Library.With([new(Fields.OwnerSeat, "1 avenue Gambetta, 83400 Hyères")]),
                    Today
                )
            )
            .ShouldContain("le tribunal administratif de Toulon");

    [Fact]
    public void Several_libraries_are_several_parties()
    {
        var document = Of(
            AgreementDocumentTests
                .OfKind("otherLibrary")
                .With([
                    new(
                        Fields.PartnerSignatories,
                        AnswerSheet.Write<List<Signatory>>([new("Mme A", "maire de Brion"), new("M. B", "maire du Pin")])
                    ),
                ])
        );

        var text = AgreementDocumentTests.Text(document);
        text.ShouldContain("la commune de Brion, ayant pour représentant Mme A, maire de Brion");
        text.ShouldContain("Pour la commune du Pin,");
        text.ShouldContain("les autres parties");
        text.ShouldNotContain("l’autre partie");
    }

    [Fact]
    public void Frames_stay_with_what_stands_above_them_and_a_draft_says_so_on_each_page()
    {
        using var file = WordFileTests.Open(WordFile.Write(Of(CardSamples.School())));
        var body = file.MainDocumentPart!.Document!.Body!;
        var frames = body.Elements<Table>().Single(t => t.InnerText.Contains("signature et cachet", StringComparison.Ordinal));

        // What stands above them: the last article and two lines; headings stay by their style.
        frames
            .ElementsBefore()
            .OfType<Paragraph>()
            .Where(p => p.ParagraphProperties!.ParagraphStyleId!.Val != "PartHeading")
            .TakeLast(3)
            .ShouldAllBe(p => p.ParagraphProperties!.KeepNext != null);
        file.MainDocumentPart.HeaderParts.Single().Header!.InnerText.ShouldEndWith("PROJET – non signé");
    }

    [Fact]
    public void Quotes_inside_of_quotes_are_of_the_second_rank() =>
        Text((Fields.Title, "L'heure du \"conte\" : c'est super !")).ShouldContain("le projet « L’heure du “conte” : c’est super ! »");
}
