using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Turns;

/// <summary>Whoever presses a button has an answer within 5 s, whatever hangs: a store is given up, messages follow later.</summary>
public sealed class InvokeTimeTests
{
    private const string Apology = "problème technique";

    private static readonly DateTimeOffset January = new(2026, 1, 12, 10, 0, 0, TimeSpan.FromHours(1));
    private static readonly TimeSpan JustUnder = TimeSpan.FromSeconds(4.9);

    public static TheoryData<string> Invokes => ["adaptiveCard/action", "task/fetch", "task/submit", "composeExtension/query"];

    [Theory]
    [MemberData(nameof(Invokes))]
    public async Task A_store_that_hangs_is_apologised_for_in_the_shape_of_the_invoke(string name)
    {
        await using var talk = new Talk(January, "msteams");
        await talk.PutInAsync(InTeam.Channel, Shelf.CareHome());
        await talk.SaysInAsync(InTeam.Channel, "ouvrir pages partagées");
        var reached = new TaskCompletionSource();
        talk.Watched.Before = (_, _) =>
        {
            reached.TrySetResult();
            return new TaskCompletionSource().Task;
        };
        var sending = talk.ThereAsync(InTeam.Channel, InTeam.Invoke(name, Value(talk)[name]!.DeepClone()));
        await reached.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        talk.Clock.Advance(JustUnder);
        await sending;
        var body = talk.Invoked!["Body"]!;
        var said = name switch
        {
            "adaptiveCard/action" => body["value"],
            "composeExtension/query" => body["composeExtension"]!["text"],
            _ => body["task"]!["value"],
        };
        ((string?)said)!.ShouldContain(Apology);
        ((int)talk.Invoked["Status"]!).ShouldBe(200);
    }

    [Fact]
    public async Task A_channel_that_hangs_keeps_no_answer_waiting_and_its_messages_follow()
    {
        var folder = TestPaths.NewFolder();
        var clock = new FakeTimeProvider(January);
        using var channel = new SlowChannel();
        await using (
            var program = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
                builder
                    .UseEnvironment("Development")
                    .UseSetting("Storage:Path", folder)
                    .UseSetting("Reminders:Enabled", "false")
                    .ConfigureServices(services => services.AddSingleton<TimeProvider>(clock))
                    .ConfigureTestServices(services =>
                        services.AddHttpClient(Options.DefaultName).ConfigurePrimaryHttpMessageHandler(() => channel)
                    )
            )
        )
        {
            var invoke = PartnershipBot.Tests.Channels.Client.Read("msteams/action-execute-from-page.json", Guid.NewGuid().ToString("N"));
            invoke["value"]!["action"]!["verb"] = "menu";
            invoke["value"]!["action"]!["data"] = new JsonObject { ["verb"] = "neverHeardOf" };
            var answering = program
                .CreateClient()
                .PostAsync(
                    "/api/messages",
                    new StringContent(invoke.ToJsonString(), Encoding.UTF8, "application/json"),
                    TestContext.Current.CancellationToken
                );
            await channel.Reached;
            answering.IsCompleted.ShouldBeFalse();
            clock.Advance(TimeSpan.FromSeconds(1.1));
            using var answer = await answering;
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("statusCode");
            channel.Delivered.ShouldBe(0);
            channel.Release();
            await channel.AllDelivered(2);
        }
        Directory.Delete(folder, recursive: true);
    }

    private static JsonObject Value(Talk talk)
    {
        var form = InTeam.Action(talk.Cards, "Remplir le formulaire")["data"]!;
        var page = InTeam.Actions(talk.Cards).First(a => (string?)a["title"] == "Mes partenariats");
        return new JsonObject
        {
            ["adaptiveCard/action"] = new JsonObject
            {
                ["action"] = new JsonObject
                {
                    ["type"] = "Action.Execute",
                    ["verb"] = "portfolio",
                    ["data"] = page["data"]!.DeepClone(),
                },
            },
            ["task/fetch"] = new JsonObject { ["data"] = form.DeepClone() },
            ["task/submit"] = new JsonObject { ["data"] = form.DeepClone() },
            ["composeExtension/query"] = new JsonObject { ["commandId"] = "search" },
        };
    }

    /// <summary>A channel that takes messages only once it is let.</summary>
    private sealed class SlowChannel : HttpMessageHandler
    {
        private readonly TaskCompletionSource _reached = new(),
            _released = new();
        private readonly SemaphoreSlim _delivered = new(0);
        private int _count;

        public Task Reached => _reached.Task;

        public int Delivered => _count;

        public void Release() => _released.SetResult();

        public async Task AllDelivered(int count)
        {
            for (var one = 0; one < count; one++)
            {
                await _delivered.WaitAsync(TestContext.Current.CancellationToken);
            }
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            _reached.TrySetResult();
            await _released.Task.WaitAsync(cancellationToken);
            Interlocked.Increment(ref _count);
            _delivered.Release();
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent("""{"id":"sent"}""", Encoding.UTF8, "application/json"),
                RequestMessage = request,
            };
        }
    }
}
