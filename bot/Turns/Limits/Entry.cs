using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;

namespace PartnershipBot.Turns.Limits;

/// <summary>
/// A turn that came in, past the limits of its person, its conversation and its tenant and to its place among those under way, which it
/// leaves when it is disposed of.
/// </summary>
/// <param name="held">What each limit gave it, in the order in which it passed them.</param>
internal sealed class Entry(IReadOnlyList<RateLimitLease> held) : RateLimitLease
{
    public override bool IsAcquired => true;

    public override IEnumerable<string> MetadataNames => [];

    /// <summary>Gives back what it took from the measures of the minute: nobody did anything.</summary>
    public void GiveBack()
    {
        foreach (var lease in held.OfType<Spent>())
        {
            lease.GiveBack();
        }
    }

    public override bool TryGetMetadata(string metadataName, [NotNullWhen(true)] out object? metadata)
    {
        metadata = null;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var lease in held)
            {
                lease.Dispose();
            }
        }
        base.Dispose(disposing);
    }
}
