using System.Net;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PartnershipBot.Files;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Channels;

/// <summary>
/// Thousands of activities that no client sends, over HTTP to the whole program: each is answered or refused, none is an error of the
/// program, and it answers people as before. What was found has a test of its own in HostileBodyTests.
/// </summary>
public sealed class FuzzTests
{
    private const int Count = 5_000;
    private const int Shown = 10;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_activity_is_answered_by_an_error_or_leaves_one_in_the_log()
    {
        var mutation = new Mutation(Seeds.Next(), [.. Client.All.Select(name => Client.Read(name).ToJsonString())]);
        var folder = TestPaths.NewFolder();
        using var log = new TalkLog();
        await using (var program = Start(folder, log))
        {
            using var http = program.CreateClient();
            var found = new List<string>();
            for (var i = 0; i < Count && found.Count < Shown; i++)
            {
                var body = mutation.Next();
                var status = await PostAsync(http, body);
                var alarms = log.Take().Where(l => l.Level >= LogLevel.Error || l.Exception is not null).ToList();
                // An invoke that nobody knows is answered so by the Bot Framework.
                if (((int)status >= 500 && status != HttpStatusCode.NotImplemented) || alarms.Count > 0)
                {
                    found.Add($"{i}: {(int)status} {Encoding.UTF8.GetString(body)}\n  {string.Join("\n  ", alarms)}");
                }
            }
            found.ShouldBeEmpty();
            (await PostAsync(http, Encoding.UTF8.GetBytes(Client.Read("emulator/message-personal.json").ToJsonString()))).ShouldBe(
                HttpStatusCode.OK
            );
            (await http.GetAsync("/health/ready", Ct)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient http, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        using var response = await http.PostAsync("/api/messages", content, Ct);
        return response.StatusCode;
    }

    private static WebApplicationFactory<Program> Start(string folder, TalkLog log) =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
            builder
                .UseEnvironment("Development")
                .UseSetting("Storage:Path", folder)
                .UseSetting("Limits:Enabled", "false")
                .UseSetting("Reminders:Enabled", "false")
                .ConfigureTestServices(services =>
                {
                    services.AddSingleton<ILoggerProvider>(log);
                    services.AddHttpClient(Options.DefaultName).ConfigurePrimaryHttpMessageHandler(() => new Channel());
                    services.AddHttpClient(FileServices.Client).ConfigurePrimaryHttpMessageHandler(() => new Channel());
                })
        );

    /// <summary>A channel that takes everything.</summary>
    private sealed class Channel : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(
                new HttpResponseMessage(HttpStatusCode.OK)
                {
                    Content = new StringContent("""{"id":"sent"}""", Encoding.UTF8, "application/json"),
                    RequestMessage = request,
                }
            );
    }
}
