using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Trust;

namespace PartnershipBot.Tests.Files;

/// <summary>
/// A picture that was pasted into a chat is kept by the channel: it is fetched there with the bot's token, which goes nowhere else.
/// </summary>
public sealed class ChannelFilesTests
{
    private const string Teams = "smba.trafficmanager.net";
    private const string Library = GatedBot.TenantId + "|person|julie";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_picture_is_fetched_with_the_bots_token()
    {
        await using var bot = await OpenAsync();

        await SendAsync(bot, "m2", "", "https://smba.trafficmanager.net/fr/v3/attachments/a1/views/original");
        await SendAsync(bot, "m3", "oui");

        var got = bot.Network.To(Teams).Where(r => r.Method == HttpMethod.Get).ShouldHaveSingleItem();
        (got.Url.AbsolutePath, got.Authorization).ShouldBe(("/fr/v3/attachments/a1/views/original", "Bearer token-of-the-bot"));
        (await FilesAsync(bot)).ShouldHaveSingleItem().Columns["type"].ShouldBe("image/png");
    }

    [Theory]
    [InlineData("https://evil.example/fr/v3/attachments/a1/views/original")]
    [InlineData("https://smba.trafficmanager.net.evil.example/x.png")]
    [InlineData("http://smba.trafficmanager.net/fr/x.png")]
    [InlineData("http://127.0.0.1/x.png")]
    public async Task The_token_goes_nowhere_else(string url)
    {
        await using var bot = await OpenAsync();

        await SendAsync(bot, "m2", "", url);
        await SendAsync(bot, "m3", "oui");

        bot.Network.Requests.ShouldNotContain(r => r.Method == HttpMethod.Get && r.Authorization != null);
        bot.Network.Requests.ShouldNotContain(r => r.Url.Host.Contains("evil"));
        (await FilesAsync(bot)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_service_of_the_same_host_is_not_asked()
    {
        await using var bot = await OpenAsync();

        await SendAsync(bot, "m2", "", "https://smba.trafficmanager.net/amer/v3/attachments/a1/views/original");
        await SendAsync(bot, "m3", "oui");

        bot.Network.To(Teams).ShouldNotContain(r => r.Method == HttpMethod.Get);
        (await FilesAsync(bot)).ShouldBeEmpty();
    }

    private static async Task<GatedBot> OpenAsync()
    {
        var bot = new GatedBot();
        bot.Network[Teams] = request =>
            request.Method == HttpMethod.Get
                ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Samples.Of("png")) }
                : GatedBot.Json("""{"id":"sent"}""");
        await bot.PostAsync(bot.ChannelToken(), GatedBot.Activity("m0"));
        var school = Shelf.School();
        await bot
            .Services.GetRequiredService<ITableStore>()
            .BatchAsync(Tables.Libraries, Library, [TableWrite.Upsert(RowKeys.Partnership(school.Id), PartnershipRows.Write(school))], Ct);
        await SendAsync(bot, "m1", $"ouvrir {school.Name}");
        return bot;
    }

    private static async Task SendAsync(GatedBot bot, string id, string text, string? picture = null)
    {
        var activity = GatedBot.Activity(id);
        activity["text"] = text;
        if (picture is not null)
        {
            activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = picture });
        }
        (await bot.PostAsync(bot.ChannelToken(), activity)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<List<TableRow>> FilesAsync(GatedBot bot) =>
        await bot
            .Services.GetRequiredService<ITableStore>()
            .ReadAllAsync(Tables.Libraries, Library, KeyRange.Prefix("file|"), Ct)
            .ToListAsync(Ct);
}
