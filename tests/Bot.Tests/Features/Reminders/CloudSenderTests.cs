using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using PartnershipBot.Conversations;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Features.Reminders;
using PartnershipBot.Reminders;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Reminders;
using PartnershipBot.Trust;
using static PartnershipBot.Tests.Domain.Reminders.Plans;

namespace PartnershipBot.Tests.Features.Reminders;

/// <summary>What really goes over HTTP, and what each answer of a channel means.</summary>
public sealed class CloudSenderTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = DateTimeOffset.Parse("2026-05-18T07:00Z", CultureInfo.InvariantCulture);

    private readonly List<(string Path, JsonNode Body)> _received = [];
    private WebApplication _channel = null!;
    private Func<HttpContext, Task> _answer = http => http.Response.WriteAsync("""{"id":"a1"}""");

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _channel = builder.Build();
        _channel.Run(async http =>
        {
            _received.Add((http.Request.Path, (await JsonNode.ParseAsync(http.Request.Body))!));
            await _answer(http);
        });
        await _channel.StartAsync();
    }

    public ValueTask DisposeAsync() => _channel.DisposeAsync();

    [Fact]
    public async Task A_reminder_is_a_card_in_the_persons_chat_with_a_summary_for_the_notification()
    {
        (await SendAsync()).ShouldBe(new SendOutcome.Delivered());
        var (path, body) = _received.ShouldHaveSingleItem();
        path.ShouldBe("/v3/conversations/c1/activities");
        // It answers nothing: a client would wait for what it answers.
        body["replyToId"].ShouldBeNull();
        ((string)body["summary"]!).ShouldContain("La convention expire dans 120 jours, le 15 septembre 2026");
        var card = body["attachments"]![0]!["content"]!;
        ((string)card["type"]!, (string)card["version"]!).ShouldBe(("AdaptiveCard", "1.5"));
        InTeam.Actions([card]).Select(a => (string)a!["type"]!).ShouldAllBe(t => t == "Action.Execute");
        ((string)InTeam.Actions([card])[0]["data"]!["partnership"]!).ShouldBe("p1");
    }

    [Fact]
    public void A_reminder_of_the_library_carries_the_button_that_does_it()
    {
        var partnership = Agreement("2025-09-16", "2026-09-15");
        var plan = ReminderPlanner.OfLibrary(partnership, ReminderSettings.Default, Day("2025-10-01"), new ReminderMarks([]));
        var notice = new Notice(
            "t1|person|julie",
            CardSamples.Library,
            [(null, plan.First(r => r.Rule.Id == "annualReport"))],
            false,
            Day("2026-01-12")
        );
        var person = CloudSender.Message(new AddressRow("t1", "person|julie", "c1", "msteams", "", "fr", ""), notice);
        $"{person.Attachments[0].Content}".ShouldContain("Rapport 2025");
        var team = CloudSender.Message(new AddressRow("t1", "team|x", "c1", "msteams", "", "fr", ""), notice);
        $"{team.Attachments[0].Content}".ShouldNotContain("\"verb\"");
    }

    [Theory]
    [InlineData(429, "7", 7)]
    [InlineData(429, null, null)]
    [InlineData(412, null, null)]
    [InlineData(500, null, null)]
    [InlineData(502, null, null)]
    [InlineData(503, "Mon, 18 May 2026 07:02:00 GMT", 120)]
    [InlineData(504, null, null)]
    public async Task What_a_channel_cannot_do_now_is_for_later(int status, string? retryAfter, int? seconds)
    {
        Answer(status, retryAfter);
        var later = (await SendAsync()).ShouldBeOfType<SendOutcome.Later>();
        (later.Reason, later.After?.TotalSeconds, later.Throttled).ShouldBe(($"{status}", (double?)seconds, status == 429));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    public async Task Whom_a_channel_does_not_know_any_more_is_unreachable(int status)
    {
        Answer(status, null);
        (await SendAsync()).ShouldBe(new SendOutcome.Unreachable($"{status}"));
    }

    [Fact]
    public async Task A_connection_that_is_refused_cut_or_not_trusted_and_a_name_that_is_unknown_are_for_later()
    {
        _answer = http =>
        {
            http.Abort();
            return Task.CompletedTask;
        };
        (await SendAsync()).ShouldBeOfType<SendOutcome.Later>();
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        var free = ((IPEndPoint)socket.LocalEndpoint).Port;
        socket.Stop();
        (await SendAsync($"http://127.0.0.1:{free}/")).ShouldBeOfType<SendOutcome.Later>();
        (await SendAsync(_channel.Urls.Single().Replace("http:", "https:") + "/")).ShouldBeOfType<SendOutcome.Later>();
        (await SendAsync("http://nowhere.invalid/")).ShouldBeOfType<SendOutcome.Later>();
    }

    [Fact]
    public void A_timeout_is_for_later_and_nobody_is_left_alone_for_days()
    {
        SenderFailures.Classify(Faults.Timeout(), Now).ShouldBeOfType<SendOutcome.Later>();
        SenderFailures.Classify(Faults.Status(429, "864000"), Now).ShouldBe(new SendOutcome.Later("429", TimeSpan.FromHours(6), true));
        SenderFailures.Classify(Faults.Status(429, "nonsense"), Now).ShouldBe(new SendOutcome.Later("429", null, true));
    }

    [Fact]
    public async Task An_address_that_cannot_be_read_fails_alone() =>
        (
            await new CloudSender(new CloudAdapter(), Options.Create(new RegistrationOptions()), TimeProvider.System).SendAsync(
                new AddressRow("t1", "person|julie", "c1", "msteams", "not JSON", "fr", ""),
                Notice(),
                TestContext.Current.CancellationToken
            )
        ).ShouldBeOfType<SendOutcome.Later>();

    private void Answer(int status, string? retryAfter) =>
        _answer = http =>
        {
            http.Response.StatusCode = status;
            if (retryAfter is not null)
            {
                http.Response.Headers.RetryAfter = retryAfter;
            }
            return http.Response.WriteAsync("""{"error":{"code":"x","message":"y"}}""");
        };

    private Task<SendOutcome> SendAsync(string? serviceUrl = null)
    {
        var reference = new ConversationReference
        {
            ChannelId = "msteams",
            ServiceUrl = serviceUrl ?? _channel.Urls.Single() + "/",
            Bot = new ChannelAccount("28:bot"),
            User = new ChannelAccount("29:julie"),
            Conversation = new ConversationAccount(id: "c1"),
        };
        return new CloudSender(new CloudAdapter(), Options.Create(new RegistrationOptions()), new FixedClock()).SendAsync(
            new AddressRow("t1", "person|julie", "c1", "msteams", JsonConvert.SerializeObject(reference), "fr", ""),
            Notice(),
            TestContext.Current.CancellationToken
        );
    }

    private static Notice Notice()
    {
        var partnership = Agreement("2025-09-16", "2026-09-15", (Fields.Title, "Pages partagées"));
        return new Notice(
            "t1|person|julie",
            CardSamples.Library,
            [
                (
                    partnership,
                    ReminderPlanner.Plan(partnership, ReminderSettings.Default, Day("2026-05-18")).First(r => r.Rule.Id == "renewal")
                ),
            ],
            false,
            Day("2026-05-18")
        );
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
