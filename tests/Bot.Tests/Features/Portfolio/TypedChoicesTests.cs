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
    public async Task Partnerships_and_partners_are_found_by_any_part_of_their_names_as_their_ids()
    {
        await using var talk = await FilledAsync();
        var id = (await talk.RowsAsync("partnership|")).First().RowKey["partnership|".Length..];
        (await AskAsync(talk, "partnership", "pages")).ShouldEndWith($"={id}");
        (await AskAsync(talk, "partner", "introuvable")).ShouldBeEmpty();
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
        for (var i = 0; i < 40; i++)
        {
            await talk.PutAsync(Shelf.CareHome() with { Id = $"p{i:D2}" });
        }
        talk.Watched.Forget();
        (await AskAsync(talk, "partnership", "")).Split('|').Length.ShouldBe(15);
        talk.Watched.Batches.ShouldBe(0);
    }

    [Fact]
    public async Task Another_persons_library_is_not_searched()
    {
        await using var talk = await FilledAsync();
        (talk.UserId, talk.Speaker) = ("karim", ("c2", "Karim Haddad"));
        (await AskAsync(talk, "municipality", "val")).ShouldBeEmpty();
        (await AskAsync(talk, "partnership", "")).ShouldBeEmpty();
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

    [Fact]
    public async Task The_card_asks_on_Teams_and_has_its_own_choices_there_and_elsewhere()
    {
        foreach (var channel in new[] { "msteams", "webchat" })
        {
            await using var talk = await FilledAsync(channel);
            await talk.SaysAsync("filtrer");
            var list = Input(talk.Cards[0], "filterMunicipality");
            list["choices"]!.AsArray().Count.ShouldBeGreaterThanOrEqualTo(2);
            var query = list["choices.data"];
            if (channel == "msteams")
            {
                ((string?)query!["type"], (string?)query["dataset"], (string?)list["style"]).ShouldBe(
                    ("Data.Query", "municipality", "filtered")
                );
            }
            else
            {
                query.ShouldBeNull();
                ((string?)list["style"]).ShouldBe("compact");
            }
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
