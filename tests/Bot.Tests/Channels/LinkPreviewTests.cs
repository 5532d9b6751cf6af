using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Channels;

/// <summary>Links of the bot that are pasted into a message: what they lead to, and nothing of what is behind them.</summary>
public sealed class LinkPreviewTests(Client client) : IClassFixture<Client>
{
    [Theory]
    [InlineData("http://localhost/documents/0123456789abcdef", "Un document de Passerelle")]
    [InlineData("http://localhost/documents/0123456789abcdef?name=Tilleuls", "Un document de Passerelle")]
    [InlineData("http://localhost/calendar/0123456789abcdef.ics", "Un calendrier de Passerelle")]
    [InlineData("http://localhost/privacy", "Confidentialité – Passerelle")]
    [InlineData("http://LOCALHOST/help?lang=en", "Aide – Passerelle")]
    public async Task A_link_of_ours_is_told_for_what_it_is(string url, string title)
    {
        foreach (var name in new[] { "composeExtension/queryLink", "composeExtension/anonymousQueryLink" })
        {
            var answer = await client.PostAsync(Pasted(name, url));
            answer.Status.ShouldBe(200);
            answer.Sent.ShouldBeEmpty();
            var result = JsonNode.Parse(answer.Body)!["composeExtension"]!;
            ((string?)result["type"], (string?)result["attachmentLayout"]).ShouldBe(("result", "list"));
            var card = result["attachments"]!.AsArray().ShouldHaveSingleItem()!;
            ((string?)card["content"]!["title"]).ShouldBe(title);
            ((string?)card["preview"]!["content"]!["title"]).ShouldBe(title);
            answer.Body.ShouldNotContain("0123456789abcdef");
            answer.Body.ShouldNotContain("Tilleuls");
        }
    }

    [Theory]
    [InlineData("https://example.test/documents/1")]
    [InlineData("http://localhost.example.test/help")]
    [InlineData("http://localhost/nothing")]
    [InlineData("http://localhost/")]
    [InlineData("ftp://localhost/help")]
    [InlineData("help")]
    public async Task Any_other_link_has_no_preview(string url)
    {
        var answer = await client.PostAsync(Pasted("composeExtension/queryLink", url));
        (answer.Status, answer.Sent.Count).ShouldBe((200, 0));
        JsonNode.Parse(answer.Body)!["composeExtension"].ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_has_no_app_and_no_name_has_a_preview_too()
    {
        var activity = Pasted("composeExtension/anonymousQueryLink", "http://localhost/terms");
        activity["from"] = new JsonObject { ["id"] = "anonymised" };
        activity["conversation"] = new JsonObject
        {
            ["id"] = "19:elsewhere@thread.v2",
            ["conversationType"] = "groupChat",
            ["isGroup"] = true,
        };
        activity["channelData"]!.AsObject().Remove("tenant");
        var answer = await client.PostAsync(activity);
        answer.Status.ShouldBe(200);
        answer.Body.ShouldContain("Passerelle");
    }

    private static JsonObject Pasted(string name, string url)
    {
        var activity = Client.Read("msteams/invoke-composeExtension-queryLink.json", Guid.NewGuid().ToString("N"));
        (activity["name"], activity["value"]!["url"]) = (name, url);
        return activity;
    }
}
