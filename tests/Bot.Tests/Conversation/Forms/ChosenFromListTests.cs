using System.Text.Json.Nodes;
using PartnershipBot.Domain;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Tests.Conversation.Forms;

/// <summary>
/// Where a form or a card asks for something of the library, one types to search on Teams; elsewhere the card has choices of its own;
/// and what is new is still named.
/// </summary>
public sealed class ChosenFromListTests
{
    private static readonly DateTimeOffset January = new(2026, 1, 13, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("msteams", 16, "filtered", 16)]
    [InlineData("msteams", 90, "filtered", 40)]
    [InlineData("msteams", 15, "compact", 15)]
    [InlineData("webchat", 90, "compact", 40)]
    public async Task The_form_of_a_contact_offers_the_partners_of_the_library(string channel, int partners, string style, int carried)
    {
        await using var talk = await WithPartnersAsync(channel, partners);
        await talk.SaysAsync(["nouveau partenariat", "formulaire"]);
        var list = Input(talk, "CT1.listed");
        ((string?)list["style"]).ShouldBe(style);
        list["choices"]!.AsArray().Count.ShouldBe(carried);
        ((string?)list["choices"]![0]!["title"]).ShouldBe("Club 00 · Bourg-00");
        ((string?)list["choices.data"]?["dataset"]).ShouldBe(style == "filtered" ? "partner" : null);
        ((string?)Input(talk, "CT1")["type"]).ShouldBe("Input.Text", "a new partner is named");
    }

