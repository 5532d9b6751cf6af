using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Conversation;

/// <summary>The school's partnership from its signature to its renewal (scenario S1, fictional).</summary>
public sealed class SchoolLifeTests
{
    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task A_final_review_measures_each_criterion_of_the_signed_version_and_leads_to_a_new_cycle(string channel)
    {
        await using var talk = new Talk(FirstWalkTests.May, channel);
        await SignedAsync(talk);
        var first = (await talk.StoredAsync())["partner_id"];
        talk.At("2025-11-19T10:00");
        await talk.SaysAsync([
            "séance",
            "18 novembre 2025",
            "oui",
            "22",
            "31",
            "2",
            "Très bonne écoute ; prévoir plus d’albums",
            "des collections",
        ]);
        var session = (await talk.RowsAsync("session|")).Single().Columns;
        session["session_date"].ShouldBe("2025-11-18");
        session["session_held"].ShouldBe("held");
        session["session_participants"].ShouldBe(22);
        session["session_loans"].ShouldBe(31);
        session["session_newRegistrations"].ShouldBe(2);
        session["session_notes"].ShouldBe("Très bonne écoute ; prévoir plus d’albums");
        session["session_supportRequest"].ShouldBe("collections");
        talk.At("2026-06-19T10:00");

        await talk.SaysAsync("décider", "La décision se prend après le bilan");
        await talk.SaysAsync("bilan", "Bilan final, attendu le 30 juin 2026");
        talk.Answer.ShouldContain("Sur quelle période porte ce bilan\u202f?");
        talk.Answer.ShouldContain("15 septembre 2025 au 19 juin 2026");
        await talk.SaysAsync("oui", "Critère 1 sur 5\u00a0: Séances tenues");
        await talk.SaysAsync("25", "Critère 2 sur 5\u00a0: Nouvelles inscriptions");
        await talk.SaysAsync("dix-neuf", "Critère 3 sur 5\u00a0: Satisfaction");
        await talk.SaysAsync("4,7", "Critère 4 sur 5\u00a0: Prêts");
        await talk.SaysAsync("1 842", "Critère 5 sur 5\u00a0: Familles");
        await talk.SaysAsync("24 %", "Quelle note donnez-vous");
        await talk.SaysAsync("6", "de 1 à 5");
        await talk.SaysAsync("4", "Quel est l’avis de votre partenaire");
        await talk.SaysAsync("Les enseignants veulent continuer et demandent plus d’albums pour les CP.", "Quelle note votre partenaire");
        await talk.SaysAsync("passer", "avis avez-vous recueillis auprès du public");
        await talk.SaysAsync("« On peut revenir mercredi avec maman ? »", "bien fonctionné");
        await talk.SaysAsync("Régularité ; livres choisis par les élèves.", "Pas de transport financé");
        talk.Answer.ShouldContain("Qu’est-ce qui a été difficile\u202f?");
        await talk.SaysAsync("Deux séances annulées (grève, maladie) ; soirée familles trop tardive.", "Les moyens prévus");
        await talk.SaysAsync("Oui ; 38 h de préparation, 412 € dépensés sur 450 €", "Finaliser le bilan");

        var row = await talk.StoredAsync();
        row["status"].ShouldBe("evaluating");
        row["evaluation_type"].ShouldBe("final");
        row["evaluation_status"].ShouldBe("draft");
        row["evaluation_period"].ShouldBe("2025-09-15/2026-06-19");
        row["evaluation_librarySatisfaction"].ShouldBe(4);
        row["evaluation_actualMeans_budget"].ShouldBe(412.0);
        (await talk.RowsAsync("evaluation|")).ShouldBeEmpty();

        await talk.SaysAsync("finaliser", "Critères atteints\u00a0: 3 sur 5");
        talk.Answer.ShouldContain("À quelle date avez-vous transmis le bilan à votre partenaire\u202f?");
        await talk.SaysAsync("passer", "transmis le bilan à vos élus");
        await talk.SaysAsync("plus tard");
        row = await talk.StoredAsync();
        row["status"].ShouldBe("decisionDue");
        row["evaluation_finalisedOn"].ShouldBe("2026-06-19");
        var review = (await talk.RowsAsync("evaluation|")).Single().Columns;
        JsonNode
            .Parse((string)review["criteria"])!
            .AsArray()
            .Select(c => ((decimal?)c!["measuredValue"], (string?)c["attainment"]))
            .ShouldBe([(25m, "partly"), (19m, "met"), (4.7m, "met"), (1842m, "met"), (24m, "partly")]);
        review["version"].ShouldBe(1);

        // What is final stays as it is; to whom it was given is still noted.
        await talk.SaysAsync("modifier points forts", "ses résultats ne changent plus");
        talk.At("2026-07-07T10:00");
        await talk.SaysAsync("noter la transmission", "votre partenaire");
        await talk.SaysAsync("le 23 juin 2026", "vos élus");
        await talk.SaysAsync("le 6 juillet 2026, en réunion", "rapport d’activité");
        await talk.SaysAsync("oui", "Décider de la suite");
        review = (await talk.RowsAsync("evaluation|")).Single().Columns;
        review["evaluation_sentToPartnerOn"].ShouldBe("2026-06-23");
        review["evaluation_sentToElectedOn"].ShouldBe("2026-07-06");
        review["evaluation_sentToElectedOn_channel"].ShouldBe("meeting");
        review["evaluation_includeInAnnualReport"].ShouldBe(true);

        await talk.SaysAsync("décider de la suite", "Quelle suite souhaitez-vous donner");
        await talk.SaysAsync("Renouveler", "raisons de ce choix");
        await talk.SaysAsync("Trois critères sur cinq dépassés, équipes volontaires.", "Avec qui");
        await talk.SaysAsync("Mme Martin et l’adjointe à la culture", "Pour quelle période");
        await talk.SaysAsync("du 14 septembre 2026 au 2 juillet 2027", "Valider");
        await talk.SaysAsync("valider", "deuxième convention, du 14 septembre 2026 au 2 juillet 2027");
        // All that is taken over, the project too, is read over in one recap before anything is asked.
        talk.Answer.ShouldContain("Récapitulatif · Convention");
        talk.Answer.ShouldContain("Objectif 1");
        talk.Answer.ShouldNotContain("Convention ·\u00a01/");
        talk.Cards.ShouldAllBe(c => c.ToJsonString(null).Length < 80 * 1024);

        var rows = await talk.RowsAsync("partnership|");
        rows.Count.ShouldBe(2);
        var old = rows.Single(r => (string)r.Columns["status"] == "renewed");
        var next = rows.Single(r => (string)r.Columns["status"] == "agreementDrafting");
        old.Columns["nextCycleId"].ShouldBe(next.RowKey["partnership|".Length..]);
        next.Columns["previousCycleId"].ShouldBe(old.RowKey["partnership|".Length..]);
        next.Columns["cycle"].ShouldBe(2);
        next.Columns["partner_id"].ShouldBe(first);
        next.Columns["calendar_startDate"].ShouldBe("2026-09-14");
        next.Columns["agreement_endDate"].ShouldBe("2027-07-02");
        next.Columns.Keys.Where(k =>
                k.StartsWith("evaluation_", StringComparison.Ordinal) || k.StartsWith("decision_", StringComparison.Ordinal)
            )
            .ShouldBeEmpty();
        next.Columns.Keys.ShouldNotContain("agreement_signedOn");
        next.Columns.Keys.ShouldNotContain("agreement_libraryApproval");
        next.Columns["criteria"].ShouldBe(old.Columns["criteria"]);
        var decision = (await talk.RowsAsync("decision|")).Single().Columns;
        decision["decision_outcome"].ShouldBe("renew");
        decision["decision_newPeriod"].ShouldBe("2026-09-14/2027-07-02");
        decision["decision_on"].ShouldBe("2026-07-07");

        await talk.SaysAsync("rapport 2025", "Séances tenues\u00a0: 1");
        talk.Answer.ShouldContain("Participations\u00a0: 22, soit 22 par séance");
        await talk.SaysAsync("rapport 2026", "Renouvelés\u00a0: 1");
        talk.Answer.ShouldContain("Critères atteints\u00a0: 3 sur 5");
        (await talk.RowsAsync("version|partnership|")).Count.ShouldBe(1);
        (await talk.RowsAsync("history|partnership|")).Select(r => (string)r.Columns["what"]).ShouldContain("renewed");

        // Both cycles have one title: the number tells them apart, also when it is typed.
        await talk.SaysAsync("mes partenariats", "Une classe, un livre, un rendez-vous (deuxième convention)");
        await talk.SaysAsync("ouvrir « Une classe, un livre, un rendez-vous (deuxième convention) »", "Convention en préparation");
        await talk.SaysAsync("ouvrir Une classe, un livre, un rendez-vous, première convention", "Renouvelé");
        await talk.SaysAsync("ouvrir Une classe, un livre, un rendez-vous", "2 partenariats correspondent");
    }

