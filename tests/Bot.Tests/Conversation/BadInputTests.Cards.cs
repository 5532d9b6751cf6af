using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Conversation;

/// <content>Files and cards where words are expected, and the other way round.</content>
public sealed partial class BadInputTests
{
    [Fact]
    public async Task An_attachment_is_no_answer()
    {
        await using var talk = await AskedAsync("CT5");
        await RefusesAsync(talk, () => talk.SendAsync(Attachment()), "pièce jointe", Municipality);
        await talk.SaysAsync("Valmont", "Avec qui êtes-vous en contact");
        await talk.SaysAsync("récapitulatif", "Récapitulatif · Contact");
        await RefusesAsync(talk, () => talk.SendAsync(Attachment()), "pièce jointe", "Récapitulatif · Contact");
    }

    [Fact]
    public async Task An_attachment_does_not_lose_what_was_begun()
    {
        await using var talk = await AskedAsync("CT9");
        await talk.SaysAsync("hier", "lundi 19 mai 2025");
        await RefusesAsync(talk, () => talk.SendAsync(Attachment()), "pièce jointe", "lundi 19 mai 2025");
        await talk.SaysAsync(["oui"]);
        (await talk.StoredAsync())["contact_date"].ShouldBe("2025-05-19");
    }

    [Theory]
    [InlineData("""{"verb":7,"library":[]}""")]
    [InlineData("""{"anything":"else"}""")]
    [InlineData("""{"verb":"dance"}""")]
    [InlineData("""{"verb":{"verb":"open"}}""")]
    public async Task A_card_is_no_answer_where_words_are_expected(string payload)
    {
        await using var talk = await AskedAsync("CT5");
        await RefusesAsync(
            talk,
            () => talk.SendPayloadAsync(JsonNode.Parse(payload)!.AsObject()),
            "Cette question attend une réponse écrite",
            Municipality
        );
    }

    [Fact]
    public async Task Words_are_no_answer_where_a_card_is_expected()
    {
        await using var talk = await AskedAsync("CT5");
        await talk.SaysAsync("récapitulatif", "Récapitulatif · Contact");
        await RefusesAsync(
            talk,
            () => talk.SaysAsync(["je ne vois pas le bouton"]),
            "Tout est juste\u202f? Écrivez «\u00a0valider\u00a0»",
            "Récapitulatif · Contact"
        );
        await talk.SaysAsync("formulaire", Municipality);
        // What is filled in already stands on the form above, which another one would hide.
        await RefusesAsync(talk, () => talk.SaysAsync(["je ne vois pas le bouton"]), "Remplissez le formulaire", "Enregistrer");
    }

    [Fact]
    public async Task The_button_of_a_card_from_before_changes_nothing()
    {
        await using var talk = new Talk(May);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert", "un organisme extérieur"]);
        var choice = talk.Cards;
        await talk.SaysAsync("collège", Municipality);
        await RefusesAsync(
            talk,
            () => talk.PressesAsync(choice, "Choisir", new JsonObject { ["choice"] = "hospital" }),
            "Cette carte n’est plus à jour",
            Municipality
        );
        await talk.SaysAsync("récapitulatif", "Récapitulatif · Contact");
        var recap = talk.Cards;
        await talk.SaysAsync("reprendre", Municipality);
        await talk.SaysAsync("Valmont", "Avec qui êtes-vous en contact");
        await RefusesAsync(
            talk,
            () => talk.PressesAsync(recap, "Valider"),
            "Cette carte n’est plus à jour",
            "Avec qui êtes-vous en contact"
        );
    }

    [Fact]
    public async Task The_card_of_somebody_else_s_library_is_not_there()
    {
        await using var talk = await AskedAsync("CT5");
        var payload = new JsonObject
        {
            ["verb"] = "open",
            ["library"] = "t9|person|somebody",
            ["partnership"] = "x",
        };
        await RefusesAsync(talk, () => talk.SendPayloadAsync(payload), "pas accessible", Municipality);
    }

    private static JsonObject Attachment() =>
        new()
        {
            ["type"] = "message",
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "http://127.0.0.1/x.png" }),
        };
}
