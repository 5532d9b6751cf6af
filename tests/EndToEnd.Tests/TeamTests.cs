using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace EndToEnd.Tests;

/// <summary>
/// A team's channel in the Playground: mentions on its page; forms and the search by its API, for the page shows neither.
/// </summary>
public sealed class TeamTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_mention_in_a_channel_is_answered_in_its_thread_by_cards()
    {
        using var folder = new TempFolder();
        await using var bot = await BotProgram.StartAsync(folder.Path);
        await using var playground = await PlaygroundProgram.StartAsync(bot, "msteams");
        var page = await browser.NewPageAsync();
        var chat = new ChatPage(page, "msteams");
        await chat.OpenAsync(playground.Address);
        await chat.HideLogAsync();
        await chat.GoToAsync(Channel);
        await chat.MentionsAsync("menu", "Que souhaitez-vous faire");
        await chat.PictureAsync("channel-menu");
        await page.GetByRole(AriaRole.Button, new() { Name = "Mes partenariats", Exact = true }).Last.ClickAsync();
        await page.GetByText("Cette bibliothèque n’a pas encore de partenariat").First.WaitForAsync();
        await chat.PictureAsync("channel-list");
        // The Playground shows to all what Teams shows to one person; it takes the form.
        await chat.MentionsAsync("mes données", "Cela se fait en conversation personnelle");
        await page.Context.CloseAsync();
        bot.Output.ShouldNotContain("failed at attempt");
        bot.Output.ShouldNotContain("could not be sent");
    }

    [Fact]
    public async Task A_partnership_goes_from_the_personal_chat_to_the_team_on_whose_roster_the_person_is()
    {
        using var folder = new TempFolder();
        await using var bot = await BotProgram.StartAsync(folder.Path, ("Clock__Start", "2026-05-15T10:00"));
        await using var playground = await PlaygroundProgram.StartAsync(bot, "msteams");
        var page = await browser.NewPageAsync();
        var chat = new ChatPage(page, "msteams");
        await chat.OpenAsync(playground.Address);
        await chat.HideLogAsync();
        await chat.GoToAsync(Channel);
        await chat.MentionsAsync("menu", "Que souhaitez-vous faire");
        await chat.GoToAsync("Personal Chat");
        await chat.SaysAsync("partenariat d’exemple", "Jacques-Prévert");
        await chat.SaysAsync("déplacer", "Vers l’espace de quelle équipe");
        await chat.SaysAsync("Médiathèque", "Voulez-vous vraiment déplacer");
        await chat.SaysAsync("oui", "est déplacé dans l’espace de l’équipe");
        await chat.PressesAsync("Espace «\u00a0Médiathèque\u00a0»", "Vous êtes maintenant dans l’espace");
        await chat.SaysAsync("passer la main", "Aucun de vos collègues");
        await chat.GoToAsync(Channel);
        await chat.MentionsAsync("mes partenariats", "Vous suivez un partenariat");
        await chat.PictureAsync("channel-moved");
        await page.Context.CloseAsync();
        bot.Output.ShouldNotContain("failed at attempt");
        bot.Output.ShouldNotContain("could not be sent");
    }

    /// <summary>The page's own activities: who comes and goes, and what becomes of channels and team.</summary>
    [Fact]
    public async Task What_the_page_tells_of_a_team_is_taken_without_another_welcome()
    {
        string[] told = ["Add user", "Remove user", "Add channel", "Rename channel", "Rename team", "Remove channel"];
        using var folder = new TempFolder();
        await using var bot = await BotProgram.StartAsync(folder.Path);
        await using var playground = await PlaygroundProgram.StartAsync(bot, "msteams");
        var page = await browser.NewPageAsync();
        var chat = new ChatPage(page, "msteams");
        await chat.OpenAsync(playground.Address);
        await chat.GoToAsync(Channel);
        await page.GetByText("Bonjour à toute l’équipe").First.WaitForAsync();
        foreach (var activity in told)
        {
            var answered = page.GetByText("conversationUpdate 200");
            var before = await answered.CountAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Mock an Activity" }).ClickAsync();
            await page.GetByRole(AriaRole.Menuitem).GetByText(activity, new() { Exact = true }).ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Send activity" }).ClickAsync();
            await answered.Nth(before).WaitForAsync();
        }
        await Assertions.Expect(page.GetByText("Bonjour à toute l’équipe")).ToHaveCountAsync(1);
        await chat.PictureAsync("channel-told");
        await page.Context.CloseAsync();
        bot.Output.ShouldNotContain("failed at attempt");
    }

    [Fact]
    public async Task A_search_through_the_API_is_answered_and_a_form_and_who_joins_are_no_error()
    {
        using var folder = new TempFolder();
        await using var bot = await BotProgram.StartAsync(folder.Path);
        await using var playground = await PlaygroundProgram.StartAsync(bot, "msteams");
        using var http = new HttpClient { BaseAddress = playground.Address };
        var search = new JsonObject
        {
            ["name"] = "composeExtension/query",
            ["conversation"] = new JsonObject { ["id"] = Conversation },
            ["from"] = new JsonObject { ["id"] = "29:julie" },
            ["replyToId"] = "none",
            ["value"] = JsonNode.Parse("""{"commandId":"search","parameters":[{"name":"initialRun","value":"true"}]}"""),
        };
        using var answer = await http.PostAsJsonAsync("/_conversation/v1/invoke", search, TestContext.Current.CancellationToken);
        var found = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        ((string?)found["composeExtension"]!["type"]).ShouldBe("message");

        var form = await TemplateAsync(http, "");
        (form["type"], form["name"], form["value"]) = (
            "invoke",
            "task/fetch",
            JsonNode.Parse("""{"data":{"type":"task/fetch","stage":"project"}}""")
        );
        await SendAsync(http, form);
        await SendAsync(http, await TemplateAsync(http, "&type=userAdded"));
        // The log has the print of the conversation's id.
        var print = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Conversation)))[..12];
        bot.Output.ShouldContain($"Turn in {print}");
        bot.Output.ShouldNotContain("failed at attempt");
    }

    private const string Channel = "Médiathèque - Partenariats";

    private const string Conversation = "19:channel@thread.tacv2";

    /// <summary>An activity as the Playground makes it for its channel.</summary>
    private static async Task<JsonObject> TemplateAsync(HttpClient http, string type) =>
        (
            await http.GetFromJsonAsync<JsonObject>(
                $"/_internal/v1/customActivities/template?conversationId={Uri.EscapeDataString(Conversation)}{type}",
                TestContext.Current.CancellationToken
            )
        )!;

    private static async Task SendAsync(HttpClient http, JsonObject activity)
    {
        using var sent = await http.PostAsJsonAsync("/_internal/v1/customActivities", activity, TestContext.Current.CancellationToken);
        sent.IsSuccessStatusCode.ShouldBeTrue(await sent.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
