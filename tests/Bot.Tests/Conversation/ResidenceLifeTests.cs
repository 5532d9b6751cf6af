using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Conversation;

/// <summary>The nursing home's partnership, from its proposal to the signed amendment (scenario S2, fictional).</summary>
public sealed class ResidenceLifeTests
{
    [Fact]
    public async Task A_mid_term_review_leads_to_an_amendment_that_changes_nothing_before_it_is_signed()
    {
        await using var talk = new Talk(new DateTimeOffset(2025, 6, 27, 10, 0, 0, TimeSpan.FromHours(2)));
        await SignedAsync(talk);
        talk.At("2026-01-14T10:00");
        await talk.SaysAsync(["séance", "13 janvier 2026", "annulée", "Épidémie de grippe", "passer", "aucun"]);
        var session = (await talk.RowsAsync("session|")).Single().Columns;
        session["session_held"].ShouldBe("cancelled");
        session["session_held_reason"].ShouldBe("Épidémie de grippe");
        session.Keys.ShouldNotContain("session_participants");
        talk.At("2026-10-07T10:00");
        await talk.SaysAsync("bilan", "Bilan intermédiaire, attendu le 1er octobre 2026");
        talk.Answer.ShouldContain("1er octobre 2025 au 30 septembre 2026");
        await talk.SaysAsync("oui", "Critère 1 sur 5");
        await talk.SaysAsync(["10", "9,4", "268", "3"]);
        await talk.SaysAsync("Favorables ; horaire jugé fatigant", "atteint, atteint en partie ou non atteint");
        talk.Buttons.ShouldBe(["atteint", "atteint en partie", "non atteint", "Passer"]);
        await talk.SaysAsync("plutôt bien", "ou passez");
        await talk.SaysAsync("en partie", "Quelle note");
        await talk.SaysAsync([
            "4",
            "Très attendu ; l’après-midi, beaucoup de résidents se reposent.",
            "passer",
            "Un résident demande des histoires du pays.",
        ]);
        await talk.SaysAsync("Dépôt très utilisé.", "Limites fixées au départ");
        await talk.SaysAsync("Horaire de sieste ; une séance annulée (grippe).", "moyens prévus");
        await talk.SaysAsync("Oui ; 36 h de bibliothécaire, aucun budget", "atteint");
        await talk.SaysAsync("finaliser", "Critères atteints\u00a0: 2 sur 5");
        talk.Answer.ShouldContain("Favorables ; horaire jugé fatigant");
        await talk.SaysAsync(["passer", "passer"]);
        await talk.SaysAsync("non", "Dites d’abord quand et comment");
        await talk.SaysAsync("oui", "Décider de la suite");
        talk.At("2026-10-14T10:00");
        await talk.SaysAsync(["noter la transmission", "8 octobre 2026", "13 octobre 2026, par note"]);
        var review = (await talk.RowsAsync("evaluation|")).Single().Columns;
        review["evaluation_type"].ShouldBe("midTerm");
        review["evaluation_sentToElectedOn_channel"].ShouldBe("note");
        JsonNode
            .Parse((string)review["criteria"])!
            .AsArray()
            .Select(c => (string?)c!["attainment"])
            .ShouldBe(["partly", "partly", "met", "met", "partly"]);

        await talk.SaysAsync("décider", "Quelle suite");
        talk.Buttons.ShouldContain("Poursuivre");
        await talk.SaysAsync("ajuster", "raisons");
        await talk.SaysAsync(["Participation inférieure à la cible à cause de l’horaire.", "M. Haddad, la directrice et l’élu aux aînés"]);
        talk.Answer.ShouldContain("Que souhaitez-vous ajuster\u202f?");
        await talk.SaysAsync("Chauffage : plus fort", "De quel point de la convention");
        await talk.SaysAsync(
            "Rythme : Deuxième mardi, 10 h 30 à 11 h 30\nLimites de la bibliothèque : Deux groupes de 8 au plus\nAppui : formation",
            "au lieu de"
        );
        await talk.SaysAsync("valider", "Avenant n° 1");
        talk.Answer.ShouldContain("Deuxième mardi, 10 h 30 à 11 h 30");
        (await talk.StoredAsync())["status"].ShouldBe("amending");
        var before = await talk.StoredAsync();
        ((string)before["calendar_rhythm"]).ShouldStartWith("Deuxième mardi du mois, 14 h 30");
        talk.Answer.ShouldContain("votre conseil a-t-il approuvé l’avenant");
        await talk.SaysAsync("22 octobre 2026", "votre partenaire");
        await talk.SaysAsync(["pas nécessaire", "Aucune instance à réunir"]);
        await talk.SaysAsync("passer", "En attente de délibération");
        talk.At("2026-11-06T10:00");
        await talk.SaysAsync("avenant signé", "toutes les parties ont-elles signé l’avenant");
        await talk.SaysAsync("21/10/2026", "22 octobre 2026");
        await talk.SaysAsync("5 novembre 2026", "la convention est à jour");

        var row = await talk.StoredAsync();
        row["status"].ShouldBe("active");
        row["calendar_rhythm"].ShouldBe("Deuxième mardi, 10 h 30 à 11 h 30");
        row["limits_library"].ShouldBe("Deux groupes de 8 au plus");
        row["mddsSupportNeeds"].ShouldBe("[\"training\"]");
        row["amendments"].ShouldBe(1);
        row["agreement_signedOn"].ShouldBe("2025-09-24");
        row.Keys.ShouldNotContain(k => k.StartsWith("amendment_", StringComparison.Ordinal));
        var versions = await talk.RowsAsync("version|partnership|");
        versions.Select(v => v.RowKey[^4..]).ShouldBe(["0001", "0002"]);
        ((string)versions[0].Columns["calendar_rhythm"]).ShouldStartWith("Deuxième mardi du mois, 14 h 30");
        versions[1].Columns["calendar_rhythm"].ShouldBe("Deuxième mardi, 10 h 30 à 11 h 30");
        // The amendment has a text of its own, and the convention keeps the one that was signed.
        (await talk.RowsAsync("file|"))
            .Select(f => f.RowKey.Split('|')[^1])
            .ShouldBe(["amendment-0001", "text-0001", "text-0002"]);
        var amendment = (await talk.RowsAsync("amendment|")).Single().Columns;
        amendment["amendment_libraryApproval"].ShouldBe("2026-10-22");
        amendment["amendment_signedOn"].ShouldBe("2026-11-05");
        JsonNode.Parse((string)amendment["changes"])!.AsArray().Count.ShouldBe(3);

        await talk.SaysAsync("rapport 2026", "Ajustés par avenant\u00a0: 1");
        foreach (
            var figure in new[]
            {
                "Avenants signés\u00a0: 1",
                "Il n’y a eu en 2026 aucun",
                "aucun renouvellement",
                "Séances annulées\u00a0: 1",
                "Critères atteints\u00a0: 2 sur 5",
            }
        )
        {
            talk.Answer.ShouldContain(figure);
        }
    }

