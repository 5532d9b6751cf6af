using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Conversation;

/// <summary>Everything that is stored of the fictional school once its convention is signed, however it was answered.</summary>
internal static class FirstWalkColumns
{
    public static async Task CheckAsync(Talk talk)
    {
        var row = await talk.StoredAsync();
        var expected = Expected();
        foreach (var (name, value) in expected)
        {
            row.Keys.ShouldContain(name);
            row[name].ShouldBe(value, name);
        }
        row.Keys.Except(expected.Keys)
            .Order()
            .ShouldBe([
                "actions",
                // Two months stay two months in the text.
                "agreement_noticeDays_said",
                "commitments_library",
                "commitments_partner",
                "createdAt",
                "criteria",
                "objectives",
                "partner_id",
                "revision",
                "updatedAt",
            ]);
        Json(row, "objectives")
            .Select(o => ((string?)o!["text"], (string?)o["libraryBenefit"], (string?)o["partnerBenefit"]))
            .ShouldBe([
                (
                    "Faire découvrir la médiathèque à tous les élèves",
                    "Toucher des familles qui ne viennent pas",
                    "Un lieu et un médiateur pour la lecture plaisir"
                ),
                (
                    "Développer l’emprunt à la maison des élèves",
                    "Faire circuler le fonds jeunesse",
                    "Des livres renouvelés en classe et à la maison"
                ),
            ]);
        Json(row, "criteria")
            .Select(c => ((string?)c!["indicator"], (decimal?)c["target"], (string?)c["unit"], (string?)c["source"], (int)c["objective"]!))
            .ShouldBe([
                ("Séances tenues", 27m, "séances", "carnet de séances", 0),
                ("Nouvelles inscriptions individuelles", 15m, "inscriptions", "logiciel de prêt", 0),
                ("Satisfaction des enseignants", 4m, "/5", "questionnaire", 0),
                ("Prêts aux élèves", 1500m, "prêts", "logiciel de prêt", 1),
                ("Familles présentes à la soirée (sur 58)", 30m, "%", "liste d’émargement", 1),
            ]);
        Json(row, "criteria")
            .Select(c => ((string?)c!["kind"], (string?)c["direction"]))
            .Distinct()
            .ShouldBe([("quantitative", "atLeast")]);
        Json(row, "actions")
            .Select(a => ((string?)a!["label"], (string?)a["owner"]))
            .ShouldBe([
                ("Accueil de classe d’une heure", "both"),
                ("Prêt de 30 livres par classe", "library"),
                ("Soirée lecture en famille en janvier", "both"),
            ]);
        Json(row, "commitments_library")
            .Select(c => (string?)c!["text"])
            .ShouldBe(["1 bibliothécaire, 27 h de séance et 40 h de préparation", "90 livres", "Salle du conte"]);
        Json(row, "commitments_partner")
            .Select(c => (string?)c!["text"])
            .ShouldBe(["1 enseignant et 1 accompagnateur par séance", "Trajet à pied", "Information des familles"]);

        var signed = (await talk.RowsAsync("version|partnership|")).Single();
        signed.RowKey.ShouldEndWith("|0001");
        signed.Columns.OrderBy(c => c.Key).ShouldBe(row.OrderBy(c => c.Key));
        (await talk.RowsAsync("history|partnership|")).Count.ShouldBe((int)row["revision"]);
    }

    private static JsonArray Json(IReadOnlyDictionary<string, object> row, string name) => JsonNode.Parse((string)row[name])!.AsArray();

    private static Dictionary<string, object> Expected() =>
        new()
        {
            ["status"] = "active",
            ["owner"] = "julie",
            ["ownerName"] = "Julie Morel",
            ["schema"] = 1,
            ["partner_name"] = "École primaire Jacques-Prévert",
            ["partnership_mode"] = "external",
            ["partner_kind"] = "primarySchool",
            ["partner_municipality"] = "Valmont-sur-Thouet",
            ["partner_contactPerson"] = "Mme Claire Martin, directrice",
            ["partner_contactChannel"] = "direction@ecole-prevert.example",
            ["contact_initiatedBy"] = "library",
            ["contact_date"] = "2025-05-12",
            ["partner_objectivesAndActions"] =
                "Faire lire tous les élèves chaque semaine ; l’école organise déjà un prix littéraire en mai.",
            ["partner_audience"] = "68 élèves du CP au CM2, 3 classes, 58 familles",
            ["contact_outcome"] = "positive",
            ["project_title"] = "Une classe, un livre, un rendez-vous",
            ["project_coAuthors"] = "Mme Martin et les trois enseignants, réunion du 2 juin 2025",
            ["project_audiences"] = "Bibliothèque : Familles du bourg. Partenaire : 68 élèves.",
            ["project_audiences_library"] = "Familles du bourg",
            ["project_audiences_partner"] = "68 élèves",
            ["project_audiences_headcount"] = 68,
            ["project_budget"] = "given",
            ["project_budget_library"] = 450.0,
            ["project_budget_partner"] = 150.0,
            ["calendar_startDate"] = "2025-09-15",
            ["calendar_endDate"] = "2026-07-03",
            ["calendar_rhythm"] = "Une classe chaque mardi, de 9 h à 10 h, hors vacances, soit 9 séances par classe et 27 au total",
            ["calendar_rhythm_sessions"] = 27,
            ["limits_library"] = "Une classe à la fois ; pas d’accueil pendant les vacances",
            ["limits_partner"] = "Pas de transport financé ; pas de sortie la dernière semaine de juin",
            ["mddsSupportNeeds"] = "[\"collections\"]",
            ["project_balanceConfirmed"] = true,
            ["agreement_templateKind"] = "primarySchool",
            ["agreement_librarySignatory"] = "M. Paul Renaud",
            ["agreement_librarySignatory_capacity"] = "maire",
            ["agreement_partnerSignatories"] =
                "[{\"name\":\"Mme Claire Martin\",\"capacity\":\"directrice\"},{\"name\":\"Visa de l’inspectrice de circonscription\"}]",
            ["agreement_libraryApproval"] = "2025-09-11",
            ["agreement_partnerApproval"] = "notNeeded",
            ["agreement_partnerApproval_reason"] = "Une école publique n’a pas de conseil",
            ["agreement_effectiveDate"] = "2025-09-15",
            ["agreement_endDate"] = "2026-07-03",
            ["agreement_renewal"] = "express",
            ["agreement_noticeDays"] = 60,
            ["agreement_referents"] = "Julie Morel, bibliothécaire jeunesse ; Mme Martin, directrice",
            ["agreement_referents_library"] = "Julie Morel, bibliothécaire jeunesse",
            ["agreement_referents_partner"] = "Mme Martin, directrice",
            ["agreement_loanTerms"] = "90 livres, 21 jours, remplacement à l’identique",
            ["agreement_loanTerms_quantity"] = 90,
            ["agreement_loanTerms_days"] = 21,
            ["agreement_loanTerms_rule"] = "replace",
            ["agreement_insurance"] = "Chacun assure ses agents et son public",
            ["agreement_communication"] = "Logos ; photos de dos seulement",
            ["agreement_communication_photos"] = true,
            ["agreement_disputeClause"] = "Amiable, puis tribunal administratif de Poitiers",
            ["agreement_disputeClause_court"] = "tribunal administratif de Poitiers",
            ["agreement_signedOn"] = "2025-09-12",
        };
}
