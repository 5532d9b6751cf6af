using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace PartnershipBot.Bench;

/// <summary>Sends activities as a channel that takes the replies in the response, and looks at what came.</summary>
public sealed class BotClient(int port) : IDisposable
{
    public const int Connections = 16;

    private readonly HttpClient http = new(
        new SocketsHttpHandler
        {
            MaxConnectionsPerServer = Connections,
            PooledConnectionIdleTimeout = Timeout.InfiniteTimeSpan,
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            ActivityHeadersPropagator = null,
        }
    )
    {
        Timeout = TimeSpan.FromSeconds(60),
    };

    private readonly Uri address = new($"http://127.0.0.1:{port}/api/messages");

    /// <summary>What is wrong with the answer, or null.</summary>
    /// <param name="shown">A text that the answer must show, if any.</param>
    public async Task<string?> SendAsync(byte[] activity, string? shown)
    {
        using var content = new ByteArrayContent(activity);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await http.PostAsync(address, content);
        var body = await response.Content.ReadAsByteArrayAsync();
        return response.StatusCode != HttpStatusCode.OK ? $"status {(int)response.StatusCode}"
            : !HasActivity(body) ? $"no activity in it: {Start(body)}"
            : shown is not null && body.AsSpan().IndexOf(Encoding.UTF8.GetBytes(shown)) < 0 ? $"it does not show « {shown} »: {Start(body)}"
            : null;
    }

    /// <summary>The body of the answer.</summary>
    public async Task<string> AskAsync(byte[] activity)
    {
        using var content = new ByteArrayContent(activity);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await http.PostAsync(address, content);
        return (await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync()).Replace("\\u00A0", " ", StringComparison.Ordinal);
    }

    public void Dispose() => http.Dispose();

    /// <summary>Whether the first thing in the body is a list of activities that is not empty; no more of it is parsed.</summary>
    private static bool HasActivity(byte[] body)
    {
        try
        {
            var json = new Utf8JsonReader(body);
            return json.Read()
                && json.TokenType == JsonTokenType.StartObject
                && json.Read()
                && json.TokenType == JsonTokenType.PropertyName
                && json.ValueTextEquals("activities"u8)
                && json.Read()
                && json.TokenType == JsonTokenType.StartArray
                && json.Read()
                && json.TokenType == JsonTokenType.StartObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Start(byte[] body) => Encoding.UTF8.GetString(body, 0, Math.Min(body.Length, 400));
}
