using System.Text.Json.Nodes;
using PartnershipBot.Files;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Documents;

namespace PartnershipBot.Tests.Files;

/// <summary>On Teams, in a personal chat: the convention goes to the person's OneDrive, once the person agrees.</summary>
public sealed partial class FileConsentTests : IAsyncLifetime
{
    private static readonly DateTimeOffset March = new(2026, 3, 3, 10, 0, 0, TimeSpan.FromHours(1));

    private readonly Talk _talk = new(March, "msteams") { ServiceUrl = "https://smba.trafficmanager.net/emea/" };
    private Drive _drive = null!;

    public async ValueTask InitializeAsync()
    {
        _drive = await Drive.StartAsync();
        await _talk.OpenAsync(Shelf.School());
    }

    public async ValueTask DisposeAsync()
    {
        await _talk.DisposeAsync();
        await _drive.DisposeAsync();
    }

    [Fact]
    public async Task The_card_asks_before_anything_goes_anywhere_and_carries_ids_only()
    {
        await _talk.SaysAsync("document");

        var card = _talk.Attachments.ShouldHaveSingleItem();
        ((string?)card["contentType"]).ShouldBe("application/vnd.microsoft.teams.card.file.consent");
        ((string?)card["name"]).ShouldBe(
            "Convention – Une classe, un livre, un rendez-vous – École primaire Jacques-Prévert – 2025-09-12 – signée.docx"
        );
        var content = card["content"]!;
        ((int)content["sizeInBytes"]!).ShouldBeGreaterThan(5000);
        ((string)content["description"]!).ShouldContain("OneDrive");
        foreach (var context in new[] { content["acceptContext"]!, content["declineContext"]! })
        {
            context.AsObject().Select(p => p.Key).ShouldBe(["library", "partnership", "offer"], ignoreOrder: true);
            ((string?)context["partnership"]).ShouldBe("school");
        }
        _drive.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_accepts_has_the_file_in_the_drive_and_its_card_in_the_chat()
    {
        await _talk.SaysAsync("document");

        await AnswerAsync("accept");

        _talk.Answer.ShouldContain("Je dépose");
        _talk
            .Changed.Select(Uri.UnescapeDataString)
            .ShouldBe(["/emea/v3/conversations/c1/activities/1:consent"], "the card cannot be pressed again");
        var (upload, outcome) = await _talk.News.NextAsync();
        outcome.ShouldBe(UploadOutcome.Done);
        upload.File.ShouldBe(new UploadedFile("Convention.docx", "https://contoso-my.sharepoint.com/x/Convention.docx", "u1", "docx"));
        var put = _drive.Requests.ShouldHaveSingleItem();
        put.Authorization.ShouldBeNull();
        using var file = WordFileTests.Open(put.Body);
        file.MainDocumentPart!.Document!.Body!.InnerText.ShouldContain("École primaire Jacques-Prévert");
    }

    [Fact]
    public async Task The_turn_is_answered_before_the_file_is_there()
    {
        var goOn = new TaskCompletionSource();
        _drive.Answer = async (http, _) =>
        {
            await goOn.Task;
            http.Response.StatusCode = 201;
        };
        await _talk.SaysAsync("document");

        await AnswerAsync("accept");

        _talk.Answer.ShouldContain("Je dépose");
        _talk.News.Count.ShouldBe(0);
        goOn.SetResult();
        (await _talk.News.NextAsync()).Outcome.ShouldBe(UploadOutcome.Done);
    }

    [Theory]
    [InlineData("i1")]
    [InlineData("i2")]
    public async Task Whoever_accepts_twice_has_the_file_once(string secondId)
    {
        await _talk.SaysAsync("document");
        var offer = _talk.Attachments[0];
        await AnswerAsync("accept", offer, "i1");

        await AnswerAsync("accept", offer, secondId);

        _talk.Answer.ShouldBe("");
        await _talk.News.NextAsync();
        // Another file that is asked for comes after all that was under way.
        await _talk.SaysAsync("document");
        await AnswerAsync("accept", id: "i3");
        await _talk.News.NextAsync();
        _drive.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_declines_is_told_once_that_nothing_is_put_there()
    {
        await _talk.SaysAsync("document");
        var offer = _talk.Attachments[0];

        await AnswerAsync("decline", offer);
        _talk.Answer.ShouldContain("je ne dépose rien");

        await AnswerAsync("decline", offer);
        _talk.Answer.ShouldContain("n’est plus valable");
        await AnswerAsync("accept", offer);
        _talk.Answer.ShouldContain("n’est plus valable");
        _talk.Buttons.ShouldBe(["Document Word"]);
        _drive.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_offer_of_the_day_before_yesterday_is_made_again()
    {
        await _talk.SaysAsync("document");
        var offer = _talk.Attachments[0];
        _talk.Clock.Advance(TimeSpan.FromDays(2));

        await AnswerAsync("accept", offer);

        _talk.Answer.ShouldContain("n’est plus valable");
        _talk.Buttons.ShouldBe(["Document Word"]);
        await _talk.SaysAsync("Document Word");
        await AnswerAsync("accept");
        (await _talk.News.NextAsync()).Outcome.ShouldBe(UploadOutcome.Done);
    }

    [Fact]
    public async Task What_waits_goes_on_waiting()
    {
        await _talk.OpenAsync(Shelf.CareHome());
        await _talk.SaysAsync("reprendre");
        var question = _talk.Answer.Split('\n')[^1];

        await _talk.SaysAsync("document word");

        _talk.Answer.ShouldContain(question);
        await AnswerAsync("accept");
        _talk.Answer.ShouldNotContain(question);
        await _talk.SaysAsync("aide");
        _talk.Answer.ShouldContain(question);
    }

    /// <summary>What Teams sends when a button of the consent card is pressed.</summary>
    private Task AnswerAsync(string action, JsonNode? offer = null, string? id = null, string? uploadUrl = null)
    {
        offer ??= _talk.Attachments.Single(a => a["content"]?["acceptContext"] is not null);
        var value = new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = action,
            ["context"] = offer["content"]![action + "Context"]!.DeepClone(),
        };
        if (action == "accept")
        {
            value["uploadInfo"] = new JsonObject
            {
                ["contentUrl"] = "https://contoso-my.sharepoint.com/x/Convention.docx",
                ["name"] = "Convention.docx",
                ["uploadUrl"] = uploadUrl ?? _drive.Url.AbsoluteUri,
                ["uniqueId"] = "u1",
                ["fileType"] = "docx",
            };
        }
        var activity = new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "fileConsent/invoke",
            ["value"] = value,
            ["replyToId"] = "1:consent",
        };
        if (id is not null)
        {
            activity["id"] = id;
        }
        return _talk.SendAsync(activity);
    }
}