    internal static async Task SignedAsync(Talk talk)
    {
        await talk.SaysAsync([
            "nouveau partenariat",
            "EHPAD Les Tilleuls",
            "un organisme extérieur",
            "EHPAD",
            "Valmont-sur-Thouet",
            "M. Karim Haddad, animateur",
            "05 00 00 00 00",
            "le partenaire",
            "26/06/2025",
            "Une lecture mensuelle à voix haute et un dépôt de livres en gros caractères.",
            "oui",
            "oui",
            "en partie",
            "Une séance par mois au plus ; qui installe la salle ?",
        ]);
        await talk.SaysAsync("accepter", "objectifs");
        await talk.SaysAsync("Rompre l’isolement ; ateliers mémoire et chorale.", "public");
        await talk.SaysAsync("62 résidents, dont une partie malvoyante", "Récapitulatif");
        (await talk.StoredAsync())["status"].ShouldBe("projectDrafting");
        talk.At("2025-07-04T10:00");
        await talk.SaysAsync("valider", "titre");
        await talk.SaysAsync([
            "Pages partagées aux Tilleuls",
            "M. Haddad et la directrice, réunion du 3 juillet 2025",
            "Offrir aux résidents un accès régulier à la lecture",
            "Servir un public empêché, hors les murs",
            "Enrichir l’animation et stimuler la mémoire",
            "Séances tenues (an 1, sur 11) ; au moins 11 séances ; carnet de séances",
            "oui",
            "Participants en moyenne ; au moins 12 personnes ; carnet de séances",
            "oui",
            "Prêts sur le dépôt (an 1) ; au moins 240 prêts ; logiciel de prêt",
            "oui",
            "Documents perdus ; au plus 5 documents ; logiciel de prêt",
        ]);
        // The fifth criterion of the scenario is qualitative and stands under an objective of its own: four fit under one.
        await talk.SaysAsync(["oui", "Entretenir le plaisir de lire des résidents", "passer", "passer"]);
        await talk.SaysAsync([
            "Plaisir exprimé par les résidents ; attendu : retours majoritairement favorables ; observation",
            "non",
            "non",
        ]);
        await talk.SaysAsync([
            "Bibliothèque : Bénévoles lecteurs et habitants âgés. Partenaire : 62 résidents.",
            "Lecture à voix haute mensuelle (la bibliothèque)\nDépôt de 60 documents renouvelé chaque trimestre (la bibliothèque)\n"
                + "Accompagnement et installation de la salle (le partenaire)",
            "1 bibliothécaire, 3 h par mois\n60 documents (gros caractères, livres audio)\n2 bénévoles",
            "Animateur présent\nSalle et sonorisation\nRecueil des souhaits des résidents",
            "aucun",
            "1er octobre 2025",
            "30 septembre 2027",
            "Deuxième mardi du mois, 14 h 30 à 15 h 30, sauf août : 22 séances",
            "oui",
            "15 résidents au plus ; annulation en cas d’absence du bibliothécaire",
            "Pas de séance en cas d’épidémie",
            "passer",
            "collections et formation",
            "oui",
        ]);
        await talk.SaysAsync("valider", "Comment s’appelle votre bibliothèque");
        await talk.SaysAsync([
            "Médiathèque de Valmont",
            "Valmont-sur-Thouet",
            "oui",
            "M. Paul Renaud, maire",
            "Mme Odile Perrin, directrice",
            "11 septembre 2025",
            "pas nécessaire",
            "Aucune instance à réunir",
            "les voir une par une",
            "oui",
            "oui",
            "expresse",
            "60 jours",
            "Hugo Lenoir, bibliothécaire ; M. Haddad, animateur",
            "60 documents, 90 jours, tolérance de 5 pertes puis remplacement",
            "Commune : agents, bénévoles, documents. EHPAD : résidents et locaux",
            "Pas de photo sans accord écrit",
            "non",
            "Amiable, puis tribunal administratif de Poitiers",
            "passer",
        ]);
        await talk.SaysAsync("valider", "En attente de délibération");
        talk.At("2025-09-25T10:00");
        await talk.SaysAsync(["convention signée", "24 septembre 2025", "oui"]);
        (await talk.StoredAsync())["status"].ShouldBe("active");
    }
}
