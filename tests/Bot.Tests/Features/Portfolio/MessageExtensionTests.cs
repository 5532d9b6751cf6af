using System.Net;
using System.Text.Json.Nodes;
using PartnershipBot.Domain;
using PartnershipBot.Storage;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Features.Portfolio;

/// <summary>The message extension: what is searched where, what it finds, and that it leaves no trace.</summary>
public sealed class MessageExtensionTests
{
    private static readonly DateTimeOffset January = new(2026, 1, 12, 10, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("une classe")]
    [InlineData("Prévert")]
    [InlineData("prevret")]
    [InlineData("valmont")]
    public async Task A_part_of_the_name_the_partner_or_the_municipality_finds_it(string query)
    {
        await using var talk = await TalkAsync();
        await SearchAsync(talk, "personal", query);
        var found = Found(talk).ShouldHaveSingleItem();
        ((string?)Result(talk)["type"], (string?)Result(talk)["attachmentLayout"]).ShouldBe(("result", "list"));
        ((string?)found["contentType"]).ShouldBe("application/vnd.microsoft.card.adaptive");
        ((string?)found["preview"]!["contentType"]).ShouldBe("application/vnd.microsoft.card.thumbnail");
        ((string?)found["preview"]!["content"]!["title"]).ShouldBe("Une classe, un livre, un rendez-vous");
        ((string?)found["preview"]!["content"]!["text"]).ShouldBe("En cours · École primaire Jacques-Prévert · Valmont-sur-Thouet");
        var words = string.Join('\n', found["content"]!["body"]!.AsArray().Select(block => (string?)block!["text"]));
        words.ShouldContain("Convention\u00A0: Une classe, un livre, un rendez-vous");
        words.ShouldContain("12 septembre 2025");
        InTeam.Actions([found["content"]!]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""[{"name":"initialRun","value":"true"}]""")]
    [InlineData("""[{"name":"query","value":""}]""")]
    [InlineData("""[{"name":"query","value":"  "}]""")]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task Without_words_the_last_ones_are_found(string parameters)
    {
        await using var talk = await TalkAsync();
        await AskAsync(talk, "personal", new JsonObject { ["commandId"] = "search", ["parameters"] = JsonNode.Parse(parameters) });
        Found(talk).Select(Title).ShouldBe(["Pages partagées", "Une classe, un livre, un rendez-vous"]);
    }

    [Fact]
    public async Task Many_are_found_page_by_page()
    {
        await using var talk = new Talk(January, "msteams");
        await talk.PutAsync([
            .. Enumerable.Range(10, 60).Select(i => Shelf.CareHome() with { Id = $"p{i}", UpdatedAt = January.AddDays(-i) }),
        ]);
        var seen = new List<string>();
        foreach (var (skip, count) in new[] { (0, 25), (25, 25), (50, 25), (75, 25) })
        {
            await SearchAsync(talk, "personal", "tilleuls", skip, count);
            ((string?)Result(talk)["type"]).ShouldBe("result");
            seen.Add($"{Found(talk).Count}");
            System.Text.Encoding.UTF8.GetByteCount(Result(talk).ToJsonString()).ShouldBeLessThan(100 * 1024);
        }
        seen.ShouldBe(["25", "25", "10", "0"]);
        foreach (var (skip, count, expected) in new[] { (-5, 3, 3), (0, 0, 1), (0, 10_000, 25), (int.MaxValue, 25, 0) })
        {
            await SearchAsync(talk, "personal", "tilleuls", skip, count);
            Found(talk).Count.ShouldBe(expected);
        }
    }

    [Fact]
    public async Task Nothing_found_is_said()
    {
        await using var talk = await TalkAsync();
        await SearchAsync(talk, "personal", "piscine");
        ((string?)Result(talk)["type"]).ShouldBe("message");
        ((string?)Result(talk)["text"])!.ShouldStartWith("Je n’ai rien trouvé pour «\u00A0piscine\u00A0»");
        await using var empty = new Talk(January, "msteams");
        await SearchAsync(empty, "personal", "");
        ((string?)Result(empty)["text"])!.ShouldStartWith("Aucun partenariat pour l’instant");
    }

    [Fact]
    public async Task A_team_finds_its_own_and_every_other_conversation_ones_own()
    {
        await using var talk = await TalkAsync();
        await talk.PutInAsync(
            InTeam.Channel,
            Shelf.CareHome() with
            {
                Id = "team",
                Answers = Shelf.CareHome().Answers.With([new(Fields.Title, "De l’équipe")]),
            }
        );
        await talk.PutInAsync(
            InTeam.Group,
            Shelf.CareHome() with
            {
                Id = "group",
                Answers = Shelf.CareHome().Answers.With([new(Fields.Title, "Du groupe")]),
            }
        );
        await SearchAsync(talk, InTeam.Channel, "");
        Found(talk).Select(Title).ShouldBe(["De l’équipe"]);
        foreach (var place in new[] { InTeam.Group, "personal" })
        {
            await SearchAsync(talk, place, "tilleuls");
            Found(talk).Select(Title).ShouldBe(["Pages partagées"]);
        }
    }

    [Fact]
    public async Task Nothing_is_stored_of_a_search_not_even_where_it_was_made()
    {
        await using var talk = await TalkAsync();
        foreach (var place in new[] { "personal", InTeam.Group, InTeam.Channel })
        {
            talk.Watched.Forget();
            await SearchAsync(talk, place, "tilleuls");
            await SearchAsync(talk, place, "piscine");
            talk.Watched.Calls.ShouldAllBe(call => call.Kind != StoreCallKind.Batch || call.Table != Tables.Libraries);
            (await talk.RowsInAsync(place == "personal" ? InTeam.Group : place, "dialog|")).ShouldBeEmpty();
        }
        (await talk.RowsAsync("dialog|")).ShouldBeEmpty();
        (
            await talk.Store.ReadAllAsync(Tables.Conversations, talk.Library.Split('|')[0], KeyRange.Prefix("")).ToListAsync()
        ).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"commandId":"neverHeardOf"}""")]
    [InlineData("""{}""")]
    [InlineData("""{"commandId":"search","parameters":[{"name":"query","value":{"of":"another kind"}}]}""")]
    [InlineData("""{"commandId":"search","parameters":[{"name":"query","value":7}]}""")]
    [InlineData("""{"commandId":"search","queryOptions":"x"}""")]
    [InlineData("[]")]
    [InlineData("\"words\"")]
    public async Task A_query_of_another_shape_is_its_senders_mistake(string value)
    {
        await using var talk = await TalkAsync();
        await AskAsync(talk, "personal", JsonNode.Parse(value));
        ((int)talk.Invoked!["Status"]!).ShouldBe(400);
    }

