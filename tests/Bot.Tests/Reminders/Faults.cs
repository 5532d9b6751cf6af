using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace PartnershipBot.Tests.Reminders;

/// <summary>What goes wrong on the way to a channel, as the SDK and .NET throw it.</summary>
internal static class Faults
{
    public static ErrorResponseException Status(int status, string? retryAfter = null)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status);
        if (retryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }
        return new ErrorResponseException($"{status}") { Response = new HttpResponseMessageWrapper(response, "") };
    }

    public static HttpRequestException Refused() =>
        new(HttpRequestError.ConnectionError, "refused", new SocketException((int)SocketError.ConnectionRefused));

    public static HttpRequestException NoSuchHost() =>
        new(HttpRequestError.NameResolutionError, "no such host", new SocketException((int)SocketError.HostNotFound));

    public static HttpRequestException NotTrusted() =>
        new(HttpRequestError.SecureConnectionError, "not trusted", new AuthenticationException("certificate"));

    public static TaskCanceledException Timeout() => new("too slow", new TimeoutException());
}
