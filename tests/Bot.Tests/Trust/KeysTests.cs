using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using PartnershipBot.Trust;

namespace PartnershipBot.Tests.Trust;

/// <summary>How the keys that sign inbound tokens are read: over the program's own connections, and seldom.</summary>
public sealed class KeysTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("an authority that nobody knows")]
    [InlineData("a redirect")]
    [InlineData("a document without end")]
    [InlineData("no document")]
    [InlineData("no keys")]
    [InlineData("keys at another place")]
    public async Task What_is_no_reading_of_keys_is_503_and_leads_nowhere_else(string wrong)
    {
        await using var bot = new GatedBot();
        bot.Network["elsewhere.example"] = bot.Channel.Answer;
        if (wrong.StartsWith("an authority", StringComparison.Ordinal))
        {
            bot.Network.Vouch(bot.Channel.Host, Authorities.Unknown);
        }
        else
        {
            bot.Network[bot.Channel.Host] = request =>
                wrong switch
                {
                    "a redirect" => new HttpResponseMessage(HttpStatusCode.Redirect)
                    {
                        Headers = { Location = new Uri("https://elsewhere.example/") },
                    },
                    "a document without end" => GatedBot.Json("{\"issuer\":\"" + new string('a', 1_100_000) + "\"}"),
                    "no document" => GatedBot.Json("<html></html>"),
                    "no keys" => GatedBot.Json("""{"keys":[]}"""),
                    _ => GatedBot.Json("""{"issuer":"https://api.botframework.com","jwks_uri":"https://elsewhere.example/keys"}"""),
                };
        }
        using var response = await bot.PostAsync(bot.ChannelToken());
        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        bot.Network.Sought.Select(s => s.Host).Distinct().ShouldBe([bot.Channel.Host]);
    }

    /// <summary>The official authentication keeps what it read at an address for the life of the process.</summary>
    [Fact]
    public async Task A_key_that_was_published_since_is_taken_and_one_that_was_withdrawn_is_not()
    {
        using var next = RSA.Create(2048);
        await using var bot = new GatedBot();
        await TokenMatrixTests.LetInAsync(await bot.PostAsync(bot.ChannelToken(), TokenMatrixTests.Asking()));
        bot.Channel.Keys.Clear();
        bot.Channel.Publish("next-key", next, GatedBot.Endorsed("msteams"));
        await bot.RestartAsync();

        await TokenMatrixTests.LetInAsync(await bot.PostAsync(bot.ChannelToken("next-key", next), TokenMatrixTests.Asking()));
        await TokenMatrixTests.RefusedAsync(await bot.PostAsync(bot.ChannelToken(), TokenMatrixTests.Asking()), 401);
    }

    [Fact]
    public async Task An_unknown_key_is_looked_for_once_a_minute()
    {
        var (issuer, clock) = (new Issuer("https://issuer.example"), new FakeTimeProvider());
        issuer.Publish("one", GatedBot.Key);
        var keys = Keys(issuer, clock, (request, _) => Task.FromResult(issuer.Answer(request)));
        (await keys.GetAsync("one", Ct)).Find("one").ShouldNotBeNull();
        issuer.Publish("two", GatedBot.Key);
        (await keys.GetAsync("two", Ct)).Find("two").ShouldBeNull();
        issuer.Reads.ShouldBe(1);

        clock.Advance(TimeSpan.FromMinutes(1));
        (await keys.GetAsync("two", Ct)).Find("two").ShouldNotBeNull();
        (await keys.GetAsync("made-up", Ct)).Find("made-up").ShouldBeNull();
        issuer.Reads.ShouldBe(2);
    }

    [Fact]
    public async Task Nobody_waits_long_for_a_key_that_may_not_exist()
    {
        var (issuer, clock) = (new Issuer("https://issuer.example"), new FakeTimeProvider());
        issuer.Publish("one", GatedBot.Key);
        var hangs = new TaskCompletionSource<HttpResponseMessage>();
        var isDown = false;
        var keys = Keys(issuer, clock, (request, _) => isDown ? hangs.Task : Task.FromResult(issuer.Answer(request)));
        await keys.GetAsync("one", Ct);
        isDown = true;
        clock.Advance(TimeSpan.FromMinutes(2));
        var asked = Enumerable.Range(0, 20).Select(i => keys.GetAsync($"made-up-{i}", Ct)).ToList();
        clock.Advance(TimeSpan.FromSeconds(4));
        foreach (var one in asked)
        {
            await Should.ThrowAsync<IOException>(() => one);
        }
        (await keys.GetAsync("one", Ct)).Find("one").ShouldNotBeNull();
        hangs.SetException(new HttpRequestException("down"));
    }

    [Fact]
    public async Task A_known_key_never_waits_for_its_issuer_and_serves_five_days_without_it()
    {
        var (issuer, clock) = (new Issuer("https://issuer.example"), new FakeTimeProvider());
        issuer.Publish("one", GatedBot.Key);
        var hangs = new TaskCompletionSource<HttpResponseMessage>();
        var isDown = false;
        var keys = Keys(issuer, clock, (request, _) => isDown ? hangs.Task : Task.FromResult(issuer.Answer(request)));
        await keys.GetAsync("one", Ct);
        isDown = true;
        clock.Advance(TimeSpan.FromDays(4));
        (await keys.GetAsync("one", Ct)).Find("one").ShouldNotBeNull();

        hangs.SetException(new HttpRequestException("down"));
        clock.Advance(TimeSpan.FromDays(1));
        await Should.ThrowAsync<IOException>(() => keys.GetAsync("one", Ct));
    }

    [Fact]
    public async Task A_key_that_is_listed_twice_speaks_for_the_channels_of_both()
    {
        await using var bot = new GatedBot();
        bot.Channel.Keys.Clear();
        bot.Channel.Publish(GatedBot.ChannelKey, GatedBot.Key, GatedBot.Endorsed("webchat"));
        bot.Channel.Publish(GatedBot.ChannelKey, GatedBot.Key, GatedBot.Endorsed("msteams"));
        await TokenMatrixTests.LetInAsync(await bot.PostAsync(bot.ChannelToken(), TokenMatrixTests.Asking()));
    }

    private static IssuerKeys Keys(
        Issuer issuer,
        TimeProvider clock,
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer
    ) =>
        new(
            issuer.MetadataUrl,
            () => new HttpClient(new Answering(answer)),
            _ => Microsoft.Bot.Connector.Authentication.BotFrameworkAuthenticationFactory.Create(),
            clock,
            NullLogger.Instance
        );

    private sealed class Answering(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            answer(request, cancellationToken);
    }
}
