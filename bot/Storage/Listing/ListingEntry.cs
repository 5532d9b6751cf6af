using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PartnershipBot.Domain;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Storage.Listing;

/// <summary>
/// The place of a partnership in the list of its library: a small row beside its own, whose key is in the order of the list and whose
/// columns are what lists, filters and searches look at. It is computed from the partnership's row alone, and names nobody that a list
/// does not name. The row tells in <see cref="Column"/> where its entry is and what it says, so that one which is no longer true is
/// known by the row itself, whoever changed it.
/// </summary>
internal static class ListingEntry
{
    /// <summary>Of an entry: another program may compute it otherwise, and what it left is then computed anew.</summary>
    public const int Version = 1;

    /// <summary>The column of a partnership's row that tells where its entry is: version, place and print.</summary>
    public const string Column = "listed";

    private const char Separator = '|';
    private const int MostCycles = 9999;

    /// <summary>What is known of each of several partners.</summary>
    private static readonly string[] OfPartner = [Fields.PartnerId, Fields.PartnerName, Fields.PartnerKind, Fields.Municipality];

    /// <summary>The columns of a partnership that an entry has too; days tell the years of it, and what is late.</summary>
    private static readonly string[] Taken =
    [
        "status",
        "createdAt",
        "updatedAt",
        "discardedAt",
        .. OfPartner,
        Fields.CoPartners,
        Fields.Title,
        Fields.Cycle,
        Fields.NextCycleId,
        Fields.ContactDate,
        Fields.EffectiveDate,
        Fields.Start,
        Fields.EndDate,
        Fields.End,
        Fields.Renewal,
        Fields.MostRenewals,
        Fields.RenewalsBefore,
        Fields.RenewedFrom,
        Fields.NoticeDays,
        Fields.NoticeGivenOn,
        Fields.ClosedOn,
        Fields.SignedOn,
        Fields.Reviews,
    ];

    /// <summary>The columns of a partnership's row from which its entry is computed.</summary>
    public static IReadOnlyList<string> Needed { get; } = [.. Taken, PartnershipRows.TransferredToColumn, Column];

    /// <summary>What the columns of a partnership's row should tell of its entry; null when it has none, because it is not listed.</summary>
    public static string? MarkOf(string rowKey, IReadOnlyDictionary<string, object> columns) =>
        PartnershipRows.Read(new TableRow(rowKey, columns)) is { } partnership
            ? string.Join(
                Separator,
                Version.ToString(CultureInfo.InvariantCulture),
                Place(partnership.UpdatedAt, partnership.Cycle),
                TextPrint.Of(Written(columns))
            )
            : null;

    /// <summary>What a row tells of its entry; null when it tells nothing.</summary>
    public static string? ReadMark(IReadOnlyDictionary<string, object>? columns) => columns?.GetValueOrDefault(Column) as string;

    /// <summary>Whether an entry was made by a program that makes them as this one does.</summary>
    public static bool IsOurs(string mark) =>
        mark.StartsWith(Version.ToString(CultureInfo.InvariantCulture) + Separator, StringComparison.Ordinal);

    /// <summary>The key of the entry that a mark tells of; null for what is no mark.</summary>
    public static string? KeyOf(string rowKey, string? mark) =>
        mark?.Split(Separator) is [_, { Length: > 0 } place, ..] ? RowKeys.Listed(place, IdOf(rowKey)) : null;

    /// <summary>The columns of the entry.</summary>
    public static IReadOnlyDictionary<string, object> Columns(string key, IReadOnlyDictionary<string, object> columns) =>
        RowSchema.Stamp(key, Projected(columns));

    /// <summary>The partnership of an entry, with what an entry tells of it; null for what is none.</summary>
    public static Partnership? Read(TableRow entry) =>
        RowKeys.PartnershipOfListed(entry.RowKey) is { } id ? PartnershipRows.Read(entry with { RowKey = RowKeys.Partnership(id) }) : null;

    /// <summary>Places in the order of their text: what changed last comes first, then the later agreement.</summary>
    private static string Place(DateTimeOffset updatedAt, int cycle) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{DateTimeOffset.MaxValue.UtcTicks - updatedAt.UtcTicks:D19}{MostCycles - Math.Clamp(cycle, 0, MostCycles):D4}"
        );

    private static string IdOf(string rowKey) => rowKey[RowKeys.Partnerships.Length..];

    private static Dictionary<string, object> Projected(IReadOnlyDictionary<string, object> columns)
    {
        var projected = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var column in Taken)
        {
            if (columns.TryGetValue(column, out var value) && (column == Fields.CoPartners ? Partners(value) : value) is { } told)
            {
                projected[column] = told;
            }
        }
        return projected;
    }

    /// <summary>Of several partners only what a list shows: never whom one speaks with.</summary>
    private static string? Partners(object value)
    {
        try
        {
            return value is string text && JsonNode.Parse(text) is JsonArray all
                ? new JsonArray([
                    .. all.OfType<JsonObject>()
                        .Select(
                            JsonNode (one) =>
                                new JsonObject(
                                    OfPartner
                                        .Where(one.ContainsKey)
                                        .Select(f => new KeyValuePair<string, JsonNode?>(f, one[f]?.DeepClone()))
                                )
                        ),
                ]).ToJsonString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Written(IReadOnlyDictionary<string, object> columns)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in Projected(columns))
        {
            text.Append(name).Append('=');
            text.Append(
                value is DateTimeOffset at
                    ? at.UtcTicks.ToString(CultureInfo.InvariantCulture)
                    : Convert.ToString(value, CultureInfo.InvariantCulture)
            );
            text.Append('\n');
        }
        return text.ToString();
    }
}
