using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;

namespace PartnershipBot.Turns.Limits;

/// <summary>What a limit answers: come in, or come back after some time.</summary>
internal sealed class Lease(TimeSpan? after) : RateLimitLease
{
    public static Lease Granted { get; } = new(null);

    public override bool IsAcquired => after is null;

    public override IEnumerable<string> MetadataNames => after is null ? [] : [MetadataName.RetryAfter.Name];

    public override bool TryGetMetadata(string metadataName, [NotNullWhen(true)] out object? metadata)
    {
        metadata = metadataName == MetadataName.RetryAfter.Name ? after : null;
        return metadata is not null;
    }
}
