using System.Text.Json.Nodes;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Partners;

/// <content>The sheet of one partner.</content>
public sealed partial class PartnersTests
{
    [Fact]
    public async Task The_sheet_tells_profile_contacts_and_all_partnerships_and_opens_each()
    {
        await using var talk = new Talk(May);
        await FirstWalkTests.ContactAsync(talk);
        await talk.SaysAsync("plus tard", "Tout est enregistré");
        var school = (await talk.StoredAsync())["partner_id"] as string;
        await talk.PutAsync(
            CardSamples.Of(
                CardSamples.School().With([new(Fields.PartnerId, school), new(Fields.Title, "Lire au jardin")]),
                PartnershipStatus.Stopped,
                "old"
            )
        );

        await talk.SaysAsync("partenaire école prévert", "École primaire Jacques-Prévert");
        talk.Answer.ShouldContain("direction@ecole-prevert.example");
        talk.Answer.ShouldContain("68 élèves du CP au CM2");
        talk.Answer.ShouldContain("12 mai 2025 · Premier échange · Mme Claire Martin, directrice · Positif · noté par Julie Morel");
        talk.Answer.ShouldContain("Arrêté");
        await talk.PressesAsync("Ouvrir «\u00a0Lire au jardin\u00a0»");
        talk.Answer.ShouldContain("Lire au jardin");
        await talk.SaysAsync("fiche du partenaire", "12 mai 2025 · Premier échange");
        await talk.SaysAsync("prévert", "2 partenariats correspondent");
    }

    [Theory]
    [InlineData("emulator", true)]
    [InlineData("msteams", true)]
    [InlineData("emulator", false)]
    public async Task A_partnership_begins_from_the_sheet_and_what_is_known_is_not_asked_again(string channel, bool pressed)
    {
        await using var talk = new Talk(May, channel);
        await AddAsync(talk, "EHPAD Les Tilleuls", "EHPAD", "Valmont-sur-Thouet");
        if (pressed)
        {
            var sheet = talk.Cards;
            await talk.PressesAsync("Nouveau partenariat avec «\u00a0EHPAD Les Tilleuls\u00a0»");
            talk.Answer.ShouldContain("Avec qui êtes-vous en contact");
            // The same button again begins nothing twice.
            var again = InTeam.Actions(sheet).First(a => (string?)a!["data"]?["verb"] == "newWith")!;
            await talk.SendPayloadAsync(again["data"]!.DeepClone().AsObject(), (string)again["type"]!);
        }
        else
        {
            await talk.SaysAsync(["Nouveau partenariat avec « ehpad les tilleuls »"]);
        }
        talk.Answer.ShouldContain("Nous commençons un partenariat avec «\u00a0EHPAD Les Tilleuls\u00a0»");
        talk.Answer.ShouldContain("Avec qui êtes-vous en contact");

        var row = await talk.StoredAsync();
        row["status"].ShouldBe("identified");
        row["partnership_mode"].ShouldBe("external");
        row["partner_kind"].ShouldBe("elderlyResidence");
        row["partner_municipality"].ShouldBe("Valmont-sur-Thouet");
        row["partner_id"].ShouldBe((await talk.RowsAsync(RowKeys.Partners)).Single().RowKey["partner|".Length..]);
        await talk.SaysAsync(["M. Karim Haddad", "passer", "nous", "12 mai 2025", "passer", "passer"]);
        await talk.SaysAsync(["à confirmer", "valider"]);
        await talk.SaysAsync("fiche tilleuls", "12 mai 2025 · Premier échange · M. Karim Haddad · À confirmer");
        await talk.SaysAsync("partenaire tilleuls", "12 mai 2025 · Premier échange · M. Karim Haddad · À confirmer");
        (await talk.RowsAsync(RowKeys.Partners)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_name_that_is_known_is_not_asked_again_in_the_interview_either()
    {
        await using var talk = new Talk(May);
        await AddAsync(talk, "Médiathèque de Marnes", "médiathèque", "Marnes");
        await talk.SaysAsync("nouveau partenariat", "Comment s’appelle la structure");
        await talk.SaysAsync("mediatheque de marnes", "Est-ce la même");
        await talk.SaysAsync("oui", "Sur quoi portera");
        var row = await talk.StoredAsync();
        row["partnership_mode"].ShouldBe("interLibrary");
        row["partner_kind"].ShouldBe("otherLibrary");
        row["partner_name"].ShouldBe("Médiathèque de Marnes");
    }

    [Fact]
    public async Task What_a_forged_card_names_is_not_found_and_nothing_happens()
    {
        await using var talk = new Talk(May);
        await StockAsync(talk);
        await talk.SaysAsync(["partenaires"]);
        var library = (string)InTeam.Actions([talk.Cards[0]])[0]["data"]!["library"]!;
        foreach (var id in new JsonNode?[] { "nobody", new string('x', 5000), 7, null, "a/b\\c#?" })
        {
            foreach (var verb in new[] { "partner", "newWith" })
            {
                await talk.SendPayloadAsync(
                    new JsonObject
                    {
                        ["verb"] = verb,
                        ["library"] = library,
                        ["partner"] = id?.DeepClone(),
                    }
                );
                talk.Answer.ShouldContain("Je ne trouve pas ce partenaire", Case.Sensitive, $"{verb} {id}");
            }
        }
        (await talk.RowsAsync(RowKeys.Partnerships)).ShouldHaveSingleItem();
    }
}
