using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using PartnershipBot.Channels;
using PartnershipBot.Conversations;
using PartnershipBot.Files;
using PartnershipBot.Language;
using PartnershipBot.Trust;

namespace PartnershipBot.Tests.Files;

/// <summary>What really goes to Teams once a file is in a drive, or is not.</summary>
public sealed class FileNewsSenderTests
{
    [Fact]
    public async Task A_file_that_is_there_is_shown_as_Teams_shows_files()
    {
        var message = await TellAsync(UploadOutcome.Done);

        ((string?)message["text"]).ShouldBe("Le document est dans votre OneDrive.");
        var card = message["attachments"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)card["contentType"]).ShouldBe("application/vnd.microsoft.teams.card.file.info");
        ((string?)card["name"]).ShouldBe("Convention.docx");
        ((string?)card["contentUrl"]).ShouldBe("https://contoso-my.sharepoint.com/x/Convention.docx");
        ((string?)card["content"]!["uniqueId"], (string?)card["content"]!["fileType"]).ShouldBe(("u1", "docx"));
    }

    [Theory]
    [InlineData(UploadOutcome.Expired, "n’est plus valable", true)]
    [InlineData(UploadOutcome.Failed, "n’a pas pu être déposé", true)]
    [InlineData(UploadOutcome.Gone, "ne vous est pas accessible", false)]
    public async Task A_file_that_is_not_is_explained_with_the_button_to_ask_again(UploadOutcome outcome, string expected, bool again)
    {
        var message = await TellAsync(outcome);

        ((string)message["text"]!).ShouldContain(expected);
        (message["suggestedActions"]?["actions"]?.AsArray().Select(a => (string?)a!["value"]) ?? []).ShouldBe(
            again ? ["Document Word"] : []
        );
    }

    [Fact]
    public async Task A_channel_that_has_too_much_to_do_is_tried_again_later()
    {
        await using var channel = await Drive.StartAsync();
        channel.Answer = (http, _) =>
        {
            http.Response.StatusCode = 429;
            http.Response.Headers.RetryAfter = "3";
            return http.Response.WriteAsync("""{"error":{"code":"x","message":"y"}}""");
        };

        (await TellAsync(channel, UploadOutcome.Done)).ShouldBe(new SendOutcome.Later("429", TimeSpan.FromSeconds(3), true));
    }

    private static async Task<JsonNode> TellAsync(UploadOutcome outcome)
    {
        await using var channel = await Drive.StartAsync();
        channel.Answer = (http, _) => http.Response.WriteAsync("""{"id":"a1"}""");
        (await TellAsync(channel, outcome)).ShouldBe(new SendOutcome.Delivered());
        return JsonNode.Parse(channel.Requests.ShouldHaveSingleItem().Body)!;
    }

    private static Task<SendOutcome> TellAsync(Drive channel, UploadOutcome outcome)
    {
        var reference = new ConversationReference
        {
            ChannelId = "msteams",
            ServiceUrl = channel.Url.GetLeftPart(UriPartial.Authority) + "/",
            Bot = new ChannelAccount("28:bot"),
            User = new ChannelAccount("29:julie"),
            Conversation = new ConversationAccount(id: "c1"),
        };
        var upload = new FileUpload(
            new DocumentRef("t1|person|julie", "p1"),
            channel.Url,
            new UploadedFile("Convention.docx", "https://contoso-my.sharepoint.com/x/Convention.docx", "u1", "docx"),
            "t1",
            "c1",
            JsonConvert.SerializeObject(reference),
            Lang.Fr,
            new DateOnly(2026, 3, 3)
        );
        return new FileNewsSender(new CloudAdapter(), Options.Create(new RegistrationOptions()), TimeProvider.System).TellAsync(
            upload,
            outcome,
            TestContext.Current.CancellationToken
        );
    }
}
