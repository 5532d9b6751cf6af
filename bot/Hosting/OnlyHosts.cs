using System.Diagnostics;
using OpenTelemetry;

namespace PartnershipBot.Hosting;

/// <summary>
/// Leaves of the address of a call only whose it was: the path to somebody's drive has their name, and that of a link is its key.
/// </summary>
internal sealed class OnlyHosts : BaseProcessor<Activity>
{
    /// <summary>
    /// The framework's spans of requests. They are listened to, because a turn whose request is not would not be taken either, and
    /// go nowhere: the turn says it all, probes of health nothing, and the path of a link has its key.
    /// </summary>
    public const string Requests = "Microsoft.AspNetCore";

    private const string Address = "url.full";

    public override void OnEnd(Activity data)
    {
        if (data.Source.Name == Requests)
        {
            data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
            return;
        }
        if (data.GetTagItem(Address) is string url)
        {
            data.SetTag(Address, Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.GetLeftPart(UriPartial.Authority) : null);
        }
    }
}
