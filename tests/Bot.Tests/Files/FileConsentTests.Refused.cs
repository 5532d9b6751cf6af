using PartnershipBot.Files;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Files;

/// <content>What keeps a file from being given.</content>
public sealed partial class FileConsentTests
{
    [Theory]
    [InlineData(404, UploadOutcome.Expired)]
    [InlineData(500, UploadOutcome.Failed)]
    public async Task A_drive_that_does_not_take_it_is_told(int status, UploadOutcome expected)
    {
        _drive.Answer = (http, _) =>
        {
            http.Response.StatusCode = status;
            return Task.CompletedTask;
        };
        await _talk.SaysAsync("document");

        await AnswerAsync("accept");

        (await _talk.News.NextAsync()).Outcome.ShouldBe(expected);
    }

    [Fact]
    public async Task Nothing_goes_to_a_host_that_is_not_allowed()
    {
        await _talk.SaysAsync("document");

        await AnswerAsync("accept", uploadUrl: "https://drive.evil.example/x");

        (await _talk.News.NextAsync()).Outcome.ShouldBe(UploadOutcome.Failed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not an address")]
    public async Task An_answer_without_an_address_asks_again(string uploadUrl)
    {
        await _talk.SaysAsync("document");

        await AnswerAsync("accept", uploadUrl: uploadUrl);

        _talk.Answer.ShouldContain("n’est plus valable");
    }

    [Theory]
    [InlineData("library", "other|person|julie", "ne vous est pas accessible")]
    [InlineData("partnership", "another", "ne vous est pas accessible")]
    [InlineData("offer", "another", "n’est plus valable")]
    [InlineData("library", null, "")]
    [InlineData("partnership", null, "")]
    [InlineData("offer", null, "")]
    public async Task A_forged_answer_tells_nothing(string name, string? value, string expected)
    {
        await _talk.SaysAsync("document");
        var offer = _talk.Attachments[0].DeepClone();
        offer["content"]!["acceptContext"]![name] = value;

        await AnswerAsync("accept", offer);

        (expected.Length == 0 ? _talk.Answer.Length == 0 : _talk.Answer.Contains(expected)).ShouldBeTrue(_talk.Answer);
        _drive.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_put_aside_meanwhile_is_not_given()
    {
        await _talk.SaysAsync("document");
        await _talk.PutAsync(Shelf.School() with { DiscardedAt = March });

        await AnswerAsync("accept");

        _talk.Answer.ShouldContain("ne vous est pas accessible");
    }
}
