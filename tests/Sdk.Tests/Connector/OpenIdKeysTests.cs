#if !OFFICIAL_SDK
using System.Net;
using Microsoft.Bot.Connector.Authentication;

namespace Sdk.Tests.Connector;

public sealed class OpenIdKeysTests
{
    private readonly Clock _clock = new();
    private readonly Published _issuer = new();
    private readonly OpenIdKeys _keys;

    public OpenIdKeysTests() => _keys = new OpenIdKeys(_issuer.Url, () => new HttpClient(_issuer), _clock, null);

    [Fact]
    public async Task keys_are_read_once_however_many_ask()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _keys.GetAsync("k1", default)));

        (await _keys.GetAsync("k1", default)).JsonWebKeySet.Keys.Single().Kid.ShouldBe("k1");
        _issuer.Reads.ShouldBe(1);
    }

    [Fact]
    public async Task an_unknown_key_has_them_read_again_at_most_once_a_minute()
    {
        await _keys.GetAsync("k1", default);
        _issuer.Kids = ["k1", "k2"];

        _clock.Pass(TimeSpan.FromSeconds(59));
        (await _keys.GetAsync("k2", default)).JsonWebKeySet.Keys.Count.ShouldBe(1);
        _issuer.Reads.ShouldBe(1);

        _clock.Pass(TimeSpan.FromSeconds(1));
        (await _keys.GetAsync("k2", default)).JsonWebKeySet.Keys.Count.ShouldBe(2);
        for (var i = 0; i < 100; i++)
            await _keys.GetAsync($"made-up-{i}", default);
        _issuer.Reads.ShouldBe(2);
    }

    [Fact]
    public async Task keys_that_are_withdrawn_are_forgotten_after_a_day()
    {
        _issuer.Kids = ["k1", "k2"];
        await _keys.GetAsync("k1", default);
        _issuer.Kids = ["k2"];

        _clock.Pass(TimeSpan.FromHours(23));
        (await _keys.GetAsync("k1", default)).JsonWebKeySet.Keys.Count.ShouldBe(2);

        _clock.Pass(TimeSpan.FromHours(1));
        (await _keys.GetAsync("k1", default)).JsonWebKeySet.Keys.Single().Kid.ShouldBe("k2");
    }

    [Fact]
    public async Task while_the_issuer_is_away_known_keys_serve_for_five_days()
    {
        await _keys.GetAsync("k1", default);
        _issuer.Status = HttpStatusCode.InternalServerError;

        _clock.Pass(TimeSpan.FromDays(4));
        (await _keys.GetAsync("k1", default)).JsonWebKeySet.Keys.Count.ShouldBe(1);

        _clock.Pass(TimeSpan.FromDays(1));
        await Should.ThrowAsync<IOException>(() => _keys.GetAsync("k1", default));

        _issuer.Status = HttpStatusCode.OK;
        _clock.Pass(TimeSpan.FromMinutes(1));
        (await _keys.GetAsync("k1", default)).JsonWebKeySet.Keys.Count.ShouldBe(1);
    }

    [Fact]
    public async Task a_first_read_that_fails_is_tried_again_soon()
    {
        _issuer.Status = HttpStatusCode.ServiceUnavailable;
        await Should.ThrowAsync<IOException>(() => _keys.GetAsync("k1", default));
        _issuer.Status = HttpStatusCode.OK;
        await Should.ThrowAsync<IOException>(() => _keys.GetAsync("k1", default));

        _clock.Pass(TimeSpan.FromSeconds(5));
        (await _keys.GetAsync("k1", default)).JsonWebKeySet.Keys.Count.ShouldBe(1);
    }

    [Fact]
    public async Task who_hangs_up_does_not_keep_the_others_from_the_keys()
    {
        using var hungUp = new CancellationTokenSource();
        _issuer.OnRead = hungUp.Cancel;

        (await _keys.GetAsync("k1", hungUp.Token)).JsonWebKeySet.Keys.Count.ShouldBe(1);
    }

    [Fact]
    public async Task keys_without_tls_are_not_read()
    {
        var keys = new OpenIdKeys(_issuer.Url.Replace("https:", "http:"), () => new HttpClient(_issuer), _clock, null);

        await Should.ThrowAsync<IOException>(() => keys.GetAsync("k1", default));

        _issuer.Reads.ShouldBe(0);
    }

    [Fact]
    public async Task metadata_without_keys_is_no_metadata()
    {
        _issuer.Kids = [];

        await Should.ThrowAsync<IOException>(() => _keys.GetAsync("k1", default));
    }

    private sealed class Published : HttpMessageHandler
    {
        private readonly string _host = $"keys-{Guid.NewGuid():N}.example";

        public string Url => $"https://{_host}/metadata";

        public string[] Kids { get; set; } = ["k1"];

        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        public Action OnRead { get; set; } = () => { };

        public int Reads { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var isKeys = request.RequestUri!.AbsolutePath == "/keys";
            if (!isKeys)
            {
                Reads++;
                OnRead();
            }

            cancellationToken.ThrowIfCancellationRequested();
            var keys = Kids.Select(kid => $$"""{"kty":"RSA","kid":"{{kid}}","n":"AQAB","e":"AQAB"}""");
            var body = isKeys ? $$"""{"keys":[{{string.Join(',', keys)}}]}""" : $$"""{"issuer":"i","jwks_uri":"https://{{_host}}/keys"}""";
            return Task.FromResult(new HttpResponseMessage(Status) { Content = new StringContent(body) });
        }
    }

    private sealed class Clock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public void Pass(TimeSpan time) => _ticks += time.Ticks;
    }
}
#endif
