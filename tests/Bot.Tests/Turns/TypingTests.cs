using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using PartnershipBot.Storage;
using PartnershipBot.Tests.Channels;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Turns;

/// <summary>A turn that takes over a second shows that the bot is at work, before its words and once; a quicker one does not.</summary>
public sealed class TypingTests
{
    private static readonly DateTimeOffset January = new(2026, 1, 12, 10, 0, 0, TimeSpan.FromHours(1));
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("msteams/message-personal.json")]
    [InlineData("msteams/message-group-mention.json")]
    [InlineData("webchat/message-personal.json")]
    public async Task A_slow_turn_shows_a_sign_before_its_words(string recorded)
    {
        await using var at = new Slow();
        var answering = at.PostAsync(recorded);
        await at.Reached.Task.WaitAsync(Minute, TestContext.Current.CancellationToken);
        at.Clock.Advance(TimeSpan.FromSeconds(1.1));
        await at.Shown.Task.WaitAsync(Minute, TestContext.Current.CancellationToken);
        at.Go.SetResult();
        await answering;
        at.Sent.First().ShouldBe("typing");
        at.Sent.Count(type => type == "typing").ShouldBe(1);
        at.Sent.Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task A_quick_turn_shows_none()
    {
        await using var at = new Slow();
        at.Go.SetResult();
        await at.PostAsync("msteams/message-personal.json");
        at.Clock.Advance(TimeSpan.FromSeconds(5));
        at.Sent.ShouldNotContain("typing");
    }

    /// <summary>A message that is as slow beside it says when a sign would have gone out: those of one moment go in order.</summary>
    [Fact]
    public async Task A_slow_button_shows_none()
    {
        await using var at = new Slow();
        var button = at.PostAsync("msteams/action-execute-from-page.json");
        await at.Arrived.WaitAsync(Minute, TestContext.Current.CancellationToken);
        var message = at.PostAsync("msteams/message-personal.json");
        await at.Arrived.WaitAsync(Minute, TestContext.Current.CancellationToken);
        at.Clock.Advance(TimeSpan.FromSeconds(1.1));
        await at.Shown.Task.WaitAsync(Minute, TestContext.Current.CancellationToken);
        at.Go.SetResult();
        (await button).ShouldBe(HttpStatusCode.OK);
        (await message).ShouldBe(HttpStatusCode.OK);
        at.Sent.Count(type => type == "typing").ShouldBe(1, "that of the message");
    }

    [Fact]
    public async Task A_channel_that_knows_no_sign_is_answered_all_the_same()
    {
        await using var at = new Slow { Status = HttpStatusCode.BadRequest };
        var answering = at.PostAsync("msteams/message-personal.json");
        await at.Reached.Task.WaitAsync(Minute, TestContext.Current.CancellationToken);
        at.Clock.Advance(TimeSpan.FromSeconds(1.1));
        await at.Shown.Task.WaitAsync(Minute, TestContext.Current.CancellationToken);
        at.Go.SetResult();
        (await answering).ShouldBe(HttpStatusCode.OK);
        at.Sent.ShouldContain("message");
    }

    /// <summary>The program on a store that answers when it is let, and a channel that keeps what it is sent.</summary>
    private sealed class Slow : HttpMessageHandler, IAsyncDisposable
    {
        private readonly TalkPlace _place = new();
        private readonly WebApplicationFactory<Program> _program;

        public Slow()
        {
            var store = new WatchedStore(_place.Open())
            {
                Before = async (call, _) =>
                {
                    // What the program reads beside the turn goes on: where it may send to, for one.
                    if (call is { Table: Tables.Libraries, Kind: StoreCallKind.Get })
                    {
                        Reached.TrySetResult();
                        if (!Go.Task.IsCompleted)
                        {
                            Arrived.Release();
                        }
                        await Go.Task;
                    }
                },
            };
            _program = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
                builder
                    .UseEnvironment("Development")
                    .UseSetting("Reminders:Enabled", "false")
                    .UseSetting("Retention:Enabled", "false")
                    .ConfigureServices(services =>
                        services.AddSingleton<TimeProvider>(Clock).AddSingleton<ITableStore>(store).AddSingleton(_place.OpenFiles())
                    )
                    .ConfigureTestServices(services =>
                        services.AddHttpClient(Options.DefaultName).ConfigurePrimaryHttpMessageHandler(() => this)
                    )
            );
        }

        public FakeTimeProvider Clock { get; } = new(January);

        public TaskCompletionSource Reached { get; } = new();

        /// <summary>One for each turn that waits for the store.</summary>
        public SemaphoreSlim Arrived { get; } = new(0);

        public TaskCompletionSource Go { get; } = new();

        public TaskCompletionSource Shown { get; } = new();

        public ConcurrentQueue<string> Sent { get; } = new();

        /// <summary>What the channel answers to a sign.</summary>
        public HttpStatusCode Status { get; init; } = HttpStatusCode.OK;

        public async Task<HttpStatusCode> PostAsync(string recorded)
        {
            var activity = Client.Read(recorded, Guid.NewGuid().ToString("N"));
            using var body = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
            using var response = await _program.CreateClient().PostAsync("/api/messages", body, TestContext.Current.CancellationToken);
            return response.StatusCode;
        }

        public async ValueTask DisposeAsync()
        {
            Go.TrySetResult();
            await _program.DisposeAsync();
            _place.Dispose();
            Arrived.Dispose();
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var type = (string)JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!["type"]!;
            Sent.Enqueue(type);
            var status = type == "typing" ? Status : HttpStatusCode.OK;
            if (type == "typing")
            {
                Shown.TrySetResult();
            }
            return new HttpResponseMessage(status)
            {
                Content = new StringContent("""{"id":"sent"}""", Encoding.UTF8, "application/json"),
                RequestMessage = request,
            };
        }
    }
}
