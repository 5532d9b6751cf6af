using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;

namespace PartnershipBot.Turns.Limits;

/// <summary>What was let through a bucket: it stays spent, unless it is given back because nothing came of it.</summary>
internal sealed class Spent(Action giveBack) : RateLimitLease
{
    private Action? _giveBack = giveBack;

    public override bool IsAcquired => true;

    public override IEnumerable<string> MetadataNames => [];

    /// <summary>As if it had never been asked for; once, whoever asks for it how often.</summary>
    public void GiveBack() => Interlocked.Exchange(ref _giveBack, null)?.Invoke();

    public override bool TryGetMetadata(string metadataName, [NotNullWhen(true)] out object? metadata)
    {
        metadata = null;
        return false;
    }
}
