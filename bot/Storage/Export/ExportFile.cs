using System.Runtime.CompilerServices;

namespace PartnershipBot.Storage.Export;

/// <summary>An export as it is read: every line checked, so that whoever reads to its end knows it whole and legal.</summary>
internal sealed class ExportFile(Stream stream)
{
    /// <summary>The rows with the numbers of their lines, from the first, as often as asked for.</summary>
    /// <exception cref="ExportException">A line is broken, or the file was cut; the message names the line.</exception>
    public async IAsyncEnumerable<(int Number, ExportRow Row)> ReadAsync([EnumeratorCancellation] CancellationToken ct)
    {
        stream.Position = 0;
        var counts = StoreRows.Tables.ToDictionary(table => table, _ => 0);
        var last = 0;
        var ended = false;
        await foreach (var (number, bytes) in LineReader.ReadAsync(stream, ct))
        {
            last = number;
            if (ended)
            {
                throw ExportException.AtLine(number, "nothing may stand behind the counts.");
            }

            switch (Parse(number, bytes))
            {
                case ExportLine.Head head when number == 1:
                    if (head.Format != ExportWriter.Format)
                    {
                        throw ExportException.AtLine(
                            1,
                            $"it is an export of format {head.Format}; this program reads format {ExportWriter.Format}."
                        );
                    }

                    break;
                case ExportLine.Of { Row: var row } when number > 1:
                    if (!counts.TryGetValue(row.Table, out var count))
                    {
                        throw ExportException.AtLine(number, $"“{row.Table}” is no table of this program.");
                    }

                    CheckLimits(number, row);
                    counts[row.Table] = count + 1;
                    yield return (number, row);
                    break;
                case ExportLine.End end when number > 1:
                    CheckCounts(number, end, counts);
                    ended = true;
                    break;
                default:
                    throw ExportException.AtLine(
                        number,
                        number == 1 ? "it is not the first line of an export." : "an export has one first line."
                    );
            }
        }
        if (!ended)
        {
            throw ExportException.AtLine(last + 1, "it is missing; the file was cut before its counts.");
        }
    }

    private static ExportLine Parse(int number, byte[] bytes)
    {
        try
        {
            return ExportReader.Read(bytes);
        }
        catch (FormatException e)
        {
            throw ExportException.AtLine(number, e.Message);
        }
    }

    private static void CheckLimits(int number, ExportRow row)
    {
        try
        {
            TableGuard.CheckBatch(row.Partition, [TableWrite.Insert(row.Key, row.Columns)]);
        }
        catch (TableLimitException e)
        {
            throw ExportException.AtLine(number, e.Message);
        }
    }

    private static void CheckCounts(int number, ExportLine.End end, Dictionary<string, int> counts)
    {
        foreach (var (table, count) in counts)
        {
            var said = end.Counts.GetValueOrDefault(table);
            if (said != count)
            {
                throw ExportException.AtLine(number, $"it counts {said} rows of {table}; the file holds {count}.");
            }
        }
    }
}
