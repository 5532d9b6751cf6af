using System.Buffers;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using PartnershipBot.Hosting.Trust;

namespace PartnershipBot.Hosting;

/// <summary>
/// POST /api/messages, around the adapter: what the adapter would answer with an error of its own, or not at all, is refused
/// here with the status that says why.
/// </summary>
public static class MessagesEndpoint
{
    /// <summary>The most bytes of an activity; Teams sends far less.</summary>
    private const int MostBytes = 256 * 1024;

    public static async Task HandleAsync(HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot, ILogger<Program> logger)
    {
        var request = http.Request;
        if (!request.HasJsonContentType())
        {
            Refuse(http, StatusCodes.Status415UnsupportedMediaType, "not JSON", logger);
            return;
        }
        if (request.Headers.Authorization.ToString() is { Length: > 0 } header && !IsReadableBearer(header))
        {
            Refuse(http, StatusCodes.Status401Unauthorized, "unreadable token", logger);
            return;
        }
        if (await ReadAsync(request, http.RequestAborted) is not { } body)
        {
            Refuse(http, StatusCodes.Status413PayloadTooLarge, "too large", logger);
            return;
        }
        if (Missing(body) is { } missing)
        {
            Refuse(http, StatusCodes.Status400BadRequest, missing, logger);
            return;
        }
        request.Body = new MemoryStream(body, writable: false);
        try
        {
            await adapter.ProcessAsync(request, http.Response, bot, http.RequestAborted);
        }
        catch (RequestRefusedException e) when (!http.Response.HasStarted)
        {
            Refuse(http, e.Status, e.Message, logger);
        }
        catch (Exception e) when (!http.Response.HasStarted)
        {
            // The turn itself answers for its errors: what arrives here is a request that is no activity.
            Log.RequestFailed(logger, e);
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    private static void Refuse(HttpContext http, int status, string reason, ILogger logger)
    {
        Log.Refused(logger, status, reason);
        http.Response.StatusCode = status;
        if (status == StatusCodes.Status401Unauthorized)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
        }
        else if (status == StatusCodes.Status503ServiceUnavailable)
        {
            http.Response.Headers.RetryAfter = "10";
        }
    }

    /// <summary>The body, or null when it is too large.</summary>
    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        if (request.ContentLength > MostBytes)
        {
            return null;
        }
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(ct);
            if (read.Buffer.Length > MostBytes)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return null;
            }
            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return body;
            }
            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>What an activity cannot do without and this one lacks, or null.</summary>
    private static string? Missing(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var activity = document.RootElement;
            return activity.ValueKind != JsonValueKind.Object ? "not an activity"
                : !HasText(activity, "type") ? "no type"
                : !HasText(activity, "serviceUrl") ? "no serviceUrl"
                : !activity.TryGetProperty("conversation", out var conversation) || conversation.ValueKind != JsonValueKind.Object
                    || !HasText(conversation, "id") ? "no conversation"
                : null;
        }
        catch (JsonException)
        {
            return "malformed JSON";
        }
    }

    private static bool HasText(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString()!.Length > 0;

    /// <summary>Whether the header is a bearer token of the form of a JWT; whether it is a true one, the adapter tells.</summary>
    private static bool IsReadableBearer(string header)
    {
        var parts = header.Split(' ', 2);
        return parts.Length == 2 && parts[0].Equals("Bearer", StringComparison.OrdinalIgnoreCase)
            && parts[1].Split('.') is { Length: 3 } segments
            && segments.All(s => s.Length > 0 && s.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'));
    }
}
