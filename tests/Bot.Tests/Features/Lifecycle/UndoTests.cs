using System.Text.Json.Nodes;
using PartnershipBot.Domain;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Lifecycle;

/// <summary>« Annuler la dernière réponse »: back to what history says, after both values were shown.</summary>
public sealed class UndoTests
{
    private static readonly DateTimeOffset May = new(2025, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public async Task The_last_answer_goes_back_to_the_one_before_and_both_are_shown()
    {
        await using var talk = await AtContactPersonAsync();
        await talk.SaysAsync(["récapitulatif"]);
        await talk.SaysAsync("modifier commune de la structure", "Votre réponse\u00A0: Valmont");
        await talk.SaysAsync("Thouars", "Récapitulatif");
        await talk.SaysAsync("annuler la dernière réponse", "«\u00A0Thouars\u00A0» redeviendra «\u00A0Valmont\u00A0»");
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Thouars");
        await talk.SaysAsync("non", "rien n’a changé");
        await talk.SaysAsync(["annuler la dernière réponse"]);
        await talk.SaysAsync("oui", "C’est annulé. Commune de la structure\u00A0: «\u00A0Valmont\u00A0»");
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Valmont");
        // What was taken back stays in the history, and the next one is the answer before it.
        var lines = (await talk.RowsAsync(RowKeys.Histories)).Select(HistoryRows.Read).ToList();
        lines[^1].What.ToString().ShouldBe("undo " + lines[^2].Id);
        lines[^1].Before["partner_municipality"].ShouldBe("Thouars");
        lines[^1].After["partner_municipality"].ShouldBe("Valmont");
        await talk.SaysAsync("annuler la dernière réponse", "«\u00A0Valmont\u00A0». Il n’y avait pas de réponse avant");
    }

    [Fact]
    public async Task One_answer_after_the_other_is_taken_back_down_to_the_one_that_began_it_all()
    {
        await using var talk = await AtContactPersonAsync();
        await talk.SaysAsync("undo", "Commune de la structure");
        await talk.SaysAsync("oui", "Dans quelle commune");
        await talk.SaysAsync(["annuler la dernière réponse", "oui"]);
        talk.Answer.ShouldContain("De quel type de structure");
        await talk.SaysAsync(["annuler la dernière réponse", "oui"]);
        talk.Answer.ShouldContain("S’agit-il d’une autre bibliothèque");
        (await talk.StoredAsync()).Keys.ShouldNotContain("partnership_mode");
        (await talk.RowsAsync(RowKeys.Partners)).ShouldHaveSingleItem();
        await talk.SaysAsync("annuler la dernière réponse", "Le partenariat commence avec elle");
        await talk.SaysAsync("oui", "récupérable jusqu’au 19 juin 2025");
        (await talk.RowsAsync(RowKeys.Partners)).ShouldBeEmpty();
        (await talk.StoredAsync()).Keys.ShouldContain("discardedAt");
        await talk.SaysAsync("annuler la dernière réponse", "De quel partenariat s’agit-il");
        await talk.SaysAsync("récupérer atelier prévert", "S’agit-il d’une autre bibliothèque");
    }

    [Fact]
    public async Task The_status_that_an_answer_brought_goes_back_with_it()
    {
        await using var talk = await AtContactPersonAsync();
        await talk.SaysAsync("passer", "passer", "nous", "le 12 mai 2025", "passer", "passer", "positif");
        (await talk.StoredAsync())["status"].ShouldBe("projectDrafting");
        await talk.SaysAsync("annuler la dernière réponse", "«\u00A0Positif");
        await talk.SaysAsync("oui", "Ont-ils envie");
        (await talk.StoredAsync())["status"].ShouldBe("contacted");
        (await talk.StoredAsync()).Keys.ShouldNotContain("contact_outcome");
        await talk.SaysAsync("annuler la dernière réponse", "«\u00A0question passée\u00A0». Il n’y avait pas");
    }

    [Fact]
    public async Task What_a_form_gave_is_taken_back_line_by_line_in_English()
    {
        await using var talk = new Talk(May);
        await talk.SaysAsync(["english", "new partnership", "Prévert Workshop", "an outside organisation", "form"]);
        await talk.PressesAsync(
            "Save",
            new JsonObject
            {
                ["CT3"] = "primarySchool",
                ["CT5"] = "Valmont",
                ["CT9"] = "2025-05-12",
            }
        );
        await talk.SaysAsync("undo my last answer", "“12 May 2025”. There was no answer before");
        await talk.SaysAsync("yes", "What is the date of this first contact");
        await talk.SaysAsync("undo", "“Valmont”. There was no answer before");
        await talk.SaysAsync(["no"]);
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Valmont");
    }

    [Fact]
    public async Task A_list_and_an_amount_come_back_as_they_were_stored()
    {
        await using var talk = new Talk(May);
        await FirstWalkTests.ContactAsync(talk);
        await FirstWalkTests.ProjectAsync(talk);
        var before = await talk.StoredAsync();
        await talk.SaysAsync(["plus tard", "modifier budget de chacun"]);
        await talk.SaysAsync(["800 € pour la bibliothèque, 90,50 € pour le partenaire", "oui"]);
        (await talk.StoredAsync())["project_budget_library"].ShouldBe(800.0);
        await talk.SaysAsync(["annuler la dernière réponse", "oui"]);
        await talk.SaysAsync(["modifier critère d’évaluation 2.1"]);
        await talk.SaysAsync(["Prêts aux élèves ; au moins 10 prêts ; logiciel de prêt"]);
        await talk.SaysAsync("annuler la dernière réponse", "au moins 10");
        await talk.SaysAsync(["oui"]);
        var after = await talk.StoredAsync();
        foreach (var name in before.Keys.Where(k => k is not ("revision" or "updatedAt")))
        {
            after[name].ShouldBe(before[name], name);
        }
    }

    [Fact]
    public async Task What_is_signed_is_not_taken_back()
    {
        await using var talk = new Talk(May);
        await FirstWalkTests.ContactAsync(talk);
        await FirstWalkTests.ProjectAsync(talk);
        await FirstWalkTests.AgreementAsync(talk);
        talk.Clock.SetUtcNow(new DateTimeOffset(2025, 9, 13, 9, 0, 0, TimeSpan.FromHours(2)));
        await talk.SaysAsync(["convention signée", "12/09/2025", "oui"]);
        var signed = await talk.StoredAsync();
        await talk.SaysAsync("annuler la dernière réponse", "ne se modifie que par un avenant");
        (await talk.StoredAsync()).OrderBy(c => c.Key).ShouldBe(signed.OrderBy(c => c.Key));
    }

    [Fact]
    public async Task An_answer_that_changed_since_is_left_alone()
    {
        await using var talk = await AtContactPersonAsync();
        var row = (await talk.RowsAsync(RowKeys.Partnerships)).Single();
        await talk.PutAsync(row.RowKey, new Dictionary<string, object>(row.Columns) { ["partner_municipality"] = "Marnes" });
        await talk.SaysAsync("annuler la dernière réponse", "a changé depuis");
        await talk.PutAsync(Shelf.CareHome());
        await talk.SaysAsync("menu", "Que souhaitez-vous");
        await talk.SaysAsync(["ouvrir pages partagées"]);
        await talk.SaysAsync("annuler la dernière réponse", "aucune réponse à annuler");
    }

    [Fact]
    public async Task A_colleague_who_was_faster_is_shown_before_anything_is_taken_back()
    {
        await using var talk = await AtContactPersonAsync();
        await talk.SaysAsync(["annuler la dernière réponse"]);
        var id = (await talk.RowsAsync(RowKeys.Partnerships)).Single().RowKey[RowKeys.Partnerships.Length..];
        var now = await talk.ReadAsync(id);
        var answered = now with { Answers = now.Answers.With([new("partner_contactPerson", "Mme Martin")]), Revision = now.Revision + 1 };
        await talk.PutAsync(answered);
        await talk.PutAsync(
            RowKeys.History(id, HistoryRows.NewId(talk.Clock.GetUtcNow(), answered.Revision)),
            HistoryRows.Write(
                talk.Clock.GetUtcNow(),
                "hugo",
                "Hugo Lenoir",
                Deed.Answer("CT6"),
                new Dictionary<string, object?>(),
                new Dictionary<string, object?> { ["partner_contactPerson"] = "Mme Martin" }
            )
        );
        await talk.SaysAsync("oui", "Cette réponse est de Hugo Lenoir");
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Valmont");
        await talk.SaysAsync("oui", "C’est annulé");
        (await talk.StoredAsync()).Keys.ShouldNotContain("partner_contactPerson");
    }

    private static async Task<Talk> AtContactPersonAsync()
    {
        var talk = new Talk(May);
        await talk.SaysAsync("nouveau partenariat", "Atelier Prévert", "un organisme extérieur", "école", "Valmont");
        return talk;
    }
}