    [Fact]
    public async Task A_library_without_partners_is_offered_none()
    {
        await using var talk = new Talk(January, "msteams");
        await talk.SaysAsync(["nouveau partenariat", "formulaire"]);
        Inputs(talk).ShouldNotContain(i => (string?)i["id"] == "CT1.listed");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Club que l’on commençait à écrire")]
    public async Task Who_is_chosen_in_the_form_is_the_partner_with_what_is_known_of_it(string? typed)
    {
        await using var talk = await WithPartnersAsync("msteams", 20);
        await talk.SaysAsync(["nouveau partenariat", "formulaire"]);
        await talk.PressesAsync(
            "Enregistrer",
            new JsonObject
            {
                ["CT1"] = typed,
                ["CT1.listed"] = "p07",
                ["CT8"] = "library",
            }
        );
        var stored = await talk.StoredAsync();
        (stored[Fields.PartnerId], stored[Fields.PartnerName], stored[Fields.Municipality]).ShouldBe(("p07", "Club 07", "Bourg-07"));
        (await talk.RowsAsync("partner|")).Count.ShouldBe(20, "nobody is noted twice");
    }

    [Fact]
    public async Task Of_two_that_bear_one_name_the_chosen_one_is_meant()
    {
        await using var talk = await WithPartnersAsync("msteams", 3);
        await PutAsync(talk, "twin", "Club 01", "Ailleurs");
        await talk.SaysAsync(["nouveau partenariat", "formulaire"]);
        await talk.PressesAsync("Enregistrer", new JsonObject { ["CT1.listed"] = "twin" });
        (await talk.StoredAsync())[Fields.PartnerId].ShouldBe("twin");
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("p01' or 1")]
    [InlineData("theirs")]
    public async Task An_id_that_is_not_in_the_list_is_refused_at_its_input_and_nothing_is_stored(string id)
    {
        await using var talk = await WithPartnersAsync("msteams", 3);
        await talk.Store.BatchAsync(
            Tables.Libraries,
            talk.LibraryOf("person|karim"),
            [TableWrite.Upsert(RowKeys.Partner("theirs"), Columns("À Karim", "Ailleurs"))],
            CancellationToken.None
        );
        await talk.SaysAsync(["nouveau partenariat", "formulaire"]);
        await talk.PressesAsync("Enregistrer", new JsonObject { ["CT1.listed"] = id });
        talk.Answer.ShouldContain("Je ne trouve pas ce partenaire dans votre liste");
        talk.Answer.ShouldNotContain("Karim");
        (await talk.RowsAsync("partnership|")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_name_is_taken_as_before()
    {
        await using var talk = await WithPartnersAsync("msteams", 20);
        await talk.SaysAsync(["nouveau partenariat", "formulaire"]);
        await talk.PressesAsync("Enregistrer", new JsonObject { ["CT1"] = "Ludothèque Pirouette", ["CT1.listed"] = "" });
        (await talk.StoredAsync())[Fields.PartnerName].ShouldBe("Ludothèque Pirouette");
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("webchat")]
    public async Task Two_sheets_of_a_long_list_are_merged_by_a_choice_or_by_a_name(string channel)
    {
        await using var talk = await WithPartnersAsync(channel, 20);
        await talk.SaysAsync(["partenaire club 03"]);
        await talk.PressesAsync("Fusionner avec une autre fiche");
        talk.Answer.ShouldContain("Avec quelle fiche souhaitez-vous fusionner");
        var list = Input(talk, "chosen");
        ((string?)list["choices.data"]?["dataset"]).ShouldBe(channel == "msteams" ? "partner" : null);
        list["choices"]!.AsArray().ShouldNotContain(c => (string?)c!["value"] == "p03", "one is not merged with itself");
        var asked = talk.Cards;
        await talk.PressesAsync(asked, "Choisir", []);
        talk.Answer.ShouldContain("Choisissez une réponse dans la liste");
        await talk.PressesAsync(asked, "Choisir", new JsonObject { ["chosen"] = "theirs" });
        talk.Answer.ShouldContain("Je ne trouve pas ce partenaire");
        await talk.PressesAsync(asked, "Choisir", new JsonObject { ["chosen"] = "p03" });
        talk.Answer.ShouldContain("Je ne trouve pas ce partenaire");
        await talk.PressesAsync(asked, "Choisir", new JsonObject { ["chosen"] = "p05" });
        talk.Answer.ShouldContain("Ce choix ne se défait pas");
        await talk.SaysAsync("oui", "Il n’y a plus qu’une fiche");
        await talk.PressesAsync(asked, "Choisir", new JsonObject { ["chosen"] = "p06" });
        talk.Answer.ShouldContain("n’est plus à jour");
        await talk.SaysAsync("partenaires", "Votre liste compte 19 partenaires");
    }

    [Fact]
    public async Task The_partner_of_an_exchange_is_chosen_or_written()
    {
        await using var talk = await WithPartnersAsync("msteams", 20);
        await talk.SaysAsync("noter un échange", "Avec quel partenaire");
        await talk.PressesAsync("Choisir", new JsonObject { ["chosen"] = "p09" });
        talk.Answer.ShouldContain("Club 09");
        await talk.SaysAsync("plus tard");
        await talk.SaysAsync("noter un échange", "Avec quel partenaire");
        await talk.SaysAsync("club 11", "Club 11");
    }

    [Theory]
    [InlineData("Choisir", "p17", "Notons une séance de")]
    [InlineData("Choisir", "", "Choisissez une réponse dans la liste")]
    [InlineData("Choisir", "other", "n’existe pas ou ne vous est pas accessible")]
    public async Task A_session_of_one_of_many_partnerships_is_begun_from_the_list(string button, string chosen, string expected)
    {
        await using var talk = new Talk(January, "msteams");
        await talk.SaysAsync("menu");
        await WithPartnershipsAsync(talk, 22);
        await talk.SaysAsync("séance", "Pour quel partenariat");
        var list = Input(talk, "chosen");
        ((string?)list["choices.data"]?["dataset"]).ShouldBe("partnership");
        list["choices"]!.AsArray().Count.ShouldBe(17, "five stand on rows of their own");
        await talk.PressesAsync(button, new JsonObject { ["chosen"] = chosen });
        talk.Answer.ShouldContain(expected);
    }

    [Fact]
    public async Task The_list_of_partnerships_is_filtered_by_a_partner_that_is_chosen()
    {
        await using var talk = new Talk(January, "msteams");
        await talk.SaysAsync("menu");
        await WithPartnershipsAsync(talk, 3);
        await PutAsync(talk, "k2", "Partenaire 02", "Valmont");
        await talk.SaysAsync("filtrer", "Quels partenariats");
        ((string?)Input(talk, "filterPartner")["label"]).ShouldBe("Partenaire");
        await talk.PressesAsync("Afficher", new JsonObject { ["filterPartner"] = "k2", ["filterStatus"] = "*" });
        talk.Answer.ShouldContain("Projet 02");
        talk.Answer.ShouldNotContain("Projet 01");
    }

    private static async Task<Talk> WithPartnersAsync(string channel, int count)
    {
        var talk = new Talk(January, channel);
        await talk.SaysAsync("menu");
        for (var i = 0; i < count; i++)
        {
            await PutAsync(talk, $"p{i:D2}", $"Club {i:D2}", $"Bourg-{i:D2}");
        }
        return talk;
    }

    private static async Task WithPartnershipsAsync(Talk talk, int count)
    {
        var signed = Shelf.SignedCareHome();
        for (var i = 0; i < count; i++)
        {
            await talk.PutAsync(
                signed with
                {
                    Id = $"p{i:D2}",
                    UpdatedAt = January.AddMinutes(-i),
                    Answers = signed.Answers.With([new(Fields.Title, $"Projet {i:D2}"), new(Fields.PartnerName, $"Partenaire {i:D2}")]),
                }
            );
        }
    }

    private static Task PutAsync(Talk talk, string id, string name, string municipality) =>
        talk.PutAsync(RowKeys.Partner(id), Columns(name, municipality));

    private static Dictionary<string, object> Columns(string name, string municipality) =>
        new()
        {
            [Fields.PartnerName] = name,
            [Fields.PartnerKind] = "socialCentre",
            [Fields.Municipality] = municipality,
        };

    private static JsonObject Input(Talk talk, string id) => Inputs(talk).Single(i => (string?)i["id"] == id);

    private static List<JsonObject> Inputs(Talk talk) => [.. talk.Cards.SelectMany(c => In(c))];

    private static IEnumerable<JsonObject> In(JsonNode? node) =>
        node switch
        {
            JsonObject o => (
                ((string?)o["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true ? [o] : Array.Empty<JsonObject>()
            ).Concat(o.Where(p => p.Key is not "data" and not "fallback").SelectMany(p => In(p.Value))),
            JsonArray list => list.SelectMany(In),
            _ => [],
        };
}
