using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;

namespace PartnershipBot.Turns.Limits;

/// <summary>What a limit answers whoever is not let in: come back after some time.</summary>
internal sealed class Lease(TimeSpan after) : RateLimitLease
{
    public override bool IsAcquired => false;

    public override IEnumerable<string> MetadataNames => [MetadataName.RetryAfter.Name];

    public override bool TryGetMetadata(string metadataName, [NotNullWhen(true)] out object? metadata)
    {
        metadata = metadataName == MetadataName.RetryAfter.Name ? after : (object?)null;
        return metadata is not null;
    }
}