    [Fact]
    public async Task A_query_of_nothing_is_no_turn()
    {
        await using var talk = await TalkAsync();
        (await Should.ThrowAsync<HttpRequestException>(() => AskAsync(talk, "personal", null))).StatusCode.ShouldBe(
            HttpStatusCode.BadRequest
        );
    }

    private static async Task<Talk> TalkAsync()
    {
        var talk = new Talk(January, "msteams");
        await talk.PutAsync(Shelf.School(), Shelf.CareHome() with { UpdatedAt = January });
        await talk.PutAsync(Shelf.CareHome() with { Id = "aside", DiscardedAt = January.AddDays(-1) });
        return talk;
    }

    private static Task SearchAsync(Talk talk, string place, string query, int skip = 0, int count = 25) =>
        AskAsync(
            talk,
            place,
            new JsonObject
            {
                ["commandId"] = "search",
                ["parameters"] = new JsonArray(new JsonObject { ["name"] = "query", ["value"] = query }),
                ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count },
            }
        );

    private static Task AskAsync(Talk talk, string place, JsonNode? value)
    {
        var invoke = InTeam.Invoke("composeExtension/query", value);
        return place == "personal" ? talk.SendAsync(invoke) : talk.ThereAsync(place, invoke);
    }

    private static JsonNode Result(Talk talk) => talk.Invoked!["Body"]!["composeExtension"]!;

    private static IReadOnlyList<JsonNode> Found(Talk talk) => [.. Result(talk)["attachments"]!.AsArray().Select(a => a!)];

    private static string Title(JsonNode found) => (string)found["preview"]!["content"]!["title"]!;
}
