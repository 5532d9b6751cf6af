namespace PartnershipBot.Storage;

/// <summary>The limits of Azure Table storage, held to by every adapter.</summary>
public enum TableLimit
{
    /// <summary>3 to 63 ASCII letters and digits, first a letter; not "tables".</summary>
    TableName,

    /// <summary>1 KiB of UTF-16 (512 units) once encoded, and not empty; both keys at most 3,500 bytes, percent-encoded.</summary>
    KeyLength,

    /// <summary>A C# identifier of at most 255 characters, and none of PartitionKey, RowKey, Timestamp.</summary>
    ColumnName,

    /// <summary>252 columns a row.</summary>
    ColumnCount,

    /// <summary>32,768 UTF-16 units a string.</summary>
    StringLength,

    /// <summary>Text must be well-formed: a lone surrogate would come back as another character.</summary>
    Text,

    /// <summary>65,536 bytes a binary value.</summary>
    BinaryLength,

    /// <summary>Dates from 1 January 1601, UTC.</summary>
    Date,

    /// <summary>NaN and the infinities have no JSON form.</summary>
    Number,

    /// <summary>1 MiB a row.</summary>
    RowSize,

    /// <summary>1 to 100 writes a batch.</summary>
    BatchRows,

    /// <summary>4 MiB a batch, as sent.</summary>
    BatchSize,

    /// <summary>A row at most once in a batch.</summary>
    DuplicateRow,

    /// <summary>Refused by the service for a limit it names itself.</summary>
    Service,
}
