using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Conversation.Forms;

/// <summary>Several criteria written in one input of a form, one a line, of which one cannot be read.</summary>
public sealed class CriteriaInFormTests
{
    private const string Complete = "Séances tenues ; au moins 27 séances ; carnet de séances";
    private const string Incomplete = "Prêts aux élèves";
    private const string Corrected = "Prêts aux élèves ; au moins 1 500 prêts ; logiciel de prêt";

    private static readonly DateTimeOffset May = new(2025, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData("emulator", false)]
    [InlineData("emulator", true)]
    [InlineData("msteams", false)]
    [InlineData("msteams", true)]
    public async Task A_refused_criterion_is_shown_again_and_stored_once_it_is_corrected(string channel, bool refusedFirst)
    {
        await using var talk = new Talk(May, channel);
        await FirstWalkTests.ContactAsync(talk);
        await talk.SaysAsync(["formulaire"]);
        var lines = refusedFirst ? $"{Incomplete}\n{Complete}" : $"{Complete}\n{Incomplete}";
        await talk.PressesAsync("Enregistrer", Criteria("PJ16.0.0", lines));

        (await IndicatorsAsync(talk)).ShouldBe(["Séances tenues"]);
        talk.Cards.SelectMany(c => c["body"]!.AsArray()).Single(e => (string?)e!["id"] == "PJ16.0.1")!["value"]!
            .GetValue<string>()
            .ShouldBe(Incomplete);

        await talk.PressesAsync("Enregistrer", new JsonObject { ["PJ16.0.1"] = Corrected });
        (await IndicatorsAsync(talk)).ShouldBe(["Séances tenues", "Prêts aux élèves"]);
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task A_refused_criterion_may_be_corrected_on_the_card_where_it_was_first_written(string channel)
    {
        await using var talk = new Talk(May, channel);
        await FirstWalkTests.ContactAsync(talk);
        await talk.SaysAsync(["formulaire"]);
        var first = talk.Cards;
        await talk.PressesAsync("Enregistrer", Criteria("PJ16.0.0", $"{Complete}\n{Incomplete}"));
        await talk.PressesAsync(first, "Enregistrer", Criteria("PJ16.0.0", $"{Complete}\n{Corrected}"));

        (await IndicatorsAsync(talk)).ShouldBe(["Séances tenues", "Prêts aux élèves"]);
        talk.Answer.ShouldNotContain("déjà été données");
        talk.Answer.ShouldContain("Récapitulatif · Projet");
        await talk.PressesAsync(first, "Enregistrer", Criteria("PJ16.0.0", Complete + " hebdomadaire"));
        talk.Answer.ShouldContain("déjà été données");
        (await IndicatorsAsync(talk)).ShouldBe(["Séances tenues", "Prêts aux élèves"]);
    }

    [Fact]
    public async Task What_was_saved_from_an_old_card_stays_when_that_card_says_otherwise()
    {
        await using var talk = new Talk(May);
        await FirstWalkTests.ContactAsync(talk);
        await talk.SaysAsync(["formulaire"]);
        var first = talk.Cards;
        await talk.PressesAsync("Enregistrer", Criteria("PJ16.0.0", $"{Complete}\n{Incomplete}"));
        await talk.PressesAsync(first, "Enregistrer", Criteria("PJ16.0.0", "Séances tenues ; au moins 30 séances ; carnet de séances"));
        talk.Answer.ShouldContain("déjà été données");
        (await talk.StoredAsync())["criteria"].ShouldBeOfType<string>().ShouldContain("27");
    }

    [Fact]
    public async Task The_same_form_pressed_again_adds_no_criterion_twice()
    {
        await using var talk = new Talk(May);
        await FirstWalkTests.ContactAsync(talk);
        await talk.SaysAsync(["formulaire"]);
        var data = InTeam.Actions([talk.Cards[^1]]).First(a => (string?)a!["title"] == "Enregistrer")!["data"]!.DeepClone().AsObject();
        foreach (var (name, value) in Criteria("PJ16.0.0", Complete))
        {
            data[name] = value!.DeepClone();
        }
        await talk.SendPayloadAsync(data.DeepClone().AsObject());
        await talk.SendPayloadAsync(data.DeepClone().AsObject());
        (await IndicatorsAsync(talk)).ShouldBe(["Séances tenues"]);
    }

    private static JsonObject Criteria(string id, string lines) =>
        new() { ["PJ3.0"] = "Faire découvrir la médiathèque à tous les élèves", [id] = lines };

    private static async Task<IEnumerable<string?>> IndicatorsAsync(Talk talk) =>
        JsonNode.Parse((string)(await talk.StoredAsync())["criteria"])!.AsArray().Select(c => (string?)c!["indicator"]);
}
