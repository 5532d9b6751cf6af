using PartnershipBot.Domain;
using PartnershipBot.Interview;

namespace PartnershipBot.Tests.Conversation.Counts;

/// <summary>
/// The fictional school (scenario S1) from nothing to its signed convention, as somebody writes who says what there is to say and
/// nothing twice. The numbers are promises: whoever adds a question to this way finds it here.
/// </summary>
public sealed class SchoolInProseTests
{
    /// <summary>How many messages the essentials may take.</summary>
    private const int MostMessages = 25;

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task The_essentials_are_signed_within_the_messages_that_were_promised(string channel)
    {
        await using var talk = new Talk(FirstWalkTests.May, channel);
        var counted = new Counted(talk);
        await counted.SaysAsync(
            "Nouveau partenariat avec l’école primaire Jacques-Prévert à Valmont-sur-Thouet, Mme Claire Martin, directrice, "
                + "direction@ecole-prevert.example, on les a rencontrés le 12 mai, 68 élèves du CP au CM2",
            "Que savez-vous"
        );
        await counted.SaysAsync("l’essentiel", "je ne demande plus que l’indispensable");
        await counted.SaysAsync("positif", "Récapitulatif · Contact");
        await counted.SaysAsync("oui", "Quel titre");
        await counted.SaysAsync("Une classe, un livre, un rendez-vous", "objectif");
        await counted.SaysAsync("Faire découvrir la médiathèque à tous les élèves", "À quoi verrez-vous");
        await counted.SaysAsync("Séances tenues ; au moins 27 séances ; carnet de séances", "actions");
        await counted.SaysAsync(
            "Accueil de classe d’une heure (les deux)\nPrêt de 30 livres par classe (nous)\nSoirée lecture en famille en janvier (les deux)",
            "moyens"
        );
        await counted.SaysAsync(
            "Nous : 1 bibliothécaire, 90 livres, la salle du conte. Eux : 1 enseignant par séance, le trajet à pied",
            "Quand le projet commence-t-il"
        );
        await counted.SaysAsync(
            "du 15 septembre 2025 au 3 juillet 2026, une classe chaque mardi de 9 h à 10 h hors vacances, 27 séances au total",
            "limites"
        );
        await counted.SaysAsync(
            "Nous : une classe à la fois. Eux : pas de sortie la dernière semaine de juin",
            "Le partenariat vous paraît-il équilibré"
        );
        await counted.SaysAsync("oui", "Récapitulatif · Projet");
        await counted.SaysAsync("oui", "Comment s’appelle votre bibliothèque");
        await counted.SaysAsync("Médiathèque de Valmont", "Dans quelle commune");
        await counted.SaysAsync("Valmont-sur-Thouet", "Qui signe la convention pour votre collectivité");
        await counted.SaysAsync(
            "M. Paul Renaud, maire ; conseil municipal du 11 septembre 2025",
            "Qui signe la convention pour le partenaire"
        );
        await counted.SaysAsync("Mme Claire Martin, directrice", "Clauses habituelles");
        await counted.SaysAsync("tout me convient", "À quelle date toutes les parties ont-elles signé");
        talk.At("2025-09-13T09:00");
        await counted.SaysAsync("convention signée par tous le 12 septembre 2025", "en cours jusqu’au 3 juillet 2026");

        await ShouldBeSignedAsync(talk);
        counted.Count.ShouldBeLessThanOrEqualTo(MostMessages);
        counted.Count.ShouldBe(19);
    }

