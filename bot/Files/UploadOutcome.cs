namespace PartnershipBot.Files;

/// <summary>What became of an upload.</summary>
public enum UploadOutcome
{
    /// <summary>The file is there.</summary>
    Done,

    /// <summary>The drive does not wait for it any more: the person is asked again.</summary>
    Expired,

    /// <summary>The drive does not take it, or could not be reached for too long.</summary>
    Failed,

    /// <summary>There is nothing to give any more.</summary>
    Gone,
}
