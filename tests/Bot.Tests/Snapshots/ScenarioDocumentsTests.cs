using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Documents;

namespace PartnershipBot.Tests.Snapshots;

/// <summary>
/// The documents of two whole lives, made by conversation as librarians would (scenarios S1 and S2, fictional): their texts stand
/// beside this file, to be read.
/// </summary>
public sealed class ScenarioDocumentsTests
{
    [Fact]
    public async Task The_school_has_its_convention_decision_review_and_report()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        await FirstWalkTests.ProjectAsync(talk);
        await FirstWalkTests.AgreementAsync(talk);
        await KeepAsync(talk, "document word", "S1/convention-projet.txt");
        await KeepAsync(talk, "Projet de délibération", "S1/deliberation.txt");
        talk.At("2025-09-13T09:00");
        await talk.SaysAsync(["convention signée", "12/09/2025", "oui"]);
        await KeepAsync(talk, "document word", "S1/convention-signee.txt");
        talk.At("2025-11-19T10:00");
        await talk.SaysAsync(["séance", "18 novembre 2025", "oui", "22", "31", "2", "Très bonne écoute ; prévoir plus d’albums", "aucun"]);
        await SchoolLifeTests.ReviewedAsync(talk);
        await KeepAsync(talk, "Bilan en Word", "S1/bilan.txt");
        await talk.SaysAsync("rapport 2026", "Rapport");
        await KeepAsync(talk, "Rapport en Word", "S1/rapport.txt");
    }

    [Fact]
    public async Task The_nursing_home_has_its_convention_decision_review_amendment_and_report()
    {
        await using var talk = new Talk(new DateTimeOffset(2025, 6, 27, 10, 0, 0, TimeSpan.FromHours(2)));
        await ResidenceLifeTests.SignedAsync(talk);
        await KeepAsync(talk, "document word", "S2/convention.txt");
        await KeepAsync(talk, "Projet de délibération", "S2/deliberation.txt");
        talk.At("2026-01-14T10:00");
        await talk.SaysAsync(["séance", "13 janvier 2026", "annulée", "Épidémie de grippe", "passer", "aucun"]);
        talk.At("2026-10-07T10:00");
        await talk.SaysAsync(["bilan", "oui", "10", "9,4", "268", "3", "Favorables ; horaire jugé fatigant", "en partie", "4"]);
        await talk.SaysAsync("Très attendu ; l’après-midi, beaucoup de résidents se reposent.", "note");
        await talk.SaysAsync(["passer", "Un résident demande des histoires du pays.", "Dépôt très utilisé."]);
        await talk.SaysAsync(["Horaire de sieste ; une séance annulée (grippe).", "Oui ; 36 h de bibliothécaire, aucun budget"]);
        await talk.SaysAsync(["finaliser", "passer", "passer", "plus tard"]);
        await KeepAsync(talk, "Bilan en Word", "S2/bilan.txt");
        await talk.SaysAsync("décider", "Quelle suite");
        await talk.SaysAsync(["ajuster", "Participation inférieure à la cible à cause de l’horaire."]);
        await talk.SaysAsync("M. Haddad, la directrice et l’élu aux aînés", "ajuster");
        await talk.SaysAsync(
            "Rythme : Deuxième mardi, 10 h 30 à 11 h 30\nLimites de la bibliothèque : Deux groupes de 8 au plus",
            "au lieu de"
        );
        await talk.SaysAsync("valider", "Avenant n° 1");
        await KeepAsync(talk, "Avenant", "S2/avenant-projet.txt");
        await talk.SaysAsync(["22 octobre 2026", "pas nécessaire", "Aucune instance à réunir", "passer"]);
        talk.At("2026-11-06T10:00");
        await talk.SaysAsync(["avenant signé", "5 novembre 2026"]);
        await KeepAsync(talk, "Avenant", "S2/avenant-signe.txt");
        await KeepAsync(talk, "document word", "S2/convention-consolidee.txt");
        await talk.SaysAsync("rapport 2026", "Rapport");
        await KeepAsync(talk, "Rapport en Word", "S2/rapport.txt");
    }

    private static async Task KeepAsync(Talk talk, string asked, string name)
    {
        await talk.SaysAsync(asked);
        using var response = await talk.FollowAsync();
        Snapshot.ShouldBeKept(WordText.Of(await response.Content.ReadAsByteArrayAsync()), name);
    }
}
