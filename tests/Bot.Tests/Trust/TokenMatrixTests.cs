using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Trust;

/// <summary>Who is let in by an app of one tenant, over HTTP and with keys read from the issuers.</summary>
public sealed class TokenMatrixTests : IClassFixture<TokenMatrixTests.Gate>
{
    private readonly GatedBot _bot;

    public TokenMatrixTests(Gate gate) => _bot = gate.Bot;

    public static TheoryData<string> Headers => [.. TokenMatrix.Headers.Keys];

    public static TheoryData<string> OfChannel => [.. TokenMatrix.OfChannel.Keys];

    public static TheoryData<string> OfEntra => [.. TokenMatrix.OfEntra.Keys];

    public static TheoryData<string> OfActivity => [.. TokenMatrix.OfActivity.Keys];

    [Theory]
    [MemberData(nameof(Headers))]
    public async Task What_is_no_bearer_token_is_401(string wrong) =>
        await RefusedAsync(await _bot.PostAsync(TokenMatrix.Headers[wrong](_bot.ChannelToken().ToString())), 401);

    [Theory]
    [MemberData(nameof(OfChannel))]
    public async Task A_token_of_the_Bot_Connector_that_is_wrong_in_one_way_is_401(string wrong)
    {
        var token = _bot.ChannelToken();
        TokenMatrix.OfChannel[wrong](token);
        await RefusedAsync(await _bot.PostAsync(token), 401);
    }

    [Theory]
    [MemberData(nameof(OfEntra))]
    public async Task A_token_of_Entra_that_is_wrong_in_one_way_is_401(string wrong)
    {
        var token = _bot.EntraToken();
        TokenMatrix.OfEntra[wrong](token);
        await RefusedAsync(await _bot.PostAsync(token), 401);
    }

    [Theory]
    [MemberData(nameof(OfActivity))]
    public async Task An_activity_that_its_token_does_not_prove_or_the_settings_do_not_allow_is_refused(string wrong)
    {
        var (status, change) = TokenMatrix.OfActivity[wrong];
        var (activity, token) = (GatedBot.Activity(), _bot.ChannelToken());
        change(activity, token);
        await RefusedAsync(await _bot.PostAsync(token, activity), status);
    }

    [Theory]
    [InlineData("as it should be")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    [InlineData("an end four minutes ago")]
    [InlineData("a beginning in four minutes")]
    [InlineData("a service URL in capitals")]
    [InlineData("an audience of one in a list")]
    public async Task A_right_token_of_the_Bot_Connector_lets_in(string right)
    {
        var token = _bot.ChannelToken();
        Action<Token> change = right switch
        {
            "RS384" => t => (t.Header["alg"], t.Sign) = (right, Token.With(GatedBot.Key, HashAlgorithmName.SHA384)),
            "RS512" => t => (t.Header["alg"], t.Sign) = (right, Token.With(GatedBot.Key, HashAlgorithmName.SHA512)),
            "an end four minutes ago" => t => (t.Payload["nbf"], t.Payload["exp"]) = (GatedBot.Now(-60), GatedBot.Now(-4)),
            "a beginning in four minutes" => t => t.Payload["nbf"] = GatedBot.Now(4),
            "a service URL in capitals" => t => t.Payload["serviceurl"] = "https://SMBA.trafficmanager.net/fr/",
            "an audience of one in a list" => t => t.Payload["aud"] = new JsonArray(_bot.AppId),
            _ => AsItIs,
        };
        change(token);
        await LetInAsync(await _bot.PostAsync(token, Asking()));
    }

    private static void AsItIs(Token token) { }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_right_token_of_Entra_lets_in(bool v1) => await LetInAsync(await _bot.PostAsync(_bot.EntraToken(v1), Asking()));

    /// <summary>The official authentication alone would read Entra's keys by itself for it, and ask for no service URL.</summary>
    [Fact]
    public async Task The_channel_inside_of_App_Service_is_401_with_a_token_of_Entra_too()
    {
        var activity = Asking();
        activity["channelId"] = "AseChannel";
        await RefusedAsync(await _bot.PostAsync(_bot.EntraToken(), activity), 401);
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("composeExtension/query")]
    [InlineData("fileConsent/invoke")]
    public async Task An_invoke_without_its_value_is_400_for_who_may_come_in_and_401_for_others(string name)
    {
        var activity = Asking();
        (activity["type"], activity["name"], activity["value"]) = ("invoke", name, null);
        await RefusedAsync(await _bot.PostAsync(_bot.ChannelToken(), activity), 400);
        await RefusedAsync(await _bot.PostAsync(default(string), activity), 401);
    }

    [Fact]
    public async Task The_scheme_may_be_written_in_any_case() =>
        await LetInAsync(await _bot.PostAsync($"bearer {_bot.ChannelToken()}", Asking()));

    /// <summary>« aide », with the replies in the answer.</summary>
    internal static JsonObject Asking()
    {
        var activity = GatedBot.Activity($"m{Guid.NewGuid():N}");
        activity["deliveryMode"] = "expectReplies";
        return activity;
    }

    internal static async Task LetInAsync(HttpResponseMessage response)
    {
        using (response)
        {
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            JsonNode.Parse(await response.Content.ReadAsStringAsync())!["activities"]!.AsArray().Count.ShouldBeGreaterThan(0);
        }
    }

    /// <summary>The status, what scheme is wanted, and nothing that would help to do better.</summary>
    internal static async Task RefusedAsync(HttpResponseMessage response, int status)
    {
        using (response)
        {
            ((int)response.StatusCode).ShouldBe(status);
            (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
            response.Headers.WwwAuthenticate.Select(h => h.ToString()).ShouldBe(status == 401 ? ["Bearer"] : []);
        }
    }

    public sealed class Gate : IAsyncLifetime
    {
        internal GatedBot Bot { get; } = new();

        public ValueTask InitializeAsync()
        {
            TokenMatrix.Publish(Bot);
            return ValueTask.CompletedTask;
        }

        public ValueTask DisposeAsync() => Bot.DisposeAsync();
    }
}
