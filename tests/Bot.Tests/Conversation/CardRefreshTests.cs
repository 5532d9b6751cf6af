using System.Text.Json.Nodes;
using PartnershipBot.Domain.Progress;

namespace PartnershipBot.Tests.Conversation;

/// <summary>Cards that show the present state whenever they are seen: for whom, how little it costs, and that it changes nothing.</summary>
public sealed class CardRefreshTests
{
    private const string Sheet = "ouvrir pages partagées";

    private static readonly DateTimeOffset January = new(2026, 1, 12, 10, 0, 0, TimeSpan.FromHours(1));

    public static TheoryData<string, string, string> Shown =>
        new()
        {
            { InTeam.Channel, Sheet, "Abandonné" },
            { InTeam.Channel, "où en est-on ?", "Abandonné" },
            { InTeam.Channel, "aperçu", "Abandonné" },
            { InTeam.Channel, "mes partenariats", "Abandonné" },
            { InTeam.Group, Sheet, "Abandonné" },
            { InTeam.Group, "mes partenariats", "Abandonné" },
        };

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task A_card_that_is_seen_again_shows_the_present_state_and_changes_nothing(string place, string text, string expected)
    {
        await using var talk = await TalkAsync(place);
        await talk.SaysInAsync(place, Sheet);
        await talk.SaysInAsync(place, text);
        talk.Answer.ShouldNotContain(expected);
        var refresh = Refresh(talk);
        refresh["userIds"]!.AsArray().Select(id => (string?)id).ShouldBe(["29:julie"]);
        ((string?)refresh["action"]!["type"]).ShouldBe("Action.Execute");

        await talk.PutInAsync(place, Shelf.CareHome(PartnershipStatus.Abandoned));
        var before = await RowsAsync(talk, place);
        foreach (var trigger in new[] { "automatic", "manual" })
        {
            talk.Watched.Forget();
            await SeeAsync(talk, place, refresh, trigger);
            talk.Answer.ShouldContain(expected);
            ((string?)talk.Invoked!["Body"]!["type"]).ShouldBe("application/vnd.microsoft.card.adaptive");
            Refresh(talk)["action"]!["verb"]!.ToString().ShouldBe("refresh");
            (talk.Watched.Batches, talk.Watched.Reads <= 4).ShouldBe((0, true));
        }
        (await RowsAsync(talk, place)).ShouldBe(before);
    }

    [Fact]
    public async Task It_is_for_those_who_spoke_here_of_late_and_never_for_more_than_sixty()
    {
        await using var talk = await TalkAsync(InTeam.Channel);
        for (var person = 0; person < 30; person++)
        {
            talk.UserId = $"{person}";
            await talk.SaysInAsync(InTeam.Channel, Sheet);
        }
        var viewers = Refresh(talk)["userIds"]!.AsArray().Select(id => (string?)id).ToList();
        viewers.Count.ShouldBeInRange(2, 60);
        viewers[..2].ShouldBe(["29:29", "29:28"]);
    }

    [Fact]
    public async Task Whoever_may_not_see_it_gets_nothing_and_is_told_only_when_they_asked()
    {
        await using var talk = await TalkAsync(InTeam.Channel);
        await talk.SaysInAsync(InTeam.Channel, Sheet);
        var refresh = Refresh(talk);
        var data = refresh["action"]!["data"]!.AsObject();
        await talk.PutInAsync(InTeam.Channel, Shelf.CareHome() with { Id = "aside", DiscardedAt = January });
        foreach (
            var change in new Action<JsonObject>[]
            {
                d => d["partnership"] = "unknown",
                d => d["library"] = talk.Library,
                d => d["shows"] = "neverHeardOf",
                d => d.Remove("shows"),
                d => d["partnership"] = "aside",
                d => d["library"] = new JsonObject(),
                d => d["partnership"] = 7,
                d => d["shows"] = new JsonArray(),
            }
        )
        {
            var forged = refresh.DeepClone().AsObject();
            change(forged["action"]!["data"]!.AsObject());
            await SeeAsync(talk, InTeam.Channel, forged, "automatic");
            ((int)talk.Invoked!["Status"]!, talk.Invoked["Body"]).ShouldBe((200, null));
            await SeeAsync(talk, InTeam.Channel, forged, "manual");
            talk.Replied.Trim().ShouldBe("Ce partenariat n’existe pas ou ne vous est pas accessible.");
        }
        // Forwarded into another conversation it is another library's.
        await SeeAsync(talk, InTeam.Group, refresh, "automatic");
        talk.Invoked!["Body"].ShouldBeNull();
        data.Count.ShouldBe(5);
    }

    [Fact]
    public async Task Seeing_a_card_leaves_the_question_of_a_personal_chat_where_it_is()
    {
        await using var talk = new Talk(January, "msteams");
        await talk.PutAsync(Shelf.CareHome());
        await talk.SaysAsync(Sheet);
        var refresh = Refresh(talk);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert"]);
        var before = (await talk.RowsAsync("dialog|")).Single().ETag;
        await talk.SendAsync(
            InTeam.Invoke("adaptiveCard/action", new JsonObject { ["action"] = refresh["action"]!.DeepClone(), ["trigger"] = "automatic" })
        );
        talk.Answer.ShouldContain("Pages partagées");
        talk.CardButtons.ShouldContain("Reprendre");
        (await talk.RowsAsync("dialog|")).Single().ETag.ShouldBe(before);
        await talk.SaysAsync("un organisme extérieur", "De quel type de structure");
    }

    [Fact]
    public async Task Other_channels_get_no_refresh()
    {
        await using var talk = new Talk(January);
        await talk.PutAsync(Shelf.CareHome());
        await talk.SaysAsync(Sheet);
        talk.Cards.Single()["refresh"].ShouldBeNull();
        // What asks for one all the same is a button that no card has.
        await talk.SendPayloadAsync(
            new JsonObject
            {
                ["verb"] = "refresh",
                ["library"] = talk.Library,
                ["partnership"] = "care",
                ["shows"] = "sheet",
            }
        );
        talk.Answer.ShouldContain("Je n’ai pas compris");
    }

    private static async Task<Talk> TalkAsync(string place)
    {
        var talk = new Talk(January, "msteams");
        await talk.PutInAsync(place, Shelf.School(), Shelf.CareHome());
        return talk;
    }

    private static JsonObject Refresh(Talk talk) => talk.Cards.Single()["refresh"]!.AsObject();

    private static Task SeeAsync(Talk talk, string place, JsonObject refresh, string trigger) =>
        talk.ThereAsync(
            place,
            InTeam.Invoke("adaptiveCard/action", new JsonObject { ["action"] = refresh["action"]!.DeepClone(), ["trigger"] = trigger })
        );

    private static async Task<string> RowsAsync(Talk talk, string place) =>
        string.Join('\n', (await talk.RowsInAsync(place, "")).Select(r => $"{r.RowKey} {r.ETag}"));
}
