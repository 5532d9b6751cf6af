using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnershipBot.Storage;

/// <summary>Refuses what Azure refuses, before any adapter is asked: the embedded file has no such limits and Azurite forgets
/// several of them. Limits are those of the page "Understanding the Table service data model".</summary>
internal static partial class TableGuard
{
    public const int MaxPage = 1000;

    /// <summary>The longest key, in UTF-16 units as it is stored.</summary>
    public const int MaxKeyUnits = 512;

    private const int MaxAddress = 3500;
    private const int MaxUnitInAddress = 9;
    private const int MaxColumns = 252;
    private const int MaxColumnName = 255;
    private const int MaxText = 32 * 1024;
    private const int MaxBinary = 64 * 1024;
    private const int MaxWrites = 100;
    private static readonly DateTimeOffset FirstDate = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void CheckTable(string table)
    {
        if (!LegalTable().IsMatch(table) || table.Equals("tables", StringComparison.OrdinalIgnoreCase))
        {
            throw Over(TableLimit.TableName, $"The table name “{table}” is not 3 to 63 ASCII letters and digits, first a letter.");
        }
    }

    /// <returns>The key as it is stored.</returns>
    public static string CheckKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var encoded = KeyCodec.Encode(key);
        if (encoded.Length is 0 or > MaxKeyUnits)
        {
            throw Over(TableLimit.KeyLength, $"A key is 1 to {MaxKeyUnits} characters once encoded; this one has {encoded.Length}.");
        }

        return encoded;
    }

    /// <summary>Checks both keys of a row.</summary>
    /// <returns>The keys as they are stored.</returns>
    public static (string Partition, string Row) CheckKeys(string partition, string rowKey)
    {
        var (pk, rk) = (CheckKey(partition), CheckKey(rowKey));
        // Only the longest keys outside ASCII come here: the client cannot read a line of more than 4,096 in the answer to a batch.
        if (MaxUnitInAddress * (pk.Length + rk.Length) > MaxAddress && RowSize.InAddress(pk) + RowSize.InAddress(rk) > MaxAddress)
        {
            throw Over(TableLimit.KeyLength, $"Both keys of a row have at most {MaxAddress} bytes as they stand in its address.");
        }

        return (pk, rk);
    }

    public static void CheckPage(int pageSize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pageSize, MaxPage);
    }

    public static void CheckColumnNames(IEnumerable<string>? columns)
    {
        foreach (var column in columns ?? [])
        {
            CheckColumnName(column);
        }
    }

    /// <returns>The keys as they are stored, those of the rows in the order of the writes.</returns>
    public static (string Partition, string[] Rows) CheckBatch(string partition, IReadOnlyList<TableWrite> writes)
    {
        if (writes.Count is 0 or > MaxWrites)
        {
            throw Over(TableLimit.BatchRows, $"A batch writes 1 to {MaxWrites} rows; this one has {writes.Count}.");
        }

        var keys = new string[writes.Count];
        var pk = "";
        for (var i = 0; i < keys.Length; i++)
        {
            (pk, keys[i]) = CheckKeys(partition, writes[i].RowKey);
            CheckWrite(writes[i], pk, keys[i]);
        }
        CheckDistinct(keys);
        if (!RowSize.FitsInBatch(pk, writes))
        {
            throw Over(TableLimit.BatchSize, $"A batch of {writes.Count} rows is over 4 MiB as sent.");
        }

        return (pk, keys);
    }

    private static void CheckWrite(TableWrite write, string pk, string rk)
    {
        if (write.Kind is WriteKind.Replace or WriteKind.Delete && string.IsNullOrEmpty(write.ETag))
        {
            throw new ArgumentException($"{write.Kind} needs the ETag that was read, or \"*\".", nameof(write));
        }

        if (write.Kind == WriteKind.Delete)
        {
            return;
        }

        var count = 0;
        foreach (var (name, value) in write.Columns)
        {
            CheckColumnName(name);
            if (value is null)
            {
                continue;
            }

            count++;
            CheckValue(name, value);
        }
        if (count > MaxColumns)
        {
            throw Over(TableLimit.ColumnCount, $"A row has at most {MaxColumns} columns; this one has {count}.");
        }

        var size = RowSize.Stored(pk, rk, write.Columns);
        if (size > RowSize.MaxRow)
        {
            throw Over(TableLimit.RowSize, $"A row is at most 1 MiB; this one has {size} bytes.");
        }
    }

    private static void CheckValue(string name, object value)
    {
        switch (value)
        {
            case string { Length: > MaxText } text:
                throw Over(TableLimit.StringLength, $"The text of {name} has {text.Length} characters; {MaxText} fit.");
            case string text when !IsWellFormed(text):
                throw Over(TableLimit.Text, $"The text of {name} holds half of a surrogate pair.");
            case byte[] { Length: > MaxBinary } bytes:
                throw Over(TableLimit.BinaryLength, $"{name} has {bytes.Length} bytes; {MaxBinary} fit.");
            case DateTimeOffset date when date < FirstDate:
                throw Over(TableLimit.Date, $"The date of {name} is before 1 January 1601.");
            case double number when !double.IsFinite(number):
                throw Over(TableLimit.Number, $"{name} is {number.ToString(CultureInfo.InvariantCulture)}, which cannot be stored.");
            case string or bool or int or long or double or DateTimeOffset or byte[]:
                break;
            default:
                throw new ArgumentException($"{name} is a {value.GetType()}; no column has that type.", name);
        }
    }

    private static void CheckColumnName(string name)
    {
        if (name.Length is 0 or > MaxColumnName || name is "PartitionKey" or "RowKey" or "Timestamp" || !IsIdentifier(name))
        {
            throw Over(TableLimit.ColumnName, $"The column name “{name}” is not an identifier of at most {MaxColumnName} characters.");
        }
    }

    private static bool IsIdentifier(string name)
    {
        if (!char.IsLetter(name[0]) && name[0] != '_')
        {
            return false;
        }

        foreach (var c in name)
        {
            if (
                !char.IsLetterOrDigit(c)
                && char.GetUnicodeCategory(c)
                    is not (UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            )
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsWellFormed(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff');
        if (start < 0)
        {
            return true;
        }

        for (var i = start; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }
        return true;
    }

    private static void CheckDistinct(string[] keys)
    {
        if (keys.Length == 1)
        {
            return;
        }

        var seen = new HashSet<string>(keys.Length, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (!seen.Add(key))
            {
                throw Over(TableLimit.DuplicateRow, "A batch writes a row at most once.");
            }
        }
    }

    private static TableLimitException Over(TableLimit limit, string message) => new(limit, message);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{2,62}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex LegalTable();
}
