using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Lifecycle;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Lifecycle;

/// <summary>« Dupliquer »: the same convention with another school, only what differs is asked.</summary>
public sealed class DuplicateTests
{
    private static readonly DateTimeOffset June = new(2026, 6, 2, 10, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public async Task The_same_convention_with_another_school_is_ready_after_what_differs()
    {
        await using var talk = new Talk(June);
        await talk.PutAsync(Shelf.School());
        await talk.PutAsync(
            "settings",
            new Dictionary<string, object>
            {
                [Fields.LibraryName] = "Médiathèque",
                [Fields.LibraryMunicipality] = "Valmont",
                [Fields.ServiceName] = "MDDS",
            }
        );
        await talk.SaysAsync("ouvrir une classe, un livre, un rendez-vous", "Dupliquer");
        await talk.PressesAsync("Dupliquer");
        talk.Answer.ShouldContain("Il reste à dire avec qui, quand, et qui signe");
        talk.Answer.ShouldContain("Comment s’appelle la structure");
        await talk.SaysAsync("École Marie-Curie", "Dans quelle commune");
        await talk.SaysAsync("Thouars", "Avec qui êtes-vous en contact");
        await talk.SaysAsync("passer", "passer", "nous", "le 1er juin 2026", "passer", "passer");
        await talk.SaysAsync("positif", "Récapitulatif · Contact");
        // Of the project: with whom it was written, its audiences, its dates.
        await talk.SaysAsync("valider", "avez-vous construit ce projet");
        await talk.SaysAsync(["passer"]);
        talk.Answer.ShouldContain("Quels publics bénéficieront");
        await talk.SaysAsync(["Bibliothèque : familles. Partenaire : 80 élèves."]);
        talk.Answer.ShouldContain("Quand le projet commence-t-il");
        await talk.SaysAsync("14 septembre 2026", "Quand le projet se termine-t-il");
        await talk.SaysAsync("2 juillet 2027", "Récapitulatif · Projet");
        await talk.SaysAsync("valider", "Qui signe la convention pour le partenaire");
        await talk.SaysAsync(["Mme Léa Roux, directrice"]);
        await talk.SaysAsync(["10 septembre 2026", "pas nécessaire", "École publique", "tout me convient", "passer"]);
        talk.Answer.ShouldContain("À quelle date toutes les parties ont-elles signé");
        talk.Answer.ShouldContain("Mme Léa Roux, directrice");
        talk.Answer.ShouldContain("M. Paul Renaud");

        var rows = await talk.RowsAsync("partnership|");
        var copy = rows.Single(r => r.RowKey != "partnership|school").Columns;
        copy["copiedFrom"].ShouldBe("school");
        copy["criteria"].ShouldBe(Shelf.School().Answers["criteria"]);
        copy["partner_name"].ShouldBe("École Marie-Curie");
        copy["partner_kind"].ShouldBe("primarySchool");
        copy["calendar_startDate"].ShouldBe("2026-09-14");
        copy["agreement_librarySignatory"].ShouldBe("M. Paul Renaud");
        copy.Keys.ShouldNotContain("agreement_signedOn");
        copy["status"].ShouldBe("agreementDrafting");
        (await talk.ReadAsync("school")).Answers.Text(Fields.SignedOn).ShouldBe("2025-09-12");
        await talk.SaysAsync("plus tard", "Tout est enregistré");
        await talk.SaysAsync("ouvrir une classe, un livre, un rendez-vous", "2 partenariats correspondent");
    }

    [Fact]
    public async Task It_is_said_in_words_too_and_refused_where_there_is_nothing()
    {
        await using var talk = new Talk(June);
        await talk.SaysAsync("dupliquer", "De quel partenariat s’agit-il");
        await talk.PutAsync(Shelf.School(PartnershipStatus.Stopped), Shelf.CareHome());
        await talk.SaysAsync(["ouvrir pages partagées"]);
        await talk.SaysAsync("dupliquer", "pas encore d’objectif");
        await talk.SaysAsync("english", "English");
        await talk.SaysAsync("duplicate une classe, un livre, un rendez-vous", "What is the name of the organisation");
        (await talk.RowsAsync("partnership|")).Count.ShouldBe(3);
    }

    [Fact]
    public void Nothing_of_one_partner_one_period_or_one_life_is_taken_over()
    {
        var model = Shelf.School() with
        {
            Answers = Shelf
                .School()
                .Answers.With([
                    new("evaluation_status", "final"),
                    new("decision_outcome", "renew"),
                    new("reviews", "[]"),
                    new("cycle", 2),
                    new("suspension_reason", "x"),
                    new("session_date", "2026-01-13"),
                    new("reminders", "[]"),
                    new("skipped", "CT6 CV12 PJ2?"),
                    new("calendar_startDate_approx", "approximate"),
                ]),
        };
        var copy = Duplicate.Of(model, "copy", "julie", "Julie", June).Answers;
        copy.Values.Keys.Except([
                "partner_kind",
                "partnership_mode",
                "project_title",
                "objectives",
                "criteria",
                "actions",
                "commitments_library",
                "commitments_partner",
                "project_budget",
                "project_budget_library",
                "project_budget_partner",
                "calendar_rhythm",
                "calendar_rhythm_sessions",
                "limits_library",
                "limits_partner",
                "mddsSupportNeeds",
                "project_balanceConfirmed",
                "agreement_templateKind",
                "agreement_librarySignatory",
                "agreement_librarySignatory_capacity",
                "agreement_renewal",
                "agreement_noticeDays",
                "agreement_loanTerms",
                "agreement_insurance",
                "agreement_communication",
                "agreement_disputeClause",
            ])
            .ShouldBe(["copiedFrom", "skipped"], ignoreOrder: true);
        copy["skipped"].ShouldBe("CV12");
    }
}
