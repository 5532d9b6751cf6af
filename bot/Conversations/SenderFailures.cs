using System.Globalization;
using System.Net;
using Microsoft.Bot.Schema;

namespace PartnershipBot.Conversations;

/// <summary>What a failure to send means: try again, and when, or give this way up.</summary>
public static class SenderFailures
{
    /// <param name="now">The moment, for a « Retry-After » that names a date.</param>
    public static SendOutcome Classify(Exception failure, DateTimeOffset now) =>
        failure switch
        {
            ErrorResponseException { Response: { } response } => OfStatus(response.StatusCode, After(response.Headers, now)),
            OperationCanceledException or TimeoutException => new SendOutcome.Later("no answer in time"),
            HttpRequestException refused => new SendOutcome.Later($"{refused.HttpRequestError}"),
            // A reference that cannot be read, a service that is not trusted: no try less than the others, since both may be mended.
            _ => new SendOutcome.Later(failure.GetType().Name),
        };

    private static SendOutcome OfStatus(HttpStatusCode status, TimeSpan? after) =>
        status switch
        {
            HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone => new SendOutcome.Unreachable($"{(int)status}"),
            HttpStatusCode.TooManyRequests => new SendOutcome.Later("429", after, Throttled: true),
            _ => new SendOutcome.Later($"{(int)status}", after),
        };

    /// <summary>Seconds, or a date.</summary>
    private static TimeSpan? After(IDictionary<string, IEnumerable<string>> headers, DateTimeOffset now)
    {
        var text = headers.FirstOrDefault(h => h.Key.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
                ? TimeSpan.FromSeconds(Math.Min(seconds, MostSeconds))
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            && date > now
            && date < now.AddSeconds(MostSeconds)
                ? date - now
            : null;
    }

    /// <summary>Nobody is left alone for longer than that.</summary>
    private const int MostSeconds = 6 * 3600;
}
