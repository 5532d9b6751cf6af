using System.Text.Json;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Storage.Export;

/// <summary>What is wrong with the rows of one library.</summary>
internal sealed class LibraryCheck(IReadOnlyList<ExportRow> rows)
{
    private const string MissingPartnership = "it belongs to a partnership that is not there.";

    private static readonly string[] Lists =
    [
        Fields.Objectives,
        Fields.Criteria,
        Fields.Actions,
        Fields.LibraryMeans,
        Fields.PartnerMeans,
        Fields.PartnerSignatories,
        Fields.CoPartners,
    ];

    private readonly HashSet<string> _keys = rows.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);

    public IEnumerable<Finding> Find() => rows.SelectMany(row => Problems(row).Select(problem => new Finding(row, problem)));

    private IEnumerable<string> Problems(ExportRow row)
    {
        if (RowKind.Of(row.Key) is not { } kind)
        {
            return ["no row of this program has such a key."];
        }

        var problems = Version(row);
        if (kind.PartnershipOf(row.Key) is { } id && !_keys.Contains(RowKeys.Partnership(id)))
        {
            problems = problems.Append(MissingPartnership);
        }
        // What is wrong is wrong for this program, which reads former rows too.
        row = row with
        {
            Columns = RowSchema.Upgrade(new TableRow(row.Key, row.Columns)).Columns,
        };
        return problems.Concat(
            kind.Prefix switch
            {
                RowKeys.Partnerships => Partnership(row),
                RowKeys.Dialogs => Dialog(row),
                RowKeys.Histories => History(row),
                RowKeys.Versions => Signed(row),
                _ => [],
            }
        );
    }

    private static IEnumerable<string> Version(ExportRow row)
    {
        if (row.Columns.TryGetValue(RowSchema.Column, out var schema) && schema is not int and not long)
        {
            yield return "its schema version is no number.";
        }
        else if (RowSchema.IsNewer(row.Key, row.Columns))
        {
            yield return $"its schema version is {schema}, which this program does not know. Use a newer version of the program.";
        }
    }

    private IEnumerable<string> Partnership(ExportRow row)
    {
        if (PartnershipRows.TransferredTo(new TableRow(row.Key, row.Columns)) is not null)
        {
            // What there was to check is in another library.
            yield break;
        }
        if (PartnershipRows.Read(new TableRow(row.Key, row.Columns)) is not { } partnership)
        {
            yield return "its status is none that a partnership has, so the bot does not show it.";
            yield break;
        }
        if (partnership.Revision < 1)
        {
            yield return "it has no revision.";
        }

        // A change that seems older than the beginning is a clock that was set back, or another instance's.
        if (partnership.CreatedAt == default)
        {
            yield return "it has no day of its beginning.";
        }

        foreach (var column in Lists.Where(column => row.Columns.TryGetValue(column, out var value) && !IsList(value)))
        {
            yield return $"its column {column} is no list.";
        }

        if (partnership.PartnerIds.Any(partner => !_keys.Contains(RowKeys.Partner(partner))))
        {
            yield return "its partner is not in the library's list.";
        }

        if (Transitions.IsSigned(partnership.Status) && !_keys.Contains(RowKeys.Version(partnership.Id, 1)))
        {
            yield return "it is signed, and the text that was signed is not there.";
        }
    }

    private IEnumerable<string> Dialog(ExportRow row)
    {
        if (row.Columns.GetValueOrDefault("partnership") is string id && !_keys.Contains(RowKeys.Partnership(id)))
        {
            yield return "it works on a partnership that is not there.";
        }

        if (row.Columns.TryGetValue("state", out var state) && !IsList(state))
        {
            yield return "its dialog cannot be read; it will go on at the first open question.";
        }
    }

    private static IEnumerable<string> History(ExportRow row)
    {
        if (!Guid.TryParseExact(row.Key.Split('|')[^1], "N", out _))
        {
            yield return "its key does not end in the id of a line.";
        }

        if (row.Columns.GetValueOrDefault("at") is not DateTimeOffset)
        {
            yield return "it does not say when.";
        }
    }

    private IEnumerable<string> Signed(ExportRow row)
    {
        var parts = row.Key.Split('|');
        if (parts.Length != 4 || !int.TryParse(parts[3], out var number) || number < 1 || row.Key != RowKeys.Version(parts[2], number))
        {
            yield return "its key does not end in the number of a version.";
        }
        else if (number > 1 && !_keys.Contains(RowKeys.Version(parts[2], number - 1)))
        {
            yield return "the version before it is not there.";
        }
    }

    private static bool IsList(object value)
    {
        try
        {
            using var json = JsonDocument.Parse(value as string ?? "");
            return json.RootElement.ValueKind == JsonValueKind.Array;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
