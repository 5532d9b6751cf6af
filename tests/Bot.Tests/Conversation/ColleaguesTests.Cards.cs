using System.Text.Json.Nodes;
using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Conversation;

/// <content>Cards that are older than what a colleague has done.</content>
public sealed partial class ColleaguesTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_second_Modifier_shows_what_the_first_one_made_of_the_answer(bool pressed)
    {
        await using var talk = await BothInTeamAsync();
        await AsThemselvesAsync(talk, Julie, "nouveau partenariat", "Atelier Prévert", "un organisme extérieur", "collège");
        await AsThemselvesAsync(talk, Julie, "Thouars", "récapitulatif");
        var recap = talk.Cards;
        await AsThemselvesAsync(talk, Paul, "reprendre", "récapitulatif", "modifier commune de la structure", "Parthenay");

        await AsThemselvesAsync(talk, Julie);
        if (pressed)
        {
            await talk.SendPayloadAsync(Edit(recap, "CT5"));
        }
        else
        {
            await talk.SaysAsync(["modifier commune de la structure"]);
        }

        talk.Answer.ShouldContain(
            "Paul Girard a modifié cette réponse entre-temps\u00a0: «\u00a0Thouars\u00a0» est devenu «\u00a0Parthenay\u00a0». Laquelle gardez-vous\u202f?"
        );
        talk.Answer.ShouldContain("Votre réponse\u00a0: Parthenay");
        await talk.SaysAsync("passer", "Récapitulatif");
        (await MunicipalityAsync()).ShouldBe("Parthenay");
        await talk.SaysAsync("modifier commune de la structure", "Votre réponse\u00a0: Parthenay");
        talk.Answer.ShouldNotContain("entre-temps");
        await talk.SaysAsync("Niort", "Récapitulatif");
        (await MunicipalityAsync()).ShouldBe("Niort");

        async Task<object> MunicipalityAsync() =>
            (
                await talk
                    .Store.ReadAllAsync(Tables.Libraries, talk.TeamLibrary(TeamTalk.Valmont), KeyRange.Prefix("partnership|"))
                    .ToListAsync()
            )
                .Single()
                .Columns["partner_municipality"];
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
        talk.Answer.ShouldContain("Votre réponse\u00a0: Thouars");
        talk.Answer.ShouldNotContain("entre-temps");
    }

    [Fact]
    public async Task The_button_of_a_choice_that_a_colleague_has_made_meanwhile_is_a_choice_between_both()
    {
        await using var talk = new Talk(May);
        await AsAsync(talk, Julie, "nouveau partenariat", "Atelier Prévert", "un organisme extérieur");
        var kinds = talk.Cards;
        await AsAsync(talk, Paul, "reprendre", "lycée");
        talk.Speaker = Julie;
        var data = InTeam.Actions(kinds)[0]["data"]!.DeepClone().AsObject();
        data["choice"] = "hospital";
        await talk.SendPayloadAsync(data);
        talk.Answer.ShouldContain("Paul Girard a modifié cette réponse entre-temps");
        (await talk.StoredAsync())["partner_kind"].ShouldBe("highSchool");
        await talk.SaysAsync(["garder la mienne"]);
        (await talk.StoredAsync())["partner_kind"].ShouldBe("hospital");
    }

    private static JsonObject Edit(IReadOnlyList<JsonNode> cards, string slot) =>
        cards.SelectMany(Objects).Single(o => (string?)o["verb"] == "edit" && (string?)o["slot"] == slot).DeepClone().AsObject();

    private static IEnumerable<JsonObject> Objects(JsonNode? node) =>
        node switch
        {
            JsonObject o => o.SelectMany(p => Objects(p.Value)).Prepend(o),
            JsonArray list => list.SelectMany(Objects),
            _ => [],
        };
}