    [Fact]
    public async Task All_of_the_scenario_is_told_with_corrections_and_questions_back()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        var counted = new Counted(talk);
        await counted.SaysAsync(
            "Nouveau partenariat avec l’école primaire Jacques-Prévert à Valmont, Mme Claire Martin, directrice, "
                + "direction@ecole-prevert.example, on les a rencontrés le 12 mai, 68 élèves du CP au CM2, 3 classes, 58 familles",
            "Que savez-vous"
        );
        await counted.SaysAsync("non, c’est Valmont-sur-Thouet", "devient");
        await counted.AsksBackAsync("c’est obligatoire ?", "facultative");
        await counted.SaysAsync(
            "Faire lire tous les élèves chaque semaine ; l’école organise déjà un prix littéraire en mai.",
            "Ont-ils envie de poursuivre"
        );
        await counted.SaysAsync("positif", "Récapitulatif · Contact");
        await counted.AsksBackAsync("merci !", "plaisir");
        await counted.SaysAsync("c’est bon pour moi", "Quel titre");
        await counted.SaysAsync("Une classe, un livre, un rendez-vous", "avez-vous construit ce projet");
        await counted.SaysAsync("Mme Martin et les trois enseignants, réunion du 2 juin 2025", "objectif");
        await counted.AsksBackAsync("un exemple ?", "Faire découvrir la médiathèque");
        await counted.SaysAsync("Faire découvrir la médiathèque à tous les élèves", "votre bibliothèque");
        await counted.SaysAsync(
            "Pour nous : toucher des familles qui ne viennent pas. Pour eux : un lieu et un médiateur pour la lecture plaisir",
            "À quoi verrez-vous"
        );
        await counted.AsksBackAsync("c’est quoi un critère ?", "critère");
        await counted.SaysAsync("Séances tenues ; au moins 27 séances ; carnet de séances", "autre critère");
        await counted.SaysAsync("non", "autre objectif");
        await counted.SaysAsync("non", "publics");
        await counted.SaysAsync("Bibliothèque : familles du bourg. Partenaire : 68 élèves.", "actions");
        await counted.SaysAsync(
            "Accueil de classe d’une heure (les deux)\nPrêt de 30 livres par classe (nous)\nSoirée lecture en famille en janvier (les deux)",
            "moyens"
        );
        await counted.SaysAsync(
            "Nous : 1 bibliothécaire, 90 livres, la salle du conte. Eux : 1 enseignant par séance, le trajet à pied",
            "budget"
        );
        await counted.SaysAsync("450 € pour nous et 150 € pour eux", "Est-ce bien cela");
        await counted.SaysAsync("oui", "Quand le projet commence-t-il");
        await counted.SaysAsync(
            "du 15 septembre 2025 au 3 juillet 2026, une classe chaque mardi de 9 h à 10 h hors vacances, 27 séances au total",
            "limites"
        );
        await counted.SaysAsync("en fait le budget est de 500 € pour nous et 150 € pour eux", "Est-ce bien cela");
        await counted.SaysAsync("oui", "devient");
        await counted.SaysAsync("Nous : une classe à la fois. Eux : pas de sortie la dernière semaine de juin", "service départemental");
        await counted.SaysAsync("l’essentiel", "Le partenariat vous paraît-il équilibré");
        await counted.SaysAsync("oui", "Récapitulatif · Projet");
        await counted.SaysAsync("parfait", "Comment s’appelle votre bibliothèque");
        await counted.SaysAsync("Médiathèque de Valmont", "Dans quelle commune");
        await counted.SaysAsync("Valmont-sur-Thouet", "Qui signe la convention pour votre collectivité");
        await counted.AsksBackAsync("pourquoi ?", "Qui signe la convention pour votre collectivité");
        await counted.SaysAsync("M. Paul Renaud, maire, et Mme Claire Martin, directrice", "Clauses habituelles");
        await counted.SaysAsync("tout me convient sauf le préavis : trois mois", "À quelle date toutes les parties ont-elles signé");
        await counted.SaysAsync(
            "délibération : conseil municipal du 11 septembre 2025",
            "À quelle date toutes les parties ont-elles signé"
        );
        talk.At("2025-09-13T09:00");
        await counted.SaysAsync("tout le monde a signé le 12 septembre 2025", "en cours jusqu’au 3 juillet 2026");

        await ShouldBeSignedAsync(talk);
        var row = await talk.StoredAsync();
        row["partner_municipality"].ShouldBe("Valmont-sur-Thouet");
        row["project_budget_library"].ShouldBe(500.0);
        row["agreement_noticeDays"].ShouldBe(90);
        ((string)row["objectives"]).ShouldContain("toucher des familles");
        ((string)row["objectives"]).ShouldContain("un lieu et un médiateur");
        counted.Asides.ShouldBe(5);
        counted.Count.ShouldBeLessThanOrEqualTo(34);
    }

    /// <summary>What the scenario’s convention must hold.</summary>
    private static async Task ShouldBeSignedAsync(Talk talk)
    {
        var row = await talk.StoredAsync();
        row["status"].ShouldBe("active");
        row["partner_kind"].ShouldBe("primarySchool");
        row["partnership_mode"].ShouldBe("external");
        row["partner_name"].ShouldBe("École primaire Jacques-Prévert");
        row["partner_contactPerson"].ShouldBe("Mme Claire Martin, directrice");
        row["partner_contactChannel"].ShouldBe("direction@ecole-prevert.example");
        row["contact_date"].ShouldBe("2025-05-12");
        row["calendar_startDate"].ShouldBe("2025-09-15");
        row["calendar_endDate"].ShouldBe("2026-07-03");
        row["calendar_rhythm"].ToString()!.ShouldContain("une classe chaque mardi de 9 h à 10 h hors vacances");
        row["calendar_rhythm_sessions"].ShouldBe(27);
        row["agreement_signedOn"].ShouldBe("2025-09-12");
        row["agreement_libraryApproval"].ShouldBe("2025-09-11");
        row["agreement_librarySignatory"].ShouldBe("M. Paul Renaud");
        row["agreement_effectiveDate"].ShouldBe("2025-09-15");
        ((string)row["commitments_library"]).ShouldContain("90 livres");
        ((string)row["commitments_partner"]).ShouldContain("le trajet à pied");
        ((string)row["limits_partner"]).ShouldContain("pas de sortie");
        Walk.MissingForSignature(AnswerSheet.Empty.With(row.Select(c => KeyValuePair.Create(c.Key, (object?)c.Value))), AnswerSheet.Empty)
            .Where(s => !s.Question.IsOfLibrary)
            .ShouldBeEmpty();
    }
}
