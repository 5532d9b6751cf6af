using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using PartnershipBot.Channels;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Trust;
using PartnershipBot.Trust.Members;

namespace PartnershipBot.Tests.Channels;

/// <summary>What really goes over HTTP to ask for one member of a roster, and what each answer means.</summary>
public sealed class ChannelRosterTests : IAsyncLifetime
{
    private const string Team = "19:valmont@thread.tacv2";

    private readonly List<string> _received = [];
    private WebApplication _channel = null!;
    private Func<HttpContext, Task> _answer = _ => Task.CompletedTask;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _channel = builder.Build();
        _channel.Run(async http =>
        {
            _received.Add($"{http.Request.Method} {http.Features.Get<IHttpRequestFeature>()!.RawTarget}");
            await _answer(http);
        });
        await _channel.StartAsync();
    }

    public ValueTask DisposeAsync() => _channel.DisposeAsync();

    [Theory]
    [InlineData("""{"id":"29:julie","aadObjectId":"julie","userRole":"user","name":"Julie"}""", RosterAnswer.Member)]
    [InlineData("""{"id":"29:julie"}""", RosterAnswer.Member)]
    [InlineData("""{"id":"julie","userRole":"owner"}""", RosterAnswer.Member)]
    [InlineData("""{"id":"29:julie","aadObjectId":"julie","userRole":"guest"}""", RosterAnswer.Guest)]
    [InlineData("""{"id":"29:julie","aadObjectId":"julie","userRole":"Guest"}""", RosterAnswer.Guest)]
    [InlineData("""{"id":"29:julie","aadObjectId":"julie","userType":"guest"}""", RosterAnswer.Guest)]
    [InlineData("""{"id":"29:julie","aadObjectId":"julie","userRole":"anonymous"}""", RosterAnswer.Guest)]
    [InlineData("""{"id":"29:paul","aadObjectId":"paul","userRole":"user"}""", RosterAnswer.Absent)]
    [InlineData("""{"id":null}""", RosterAnswer.Unknown)]
    [InlineData("""{}""", RosterAnswer.Unknown)]
    [InlineData("null", RosterAnswer.Unknown)]
    [InlineData("", RosterAnswer.Unknown)]
    [InlineData("[]", RosterAnswer.Unknown)]
    [InlineData("<html>", RosterAnswer.Unknown)]
    public async Task One_member_is_asked_for_and_what_is_said_of_them_is_understood(string body, RosterAnswer expected)
    {
        _answer = http => http.Response.WriteAsync(body);
        (await AskAsync()).ShouldBe(expected);
        _received.ShouldBe(["GET /fr/v3/conversations/19%3Avalmont%40thread.tacv2/members/julie"]);
    }

    [Theory]
    [InlineData(400, RosterAnswer.Absent)]
    [InlineData(403, RosterAnswer.Absent)]
    [InlineData(404, RosterAnswer.Absent)]
    [InlineData(410, RosterAnswer.Absent)]
    [InlineData(401, RosterAnswer.Unknown)]
    [InlineData(412, RosterAnswer.Unknown)]
    [InlineData(429, RosterAnswer.Unknown)]
    [InlineData(500, RosterAnswer.Unknown)]
    [InlineData(503, RosterAnswer.Unknown)]
    public async Task A_refusal_is_one_and_a_failure_says_nothing(int status, RosterAnswer expected)
    {
        _answer = http =>
        {
            http.Response.StatusCode = status;
            return http.Response.WriteAsync("""{"error":{"code":"x","message":"y"}}""");
        };
        (await AskAsync()).ShouldBe(expected);
    }

    [Fact]
    public async Task Whatever_stands_in_an_id_is_one_segment_of_the_address()
    {
        _answer = http => http.Response.WriteAsync("""{"id":"29:julie"}""");
        await AskAsync(team: "../../v3/attachments?x=#1", user: "a/b");
        _received.ShouldBe(["GET /fr/v3/conversations/..%2F..%2Fv3%2Fattachments%3Fx%3D%231/members/a%2Fb"]);
    }

    [Fact]
    public async Task A_reference_that_cannot_be_read_or_reached_says_nothing()
    {
        (await AskAsync(reference: "not JSON")).ShouldBe(RosterAnswer.Unknown);
        (await AskAsync(reference: "null")).ShouldBe(RosterAnswer.Unknown);
        (await AskAsync(reference: Reference("http://nowhere.invalid/"))).ShouldBe(RosterAnswer.Unknown);
        _answer = http =>
        {
            http.Abort();
            return Task.CompletedTask;
        };
        (await AskAsync()).ShouldBe(RosterAnswer.Unknown);
    }

    [Theory]
    [InlineData("29:julie", "julie", "29%3Ajulie")]
    [InlineData("29:paul", "paul", "julie")]
    [InlineData("julie", null, "julie")]
    [InlineData(null, "julie", "julie")]
    public async Task A_person_is_asked_for_by_the_channels_own_name_where_their_chat_tells_it(string? id, string? aad, string asked)
    {
        _answer = http => http.Response.WriteAsync("""{"id":"29:julie","aadObjectId":"julie"}""");
        var own = JsonConvert.SerializeObject(new ConversationReference { User = new ChannelAccount(id, aadObjectId: aad) });
        (await AskAsync(own: new AddressRow("t1", "person|julie", "a:julie", "msteams", own, "fr", "Julie"))).ShouldBe(RosterAnswer.Member);
        _received.ShouldBe([$"GET /fr/v3/conversations/19%3Avalmont%40thread.tacv2/members/{asked}"]);
        (await AskAsync(own: new AddressRow("t1", "person|julie", "a:julie", "msteams", "not JSON", "fr", "Julie"))).ShouldBe(
            RosterAnswer.Unknown
        );
    }

    private Task<RosterAnswer> AskAsync(string? reference = null, string team = Team, string user = "julie", AddressRow? own = null) =>
        new ChannelRoster(new CloudAdapter(), Options.Create(new RegistrationOptions()), NullLogger<ChannelRoster>.Instance).AskAsync(
            new AddressRow("t1", $"team|{Team}", Team, "msteams", reference ?? Reference(_channel.Urls.Single() + "/fr/"), "fr", ""),
            team,
            user,
            own,
            TestContext.Current.CancellationToken
        );

    private static string Reference(string serviceUrl) =>
        JsonConvert.SerializeObject(
            new ConversationReference
            {
                ChannelId = "msteams",
                ServiceUrl = serviceUrl,
                Bot = new ChannelAccount("28:bot"),
                Conversation = new ConversationAccount(id: Team),
            }
        );
}
