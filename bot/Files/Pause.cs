namespace PartnershipBot.Files;

/// <summary>Waits before another try.</summary>
public delegate Task Pause(TimeSpan time, CancellationToken ct);
