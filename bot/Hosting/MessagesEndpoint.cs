using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using PartnershipBot.Trust;

namespace PartnershipBot.Hosting;

/// <summary>
/// POST /api/messages, around the adapter: what the adapter would answer with an error of its own, or not at all, is refused
/// here with the status that says why.
/// </summary>
public static class MessagesEndpoint
{
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
        try
        {
            await adapter.ProcessAsync(request, http.Response, bot, http.RequestAborted);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            // Whoever hangs up is no error: what was answered is stored, and comes with the next message.
            Log.HungUp(logger);
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

    /// <summary>Whether the header is a bearer token of the form of a JWT; whether it is a true one, the adapter tells.</summary>
    private static bool IsReadableBearer(string header)
    {
        var parts = header.Split(' ', 2);
        return parts.Length == 2
            && parts[0].Equals("Bearer", StringComparison.OrdinalIgnoreCase)
            && parts[1].Split('.') is { Length: 3 } segments
            && segments.All(s => s.Length > 0 && s.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'));
    }
}
