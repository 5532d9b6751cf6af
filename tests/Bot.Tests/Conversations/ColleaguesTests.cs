using System.Text.Json.Nodes;
using PartnershipBot.Storage;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Conversations;

/// <summary>Two colleagues, one partnership: whoever comes second sees what changed and who did it, and chooses.</summary>
public sealed class ColleaguesTests
{
    private static readonly DateTimeOffset May = new(2025, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));
    private static readonly (string, string) Julie = ("c1", "Julie Morel");
    private static readonly (string, string) Paul = ("c2", "Paul Girard");

    [Theory]
    [InlineData("garder la mienne", "Thouars")]
    [InlineData("Keep mine", "Thouars")]
    [InlineData("garder la nouvelle", "Parthenay")]
    [InlineData("passer", "Parthenay")]
    [InlineData("Niort", "Niort")]
    public async Task An_answer_to_a_question_that_a_colleague_has_answered_meanwhile_is_a_choice(string choice, string kept)
    {
        await using var talk = await BothAtMunicipalityAsync();
        await AsAsync(talk, Paul, "Parthenay");
        talk.Speaker = Julie;
        await talk.SaysAsync(
            "Thouars", "Paul Girard a modifié cette réponse entre-temps\u00a0: «\u00a0À compléter\u00a0» est devenu «\u00a0Parthenay\u00a0». Laquelle gardez-vous\u202f?");
        talk.Buttons.ShouldBe(["Garder la nouvelle", "Garder la mienne"]);
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Parthenay");
        await talk.SaysAsync(choice, "Avec qui êtes-vous en contact");
        (await talk.StoredAsync())["partner_municipality"].ShouldBe(kept);
    }

    [Fact]
    public async Task Two_answers_at_the_same_moment_are_a_choice_for_the_second()
    {
        await using var talk = await BothAtMunicipalityAsync();
        talk.Watched.Before = async (call, _) =>
        {
            if (call is { Kind: StoreCallKind.Batch, Table: Tables.Libraries })
            {
                talk.Watched.Before = null;
                await AsAsync(talk, Paul, "Parthenay");
            }
        };
        await AsAsync(talk, Julie, "Thouars");
        talk.Answer.ShouldContain("Paul Girard a modifié cette réponse entre-temps");
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Parthenay");
        talk.Speaker = Julie;
        await talk.SaysAsync("garder la mienne", "Avec qui êtes-vous en contact");
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Thouars");
    }

    [Fact]
    public async Task A_form_does_not_overwrite_what_a_colleague_has_answered_meanwhile()
    {
        await using var talk = await BothAtMunicipalityAsync();
        await AsAsync(talk, Julie, "formulaire");
        var form = talk.Cards;
        await AsAsync(talk, Paul, "Parthenay");
        talk.Speaker = Julie;
        await talk.PressesAsync(form, "Enregistrer", new JsonObject { ["CT5"] = "Thouars", ["CT8"] = "library" });
        talk.Answer.ShouldContain("Certaines réponses avaient déjà été données");
        var row = await talk.StoredAsync();
        (row["partner_municipality"], row["contact_initiatedBy"]).ShouldBe(("Parthenay", (object)"library"));
    }

    [Fact]
    public async Task The_same_answer_twice_is_none_to_choose_from()
    {
        await using var talk = await BothAtMunicipalityAsync();
        await AsAsync(talk, Paul, "Parthenay");
        talk.Speaker = Julie;
        await talk.SaysAsync("Parthenay", "Avec qui êtes-vous en contact");
        talk.Answer.ShouldNotContain("entre-temps");
    }

    [Fact]
    public async Task What_a_colleague_answers_elsewhere_is_nobody_s_question()
    {
        await using var talk = await BothAtMunicipalityAsync();
        await AsAsync(talk, Paul, "récapitulatif", "modifier type de structure", "lycée");
        talk.Speaker = Julie;
        await talk.SaysAsync("Thouars", "Avec qui êtes-vous en contact");
        var row = await talk.StoredAsync();
        (row["partner_municipality"], row["partner_kind"]).ShouldBe(("Thouars", (object)"highSchool"));
    }

    [Fact]
    public async Task Who_is_overtaken_twice_chooses_twice()
    {
        await using var talk = await BothAtMunicipalityAsync();
        await AsAsync(talk, Paul, "Parthenay");
        await AsAsync(talk, Julie, "Thouars");
        await AsAsync(talk, Paul, "retour", "Bressuire");
        talk.Speaker = Julie;
        await talk.SaysAsync("garder la mienne", "«\u00a0Parthenay\u00a0» est devenu «\u00a0Bressuire\u00a0»");
        await talk.SaysAsync("garder la mienne", "Avec qui êtes-vous en contact");
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Thouars");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_second_Modifier_shows_what_the_first_one_made_of_the_answer(bool pressed)
    {
        await using var talk = await BothAtMunicipalityAsync();
        await AsAsync(talk, Julie, "Thouars", "récapitulatif");
        var recap = talk.Cards;
        await AsAsync(talk, Paul, "récapitulatif", "modifier commune de la structure", "Parthenay");

        talk.Speaker = Julie;
        if (pressed)
        {
            await talk.SendPayloadAsync(Edit(recap, "CT5"));
        }
        else
        {
            await talk.SaysAsync(["modifier commune de la structure"]);
        }

        talk.Answer.ShouldContain("Paul Girard a modifié cette réponse entre-temps\u00a0: «\u00a0Thouars\u00a0» est devenu «\u00a0Parthenay\u00a0». Laquelle gardez-vous\u202f?");
        talk.Answer.ShouldContain("Réponse actuelle\u00a0: Parthenay");
        await talk.SaysAsync("passer", "Récapitulatif");
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Parthenay");
        await talk.SaysAsync("modifier commune de la structure", "Réponse actuelle\u00a0: Parthenay");
        talk.Answer.ShouldNotContain("entre-temps");
        await talk.SaysAsync("Niort", "Récapitulatif");
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Niort");
    }

    [Fact]
    public async Task A_Modifier_of_an_answer_that_nobody_touched_asks_although_the_card_is_older()
    {
        await using var talk = await BothAtMunicipalityAsync();
        await AsAsync(talk, Julie, "Thouars", "récapitulatif");
        var recap = talk.Cards;
        await AsAsync(talk, Paul, "récapitulatif", "modifier type de structure", "lycée");
        talk.Speaker = Julie;
        await talk.SendPayloadAsync(Edit(recap, "CT5"));
        talk.Answer.ShouldContain("Réponse actuelle\u00a0: Thouars");
        talk.Answer.ShouldNotContain("entre-temps");
    }

    [Fact]
    public async Task The_button_of_a_choice_that_a_colleague_has_made_meanwhile_is_a_choice_between_both()
    {
        await using var talk = new Talk(May);
        await AsAsync(talk, Julie, "nouveau partenariat", "École Prévert", "un organisme extérieur");
        var kinds = talk.Cards;
        await AsAsync(talk, Paul, "reprendre", "lycée");
        talk.Speaker = Julie;
        var data = kinds.Single()["actions"]![0]!["data"]!.DeepClone().AsObject();
        data["choice"] = "hospital";
        await talk.SendPayloadAsync(data);
        talk.Answer.ShouldContain("Paul Girard a modifié cette réponse entre-temps");
        (await talk.StoredAsync())["partner_kind"].ShouldBe("highSchool");
        await talk.SaysAsync(["garder la mienne"]);
        (await talk.StoredAsync())["partner_kind"].ShouldBe("hospital");
    }

    [Fact]
    public async Task Passing_a_question_that_a_colleague_has_answered_keeps_the_answer()
    {
        await using var talk = await BothAtMunicipalityAsync();
        await AsAsync(talk, Julie, "Thouars");
        talk.Speaker = Paul;
        await talk.SaysAsync("Thouars", "Avec qui êtes-vous en contact");
        await AsAsync(talk, Julie, "Mme Élise Caron, directrice");
        await AsAsync(talk, Paul, "passer");
        var row = await talk.StoredAsync();
        row["partner_contactPerson"].ShouldBe("Mme Élise Caron, directrice");
        row.Keys.ShouldNotContain("skipped");
    }

    [Fact]
    public async Task Settings_of_two_colleagues_stand_side_by_side_and_the_same_one_is_a_choice()
    {
        await using var talk = new Talk(May);
        await AsAsync(talk, Julie, "paramètres", "Médiathèque de Valmont", "Valmont", "oui");
        await AsAsync(talk, Paul, "paramètres", "modifier commune de la bibliothèque", "Thouars");
        await AsAsync(talk, Julie, "modifier nom de la bibliothèque", "Médiathèque Jean-Moulin");
        var settings = (await talk.RowsAsync("settings")).Single().Columns;
        (settings["library_name"], settings["library_municipality"]).ShouldBe(("Médiathèque Jean-Moulin", (object)"Thouars"));

        await AsAsync(talk, Paul, "modifier nom de la bibliothèque");
        await talk.SaysAsync(
            "Bibliothèque du Thouet", "Julie Morel a modifié cette réponse entre-temps\u00a0: «\u00a0Médiathèque de Valmont\u00a0» est devenu «\u00a0Médiathèque Jean-Moulin\u00a0»");
        (await talk.RowsAsync("settings")).Single().Columns["library_name"].ShouldBe("Médiathèque Jean-Moulin");
        await talk.SaysAsync(["garder la mienne"]);
        (await talk.RowsAsync("settings")).Single().Columns["library_name"].ShouldBe("Bibliothèque du Thouet");
    }

    private static JsonObject Edit(IReadOnlyList<JsonNode> cards, string slot) => cards.SelectMany(Objects)
        .Single(o => (string?)o["verb"] == "edit" && (string?)o["slot"] == slot).DeepClone().AsObject();

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => Objects(p.Value)).Prepend(o),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    private static async Task<Talk> BothAtMunicipalityAsync()
    {
        var talk = new Talk(May);
        await AsAsync(talk, Julie, "nouveau partenariat", "École Prévert", "un organisme extérieur", "collège");
        talk.Speaker = Paul;
        await talk.SaysAsync("reprendre", "Dans quelle commune");
        return talk;
    }

    private static Task AsAsync(Talk talk, (string, string) speaker, params string[] texts)
    {
        talk.Speaker = speaker;
        return talk.SaysAsync(texts);
    }
}
