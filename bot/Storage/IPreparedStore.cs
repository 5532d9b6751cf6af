namespace PartnershipBot.Storage;

/// <summary>What a store does once, when the bot starts.</summary>
internal interface IPreparedStore
{
    /// <summary>Where the rows are, for the log; holds no secret.</summary>
    string Place { get; }

    Task PrepareAsync(IEnumerable<string> tables, CancellationToken ct);
}
