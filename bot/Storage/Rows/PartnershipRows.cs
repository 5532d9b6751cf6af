using PartnershipBot.Partnerships;

namespace PartnershipBot.Storage.Rows;

/// <summary>
/// A partnership as a row: one column per answer, readable in Storage Explorer, and a few columns of its own. A column that
/// is not known stays in the answer sheet, so that it survives a rewrite.
/// </summary>
public static class PartnershipRows
{
    private static readonly string[] Own =
        ["status", "owner", "ownerName", "revision", "createdAt", "updatedAt", "discardedAt", RowSchema.Column];

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

    /// <summary>The partnership of a row, or null when the row is not one that can be read.</summary>
    public static Partnership? Read(TableRow row)
    {
        var columns = row.Columns;
        if (!row.RowKey.StartsWith(RowKeys.Partnerships, StringComparison.Ordinal)
            || !Enum.TryParse<PartnershipStatus>(columns.GetValueOrDefault("status") as string, ignoreCase: true, out var status))
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
            Instant(columns, "updatedAt") ?? default)
        {
            DiscardedAt = Instant(columns, "discardedAt"),
        };
    }

    /// <summary>The partnership as it was signed, from the row of a version; null when that cannot be read.</summary>
    public static Partnership? ReadVersion(TableRow row, string partnershipId) => Read(row with { RowKey = RowKeys.Partnership(partnershipId) });

    private static DateTimeOffset? Instant(IReadOnlyDictionary<string, object> columns, string name) =>
        columns.GetValueOrDefault(name) as DateTimeOffset?;

    /// <summary>The name under which a status is stored.</summary>
    public static string Name(PartnershipStatus status)
    {
        var name = status.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
