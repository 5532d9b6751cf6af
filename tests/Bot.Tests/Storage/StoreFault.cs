namespace PartnershipBot.Tests.Storage;

/// <summary>What a store does wrong at one call.</summary>
public enum StoreFault
{
    /// <summary>It cannot be used, and nothing was written.</summary>
    Fails,

    /// <summary>It does what was asked, and its answer gets lost.</summary>
    DoesItAndLosesTheAnswer,

    /// <summary>It says neither, and nothing was written.</summary>
    LosesTheRequest,

    /// <summary>Somebody else was faster.</summary>
    Conflicts,

    /// <summary>It never answers and hears no cancellation; nothing was written.</summary>
    Hangs,

    /// <summary>It does what was asked, and never answers.</summary>
    DoesItAndHangs,

    /// <summary>An error that nobody foresaw.</summary>
    Breaks,
}