    [Fact]
    public async Task A_criterion_that_was_not_measured_says_why()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SignedAsync(talk);
        talk.At("2026-06-19T10:00");
        await talk.SaysAsync(["bilan", "oui"]);
        await talk.SaysAsync("non mesuré", "Pour quelle raison ce critère n’a-t-il pas été mesuré\u202f?");
        await talk.SaysAsync("Le carnet a été perdu", "Critère 2 sur 5");
        JsonNode.Parse((string)(await talk.StoredAsync())["evaluation_criteria"])![0]!["notMeasuredReason"]!
            .ToString()
            .ShouldBe("Le carnet a été perdu");
        await talk.SaysAsync("entre 15 et 20", "15");
        await talk.SaysAsync("une vingtaine", "environ 20");
        await talk.SaysAsync("oui", "Critère 3 sur 5");
        await talk.SaysAsync("retour", "Critère 2 sur 5");
    }

    [Fact]
    public async Task A_review_that_is_given_up_leaves_the_partnership_under_way()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SignedAsync(talk);
        var before = await talk.StoredAsync();
        await talk.SaysAsync("bilan anticipé", "Bilan anticipé");
        await talk.SaysAsync("oui");
        await talk.SaysAsync("annuler", "abandonner ce bilan");
        await talk.SaysAsync("oui", "reste en cours");
        var after = await talk.StoredAsync();
        after["status"].ShouldBe("active");
        after.Keys.Order().ShouldBe(before.Keys.Order());
    }

    [Fact]
    public async Task Stopping_keeps_a_list_of_what_is_to_be_done_and_closes_with_the_last_task()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SignedAsync(talk);
        await ReviewedAsync(talk);
        await talk.SaysAsync("décider", "Quelle suite");
        await talk.SaysAsync("stopper", "raisons");
        await talk.SaysAsync(["L’équipe de l’école change entièrement."]);
        await talk.SaysAsync("La directrice et le maire", "avant de clore");
        await talk.SaysAsync(
            "Récupérer les documents et remercier le partenaire",
            "Récupérer les documents\u00a0»\u00a0: pour quelle date"
        );
        await talk.SaysAsync("le 10 juillet 2026", "Remercier le partenaire\u00a0»\u00a0: pour quelle date");
        await talk.SaysAsync("le 15 juillet 2026", "Valider");
        await talk.SaysAsync("valider", "Fait\u00a0: Récupérer les documents");
        (await talk.StoredAsync())["status"].ShouldBe("stopping");
        await talk.PressesAsync("Fait\u00a0: Récupérer les documents");
        await talk.SaysAsync("fait remercier le partenaire", "Le partenariat est arrêté");
        var row = await talk.StoredAsync();
        row["status"].ShouldBe("stopped");
        JsonNode.Parse((string)row["decision_closing"])!.AsArray().All(t => (string?)t!["doneOn"] == "2026-06-19").ShouldBeTrue();
        await talk.SaysAsync("mes partenariats", "Arrêté");
    }

    /// <summary>The school's convention, signed on 12 September 2025.</summary>
    internal static async Task SignedAsync(Talk talk)
    {
        await FirstWalkTests.ContactAsync(talk);
        await FirstWalkTests.ProjectAsync(talk);
        await FirstWalkTests.AgreementAsync(talk);
        talk.At("2025-09-13T09:00");
        await talk.SaysAsync(["convention signée", "12/09/2025", "oui"]);
        (await talk.StoredAsync())["status"].ShouldBe("active");
    }

    /// <summary>Its final review, finished on 19 June 2026.</summary>
    internal static async Task ReviewedAsync(Talk talk)
    {
        talk.At("2026-06-19T10:00");
        await talk.SaysAsync([
            "bilan",
            "oui",
            "25",
            "19",
            "4,7",
            "1842",
            "24",
            "4",
            "Les enseignants veulent continuer",
            "4",
            "passer",
            "La régularité",
            "rien",
            "passer",
            "finaliser",
            "passer",
            "passer",
            "oui",
        ]);
        (await talk.StoredAsync())["status"].ShouldBe("decisionDue");
    }
}
