using System.Collections.Concurrent;
using System.Globalization;

namespace PartnershipBot.Turns.Limits;

/// <summary>
/// How often pages are given that everybody may ask for and that read the store: on a store in the cloud each reading is somebody's bill.
/// All who ask for a page share one measure, because behind a proxy nobody's address is known for sure.
/// </summary>
public sealed class PublicRate(LimitOptions options, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Bucket> _pages = new(StringComparer.Ordinal);

    /// <summary>The filter of such a page: 429 with a time where it was asked for too often, and nothing is read.</summary>
    public static async ValueTask<object?> FilterAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var rate = http.RequestServices.GetRequiredService<PublicRate>();
        var page = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
        using var lease = rate.PageOf(page).AttemptAcquire();
        if (lease.IsAcquired)
        {
            return await next(context);
        }
        http.Response.Headers.RetryAfter = Seconds(TurnGate.After(lease));
        return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);
    }

    /// <summary>A wait as the header Retry-After has it, in whole seconds and never none.</summary>
    public static string Seconds(TimeSpan after) => Math.Max(1, Math.Ceiling(after.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    private Bucket PageOf(string page) => _pages.GetOrAdd(page, _ => new Bucket(options.PublicPerMinute, clock));
}
