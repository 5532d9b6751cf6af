using System.Text.Json.Nodes;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Portfolio;

/// <summary>Lists in which one types: what fits is asked of the library where the person is, and of no other.</summary>
public sealed class TypedChoicesTests
{
    private static readonly DateTimeOffset June = new(2026, 6, 19, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("municipality", "val", "Valmont=valmont")]
    [InlineData("municipality", "VALM", "Valmont=valmont")]
    [InlineData("municipality", "zzz", "")]
    [InlineData("town", "val", "Valmont=Valmont")]
    [InlineData("town", "", "Valmont=Valmont")]
    [InlineData("town", "zzz", "")]
    [InlineData("partner", "prév", "École Prévert · Valmont=prevert")]
    [InlineData("partner", "é", "École Prévert · Valmont=prevert")]
    [InlineData("partner", "valmont", "École Prévert · Valmont=prevert")]
    [InlineData("partner", "", "École Prévert · Valmont=prevert|Les Tilleuls=tilleuls")]
    [InlineData("partner", "zzz", "")]
    [InlineData("partnership", "pages", "Pages partagées aux Tilleuls · EHPAD Les Tilleuls=signed")]
    [InlineData("partnership", "tilleuls", "Pages partagées aux Tilleuls · EHPAD Les Tilleuls=signed")]
    [InlineData("partnership", "", "Pages partagées aux Tilleuls · EHPAD Les Tilleuls=signed")]
    [InlineData("partnership", "zzz", "")]
    public async Task What_is_typed_is_found(string list, string typed, string expected)
    {
        await using var talk = await FilledAsync();
        (await AskAsync(talk, list, typed)).ShouldBe(expected);
    }

    [Fact]
    public async Task Without_words_a_list_begins_with_the_choice_that_leaves_it_open()
    {
        await using var talk = await FilledAsync();
        (await AskAsync(talk, "municipality", "")).ShouldStartWith("Tous=*");
    }

    [Fact]
    public async Task At_most_fifteen_are_given_and_nothing_is_stored()
    {
        await using var talk = new Talk(June, "msteams");
        await talk.SaysAsync("menu");
        await PutAsync(talk, 40);
        talk.Watched.Forget();
        (await AskAsync(talk, "municipality", "bourg")).Split('|').Length.ShouldBe(15);
        talk.Watched.Batches.ShouldBe(0);
    }

