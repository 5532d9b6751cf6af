using PartnershipBot.Storage;

namespace PartnershipBot.Features.PersonalData;

/// <summary>Goes on with erasures that were cut off: soon after the start, and every few minutes.</summary>
internal sealed class ErasureLoop(Erasures erasures, TimeProvider clock, ILogger<ErasureLoop> logger)
    : Rounds(clock, first: TimeSpan.FromMinutes(2), every: TimeSpan.FromMinutes(5))
{
    protected override Task GoAsync(CancellationToken ct) => erasures.ResumeAsync(ct);

    protected override void Failed(Exception error) => ErasureLog.NotResumed(logger, error);
}
