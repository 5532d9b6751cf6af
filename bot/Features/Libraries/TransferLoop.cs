using PartnershipBot.Storage;

namespace PartnershipBot.Features.Libraries;

/// <summary>Goes on with transfers that were cut off: soon after the start, and every few minutes.</summary>
public sealed class TransferLoop(Transfers mover, TimeProvider clock, ILogger<TransferLoop> logger)
    : Rounds(clock, first: TimeSpan.FromMinutes(1), every: TimeSpan.FromMinutes(5))
{
    protected override Task GoAsync(CancellationToken ct) => mover.ResumeAsync(ct);

    protected override void Failed(Exception error) => LibraryLog.NotResumed(logger, error);
}
