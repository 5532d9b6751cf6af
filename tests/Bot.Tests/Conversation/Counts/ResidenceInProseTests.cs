namespace PartnershipBot.Tests.Conversation.Counts;

/// <summary>The fictional nursing home (scenario S2): it came with a proposal, which is studied before the project begins.</summary>
public sealed class ResidenceInProseTests
{
    [Fact]
    public async Task A_proposal_leads_to_a_signed_convention_with_corrections_and_questions_back()
    {
        await using var talk = new Talk(new DateTimeOffset(2025, 6, 27, 10, 0, 0, TimeSpan.FromHours(2)));
        var counted = new Counted(talk);
        await counted.SaysAsync(
            "Nouveau partenariat avec l’EHPAD Les Tilleuls à Valmont-sur-Thouet, M. Karim Haddad, animateur, nous a appelés hier, "
                + "05 00 00 00 00, 62 résidents",
            "proposition"
        );
        await counted.AsksBackAsync("ça veut dire quoi ?", "propos");
        await counted.SaysAsync("Une lecture mensuelle à voix haute et un dépôt de livres en gros caractères.", "besoins");
        await counted.SaysAsync("oui", "idées");
        await counted.SaysAsync("oui", "attendez");
        await counted.SaysAsync("en partie", "précis");
        await counted.AsksBackAsync("il reste combien de questions ?", "question");
        await counted.SaysAsync("l’essentiel", "je ne demande plus que l’indispensable");
        await counted.SaysAsync("Une séance par mois au plus ; qui installe la salle ?", "Quelle suite");
        await counted.SaysAsync("accepter", "Récapitulatif · Contact");
        talk.At("2025-07-04T10:00");
        await counted.SaysAsync("oui", "titre");
        await counted.SaysAsync("Pages partagées aux Tilleuls", "objectif");
        await counted.SaysAsync("Offrir aux résidents un accès régulier à la lecture", "À quoi verrez-vous");
        await counted.SaysAsync("Séances tenues (an 1, sur 11) ; au moins 11 séances ; carnet de séances", "actions");
        await counted.SaysAsync(
            "Lecture à voix haute mensuelle (la bibliothèque)\nDépôt de 60 documents renouvelé chaque trimestre (la bibliothèque)\n"
                + "Accompagnement et installation de la salle (le partenaire)",
            "moyens"
        );
        await counted.SaysAsync(
            "La bibliothèque : 1 bibliothécaire, 60 documents, 2 bénévoles. L’EHPAD : l’animateur, la salle et la sonorisation",
            "Quand le projet commence-t-il"
        );
        await counted.SaysAsync(
            "du 1er octobre 2025 au 30 septembre 2026, le deuxième mardi de chaque mois, 14 h 30 à 15 h 30, sauf août : 22 séances",
            "limites"
        );
        await counted.SaysAsync("je me suis trompée, la date de fin est le 30 septembre 2027", "devient");
        await counted.SaysAsync("Nous : 15 résidents au plus. Eux : pas de séance en cas d’épidémie", "équilibré");
        await counted.AsksBackAsync("merci", "plaisir");
        await counted.SaysAsync("oui", "Récapitulatif · Projet");
        await counted.SaysAsync("ok", "Comment s’appelle votre bibliothèque");
        await counted.SaysAsync("Médiathèque de Valmont", "Dans quelle commune");
        await counted.SaysAsync("Valmont-sur-Thouet", "Qui signe la convention pour votre collectivité");
        await counted.SaysAsync(
            "M. Paul Renaud, maire ; conseil municipal du 11 septembre 2025",
            "Qui signe la convention pour le partenaire"
        );
        await counted.SaysAsync("Mme Odile Perrin, directrice", "Clauses habituelles");
        await counted.SaysAsync("oui", "À quelle date toutes les parties ont-elles signé");
        talk.At("2025-09-25T10:00");
        await counted.SaysAsync("signée par tous le 24 septembre 2025", "en cours jusqu’au 30 septembre 2027");

        var row = await talk.StoredAsync();
        row["status"].ShouldBe("active");
        row["partner_kind"].ShouldBe("elderlyResidence");
        row["contact_initiatedBy"].ShouldBe("partner");
        row["proposal_verdict"].ShouldBe("accept");
        row["proposal_receivedOn"].ShouldBe("2025-06-26");
        row["calendar_endDate"].ShouldBe("2027-09-30");
        row["calendar_rhythm_sessions"].ShouldBe(22);
        row["agreement_endDate"].ShouldBe("2027-09-30");
        row["agreement_libraryApproval"].ShouldBe("2025-09-11");
        counted.Asides.ShouldBe(3);
        // The essentials, the study of the proposal and one correction.
        counted.Count.ShouldBeLessThanOrEqualTo(26);
    }
}
