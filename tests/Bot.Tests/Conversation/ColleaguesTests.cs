using System.Text.Json.Nodes;
using PartnershipBot.Storage;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Conversation;

/// <summary>Two colleagues, one partnership: whoever comes second sees what changed and who did it, and chooses.</summary>
public sealed partial class ColleaguesTests
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
            "Thouars",
            "Paul Girard a modifié cette réponse entre-temps\u00a0: «\u00a0À compléter\u00a0» est devenu «\u00a0Parthenay\u00a0». Laquelle gardez-vous\u202f?"
        );
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
            "Bibliothèque du Thouet",
            "Julie Morel a modifié cette réponse entre-temps\u00a0: «\u00a0Médiathèque de Valmont\u00a0» est devenu «\u00a0Médiathèque Jean-Moulin\u00a0»"
        );
        (await talk.RowsAsync("settings")).Single().Columns["library_name"].ShouldBe("Médiathèque Jean-Moulin");
        await talk.SaysAsync(["garder la mienne"]);
        (await talk.RowsAsync("settings")).Single().Columns["library_name"].ShouldBe("Bibliothèque du Thouet");
    }

    private static async Task<Talk> BothAtMunicipalityAsync()
    {
        var talk = new Talk(May);
        await AsAsync(talk, Julie, "nouveau partenariat", "Atelier Prévert", "un organisme extérieur", "collège");
        talk.Speaker = Paul;
        await talk.SaysAsync("reprendre", "Dans quelle commune");
        return talk;
    }

    /// <summary>Two people, each in the personal chat of their own, in the library of their team.</summary>
    private static async Task<Talk> BothInTeamAsync()
    {
        var talk = new Talk(May);
        foreach (var colleague in new[] { Julie, Paul })
        {
            await AsThemselvesAsync(talk, colleague);
            await talk.MeetsAsync(TeamTalk.Valmont);
            await talk.SaysAsync("bibliothèque médiathèque de valmont", "espace de l’équipe");
        }
        return talk;
    }

    /// <summary>Who answered meanwhile is told by id: here each has one of their own.</summary>
    private static Task AsThemselvesAsync(Talk talk, (string Conversation, string Name) speaker, params string[] texts)
    {
        talk.UserId = speaker == Julie ? "julie" : "paul";
        return AsAsync(talk, speaker, texts);
    }

    private static Task AsAsync(Talk talk, (string, string) speaker, params string[] texts)
    {
        talk.Speaker = speaker;
        return talk.SaysAsync(texts);
    }
}
