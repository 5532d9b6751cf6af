namespace PartnershipBot.Storage;

public enum WriteKind
{
    /// <summary>The row must not exist.</summary>
    Insert,

    /// <summary>The row must exist in the version of the ETag; all its columns are replaced.</summary>
    Replace,

    /// <summary>Written whatever is there; all columns are replaced.</summary>
    Upsert,

    /// <summary>The row must exist in the version of the ETag.</summary>
    Delete,
}
