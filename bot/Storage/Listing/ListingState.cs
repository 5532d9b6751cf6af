using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Storage.Listing;

/// <summary>
/// Whether a library has a list of its partnerships (<see cref="ListingEntry"/>), as its row tells. Only a library of very many has one:
/// others are read in one page, and pay nothing for it.
/// </summary>
/// <param name="IsComplete">Whether every partnership had its true entry when it was last gone over, so that it may be read.</param>
/// <param name="Count">How many partnerships there were then, deleted ones aside.</param>
public sealed record ListingState(bool IsComplete, int Count)
{
    /// <summary>From so many partnerships a library gets a list: a page of the store holds no more.</summary>
    public const int Threshold = 500;

    private const string VersionColumn = "version";
    private const string CompleteColumn = "complete";
    private const string CountColumn = "count";

    /// <summary>The state of a row; null when there is no list, or one that another version of the program made.</summary>
    public static ListingState? Read(TableRow? row) =>
        row?.Columns.GetValueOrDefault(VersionColumn) is ListingEntry.Version
            ? new ListingState(
                row.Columns.GetValueOrDefault(CompleteColumn) is true,
                row.Columns.GetValueOrDefault(CountColumn) as int? ?? 0
            )
            : null;

    public IReadOnlyDictionary<string, object> Write() =>
        RowSchema.Stamp(
            RowKeys.Listing,
            new Dictionary<string, object>
            {
                [VersionColumn] = ListingEntry.Version,
                [CompleteColumn] = IsComplete,
                [CountColumn] = Count,
            }
        );
}