    [Fact]
    public async Task Another_persons_library_is_not_searched()
    {
        await using var talk = await FilledAsync();
        (talk.UserId, talk.Speaker) = ("karim", ("c2", "Karim Haddad"));
        (await AskAsync(talk, "municipality", "val")).ShouldBeEmpty();
        (await AskAsync(talk, "municipality", "")).ShouldBe("Tous=*");
        (await AskAsync(talk, "partner", "")).ShouldBeEmpty();
        (await AskAsync(talk, "town", "")).ShouldBeEmpty();
        (await AskAsync(talk, "partnership", "")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("channel")]
    [InlineData("groupChat")]
    public async Task A_team_is_asked_for_its_own_partners_and_not_for_those_of_whoever_types(string place)
    {
        await using var talk = await FilledAsync();
        await talk.PutRowInAsync(place, RowKeys.Partner("ours"), Partner("Club du Pont", "Airvault"));
        await talk.ThereAsync(place, Asked("partner", ""));
        Found(talk).ShouldBe("Club du Pont · Airvault=ours");
        await talk.ThereAsync(place, Asked("partnership", ""));
        Found(talk).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"skip":0,"top":3}""", "00|01|02")]
    [InlineData("""{"skip":3,"top":2}""", "03|04")]
    [InlineData("""{"skip":38,"top":15}""", "38|39")]
    [InlineData("""{"skip":40,"top":15}""", "")]
    [InlineData("""{"skip":-5,"top":-5}""", "00")]
    [InlineData("""{"skip":"2","top":"1"}""", "02")]
    [InlineData("""{"skip":99999999999,"top":1}""", "00")]
    public async Task As_many_are_given_as_are_asked_for_from_where_they_are_asked(string options, string expected)
    {
        await using var talk = new Talk(June, "msteams");
        await talk.SaysAsync("menu");
        for (var i = 0; i < 40; i++)
        {
            await talk.PutAsync(RowKeys.Partner($"{i:D2}"), Partner($"Club {i:D2}", ""));
        }
        await talk.SendAsync(Asked("partner", "club", JsonNode.Parse(options)));
        string.Join('|', Found(talk).Split('|').Select(f => f.Split('=')[^1])).ShouldBe(expected);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("""{"top":500}""")]
    [InlineData("""{"top":{},"skip":[]}""")]
    public async Task Whatever_else_is_wanted_at_most_fifteen_are_given(string options)
    {
        await using var talk = new Talk(June, "msteams");
        await talk.SaysAsync("menu");
        for (var i = 0; i < 20; i++)
        {
            await talk.PutAsync(RowKeys.Partner($"{i:D2}"), Partner($"Club {i:D2}", ""));
        }
        await talk.SendAsync(Asked("partner", "club", JsonNode.Parse(options)));
        Found(talk).Split('|').Length.ShouldBe(15);
    }

    [Fact]
    public async Task Who_was_merged_or_taken_off_is_not_found()
    {
        await using var talk = await FilledAsync();
        await talk.PutAsync(
            RowKeys.Partner("old"),
            new Dictionary<string, object>(Partner("École Prévert d’avant", "Valmont")) { [PartnerFields.MergedInto] = "prevert" }
        );
        await talk.PutAsync(
            RowKeys.Partner("off"),
            new Dictionary<string, object>(Partner("École Prévert annexe", "Valmont")) { [PartnerFields.RemovedOn] = "2026-01-01" }
        );
        (await AskAsync(talk, "partner", "prévert")).ShouldBe("École Prévert · Valmont=prevert");
    }

    [Theory]
    [InlineData("""{"dataset":"people","queryText":"a"}""")]
    [InlineData("""{"dataset":{},"queryText":"a"}""")]
    [InlineData("""{"queryText":"a"}""")]
    [InlineData("null")]
    public async Task A_list_that_is_none_of_ours_is_its_senders_mistake(string value)
    {
        await using var talk = new Talk(June, "msteams");
        await talk.SendAsync(InTeam.Invoke("application/search", JsonNode.Parse(value)));
        ((int?)talk.Invoked!["Status"]).ShouldBe(400);
    }

    [Theory]
    [InlineData("msteams", 61, "filtered")]
    [InlineData("msteams", 60, "compact")]
    [InlineData("webchat", 61, "compact")]
    public async Task The_card_asks_on_Teams_where_its_own_choices_are_not_all(string channel, int municipalities, string style)
    {
        await using var talk = new Talk(June, channel);
        await talk.SaysAsync("menu");
        await PutAsync(talk, municipalities);
        await talk.SaysAsync("filtrer");
        var list = Input(talk.Cards[0], "filterMunicipality");
        ((string?)list["style"]).ShouldBe(style);
        list["choices"]!.AsArray().Count.ShouldBe(61, "« Tous » and sixty names");
        ((string?)list["choices.data"]?["type"]).ShouldBe(style == "filtered" ? "Data.Query" : null);
        ((string?)list["choices.data"]?["dataset"]).ShouldBe(style == "filtered" ? "municipality" : null);
    }

    /// <summary>As many partnerships, each in a municipality of its own.</summary>
    private static async Task PutAsync(Talk talk, int count)
    {
        var home = Shelf.CareHome();
        for (var i = 0; i < count; i++)
        {
            await talk.PutAsync(home with { Id = $"p{i:D2}", Answers = home.Answers.With([new(Fields.Municipality, $"Bourg-{i:D2}")]) });
        }
    }

    private static JsonObject Input(JsonNode card, string id) =>
        card["body"]!.AsArray().Select(e => e!.AsObject()).Single(e => (string?)e["id"] == id);

    private static async Task<Talk> FilledAsync(string channel = "msteams")
    {
        var talk = new Talk(June, channel);
        await talk.SaysAsync("menu");
        var one = Shelf.CareHome();
        await talk.PutAsync(one with { Answers = one.Answers.With([new(Fields.Municipality, "Valmont")]) });
        var signed = Shelf.SignedCareHome();
        await talk.PutAsync(signed with { Id = "signed", Answers = signed.Answers.With([new(Fields.Municipality, null)]) });
        await talk.PutAsync(RowKeys.Partner("prevert"), Partner("École Prévert", "Valmont"));
        await talk.PutAsync(RowKeys.Partner("tilleuls"), Partner("Les Tilleuls", ""));
        return talk;
    }

    private static Dictionary<string, object> Partner(string name, string municipality) =>
        new() { [Fields.PartnerName] = name, [Fields.Municipality] = municipality };

    /// <summary>What a client sends while one types, as Teams writes it.</summary>
    private static JsonObject Asked(string list, string typed, JsonNode? options = null) =>
        InTeam.Invoke(
            "application/search",
            new JsonObject
            {
                ["queryText"] = typed,
                ["queryOptions"] = options ?? new JsonObject { ["skip"] = 0, ["top"] = 15 },
                ["dataset"] = list,
            }
        );

    private static async Task<string> AskAsync(Talk talk, string list, string typed)
    {
        await talk.SendAsync(Asked(list, typed));
        return Found(talk);
    }

    /// <summary>What is found, as « title=value|title=value ».</summary>
    private static string Found(Talk talk)
    {
        ((int?)talk.Invoked!["Status"]).ShouldBe(200);
        var body = talk.Invoked["Body"]!;
        ((string?)body["type"]).ShouldBe("application/vnd.microsoft.search.searchResponse");
        return string.Join('|', body["value"]!["results"]!.AsArray().Select(r => $"{(string?)r!["title"]}={(string?)r["value"]}"));
    }
}
