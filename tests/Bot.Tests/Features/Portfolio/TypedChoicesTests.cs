using System.Text.Json.Nodes;
using PartnershipBot.Domain;
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
    public async Task What_begins_so_is_found(string list, string typed, string expected)
    {
        await using var talk = await FilledAsync();
        (await AskAsync(talk, list, typed)).ShouldBe(expected);
    }

    [Fact]
    public async Task Without_words_a_list_begins_with_the_choice_that_leaves_it_open()
    {
        await using var talk = await FilledAsync();
        (await AskAsync(talk, "municipality", "")).ShouldStartWith("Tous=");
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
        (await AskAsync(talk, "municipality", "")).ShouldBe("Tous=");
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
        return talk;
    }

    /// <summary>What is found, as « title=value|title=value ».</summary>
    private static async Task<string> AskAsync(Talk talk, string list, string typed)
    {
        await talk.SendAsync(
            InTeam.Invoke(
                "application/search",
                new JsonObject
                {
                    ["queryText"] = typed,
                    ["queryOptions"] = new JsonObject { ["skip"] = 0, ["top"] = 15 },
                    ["dataset"] = list,
                }
            )
        );
        ((int?)talk.Invoked!["Status"]).ShouldBe(200);
        var body = talk.Invoked["Body"]!;
        ((string?)body["type"]).ShouldBe("application/vnd.microsoft.search.searchResponse");
        return string.Join('|', body["value"]!["results"]!.AsArray().Select(r => $"{(string?)r!["title"]}={(string?)r["value"]}"));
    }
}
