using System.Text.Json.Nodes;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Domain;
using PartnershipBot.Features.Libraries;
using PartnershipBot.Language;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Conversation.Forms;

/// <summary>A form that asks for a municipality lets one choose among those of the library; any other is typed, on every client.</summary>
public sealed class ChosenTownTests
{
    private static readonly DateTimeOffset January = new(2026, 1, 13, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("msteams", 90, "filtered", 40)]
    [InlineData("msteams", 15, "compact", 15)]
    [InlineData("webchat", 90, "compact", 40)]
    [InlineData("emulator", 90, "compact", 40)]
    public async Task A_form_that_asks_for_a_municipality_offers_those_of_the_library(
        string channel,
        int partners,
        string style,
        int carried
    )
    {
        await using var talk = await WithPartnersAsync(channel, partners);
        await talk.SaysAsync(["nouveau partenariat", "formulaire"]);
        var list = InputOf(talk, "CT5.listed");
        ((string?)list["style"]).ShouldBe(style);
        list["choices"]!.AsArray().Count.ShouldBe(carried);
        ((string?)list["choices"]![0]!["title"]).ShouldBe("Bourg-Aa");
        ((string?)list["choices.data"]?["dataset"]).ShouldBe(style == "filtered" ? "town" : null);
        ((string?)InputOf(talk, "CT5")["type"]).ShouldBe("Input.Text", "any other municipality is typed");
    }

    [Theory]
    [InlineData("msteams", null, "Bourg-Ah", "Bourg-Ah")]
    [InlineData("msteams", "Bour", "Bourg-Ah", "Bourg-Ah")]
    [InlineData("webchat", "Airvault", null, "Airvault")]
    [InlineData("webchat", "Airvault", "", "Airvault")]
    [InlineData("emulator", "Airvault", null, "Airvault")]
    public async Task A_municipality_is_chosen_or_typed(string channel, string? typed, string? chosen, string expected)
    {
        await using var talk = await WithPartnersAsync(channel, 20);
        await talk.SaysAsync(["nouveau partenariat", "formulaire"]);
        await talk.PressesAsync(
            "Enregistrer",
            new JsonObject
            {
                ["CT1"] = "Ludothèque Pirouette",
                ["CT5"] = typed,
                ["CT5.listed"] = chosen,
            }
        );
        (await talk.StoredAsync())[Fields.Municipality].ShouldBe(expected);
    }

    [Fact]
    public async Task What_is_no_municipality_is_refused_though_it_is_sent_as_a_choice()
    {
        await using var talk = await WithPartnersAsync("msteams", 3);
        await talk.SaysAsync(["nouveau partenariat", "formulaire"]);
        await talk.PressesAsync("Enregistrer", new JsonObject { ["CT1"] = "Ludothèque Pirouette", ["CT5.listed"] = "<b>1234</b>" });
        talk.Answer.ShouldContain("à corriger");
        (await talk.StoredAsync()).Keys.ShouldNotContain(Fields.Municipality);
    }

    [Fact]
    public void The_form_of_the_library_offers_them_for_its_own_town()
    {
        var ctx = CardSamples.Context() with { Towns = [("Brissac", "Brissac")] };
        var form = FormCard.For(
            ctx,
            LibraryStage.Stage,
            null,
            AnswerSheet.Empty,
            0,
            new Dictionary<string, string>(),
            new Dictionary<string, Phrase>()
        );
        CardJson.Of(form).InputIds().ShouldContain("LB2.listed");
        CardJson.Of(form).InputIds().ShouldContain("LB2");
    }

    private static async Task<Talk> WithPartnersAsync(string channel, int count)
    {
        var talk = new Talk(January, channel);
        await talk.SaysAsync("menu");
        for (var i = 0; i < count; i++)
        {
            await talk.PutAsync(
                RowKeys.Partner($"p{i:D2}"),
                new Dictionary<string, object>
                {
                    [Fields.PartnerName] = $"Club {i:D2}",
                    [Fields.PartnerKind] = "socialCentre",
                    [Fields.Municipality] = $"Bourg-{(char)('A' + (i / 26))}{(char)('a' + (i % 26))}",
                }
            );
        }
        return talk;
    }

    private static JsonObject InputOf(Talk talk, string id) =>
        talk.Cards.SelectMany(c => c["body"]!.AsArray()).Select(e => e!.AsObject()).Single(e => (string?)e["id"] == id);
}
