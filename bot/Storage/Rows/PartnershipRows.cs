using System.Collections.Frozen;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Storage.Listing;

namespace PartnershipBot.Storage.Rows;

/// <summary>
/// A partnership as a row: one column per answer, readable in Storage Explorer, and a few columns of its own. A column that
/// is not known stays in the answer sheet, so that it survives a rewrite.
/// </summary>
public static class PartnershipRows
{
    private static readonly FrozenSet<string> Own = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "status",
            "owner",
            "ownerName",
            "revision",
            "createdAt",
            "updatedAt",
            "discardedAt",
            TransferredToColumn,
            TransferringColumn,
            RowSchema.Column,
            ListingEntry.Column,
        ]
    );

    /// <summary>What is read of partnerships where a library has very many: what lists, searches and filters by name or place need.</summary>
    public static readonly IReadOnlyList<string> AtAGlance =
    [
        .. Own,
        Fields.PartnerId,
        Fields.PartnerName,
        Fields.PartnerKind,
        Fields.Municipality,
        Fields.CoPartners,
        Fields.Title,
        Fields.Cycle,
        Fields.NextCycleId,
    ];

    /// <summary>The library to which it has gone; such a row is no partnership of its own library any more.</summary>
    internal const string TransferredToColumn = "movedTo";

    /// <summary>Whether it still holds the partnership, because the move is not finished.</summary>
    private const string TransferringColumn = "moving";

    /// <summary>The columns that tell where it has gone; its answers are there.</summary>
    private static readonly string[] Traced = ["status", "owner", "revision", "createdAt", "updatedAt", TransferredToColumn];

    public static Dictionary<string, object> Write(Partnership partnership)
    {
        var columns = new Dictionary<string, object>(partnership.Answers.Values)
        {
            ["status"] = Name(partnership.Status),
            ["owner"] = partnership.OwnerId,
            ["ownerName"] = partnership.OwnerName,
            ["revision"] = partnership.Revision,
            ["createdAt"] = partnership.CreatedAt,
            ["updatedAt"] = partnership.UpdatedAt,
        };
        if (partnership.DiscardedAt is { } discarded)
        {
            columns["discardedAt"] = discarded;
        }
        return columns;
    }

    /// <summary>The partnership on its way to another library: from now on it is in that one's hands.</summary>
    public static Dictionary<string, object> WriteTransferring(Partnership partnership, string library) =>
        new(Write(partnership)) { [TransferredToColumn] = library, [TransferringColumn] = true };

    /// <summary>The library to which the partnership of a row has gone, or null when it is where it was.</summary>
    public static string? TransferredTo(TableRow row) => row.Columns.GetValueOrDefault(TransferredToColumn) as string;

    /// <summary>The partnership of a row that is on its way; null when it has arrived.</summary>
    public static Partnership? ToTransfer(TableRow row) =>
        row.Columns.GetValueOrDefault(TransferringColumn) is true
            ? Read(row with { Columns = row.Columns.Where(c => c.Key != TransferredToColumn).ToDictionary() })
            : null;

    /// <summary>What stays of it where it was.</summary>
    public static Dictionary<string, object> Trace(TableRow row) => row.Columns.Where(c => Traced.Contains(c.Key)).ToDictionary();

    /// <summary>The partnership of a row, or null when the row is not one that can be read, or has gone to another library.</summary>
    public static Partnership? Read(TableRow row)
    {
        var columns = row.Columns;
        if (
            TransferredTo(row) is not null
            || !row.RowKey.StartsWith(RowKeys.Partnerships, StringComparison.Ordinal)
            || !Enum.TryParse<PartnershipStatus>(columns.GetValueOrDefault("status") as string, ignoreCase: true, out var status)
        )
        {
            return null;
        }
        var answers = AnswerSheet.Of(columns.Where(c => !Own.Contains(c.Key)));
        return new Partnership(
            row.RowKey[RowKeys.Partnerships.Length..],
            status,
            answers,
            columns.GetValueOrDefault("owner") as string ?? "",
            columns.GetValueOrDefault("ownerName") as string ?? "",
            columns.GetValueOrDefault("revision") as int? ?? 0,
            Instant(columns, "createdAt") ?? default,
            Instant(columns, "updatedAt") ?? default
        )
        {
            DiscardedAt = Instant(columns, "discardedAt"),
        };
    }

    /// <summary>The partnership as it was signed, from the row of a version; null when that cannot be read.</summary>
    public static Partnership? ReadVersion(TableRow row, string partnershipId) =>
        Read(row with { RowKey = RowKeys.Partnership(partnershipId) });

    private static DateTimeOffset? Instant(IReadOnlyDictionary<string, object> columns, string name) =>
        columns.GetValueOrDefault(name) as DateTimeOffset?;

    /// <summary>The name under which a status is stored.</summary>
    public static string Name(PartnershipStatus status)
    {
        var name = status.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
