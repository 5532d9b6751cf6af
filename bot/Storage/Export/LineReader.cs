using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace PartnershipBot.Storage.Export;

/// <summary>The lines of a file as bytes: text that is not UTF-8 must be seen by whoever reads a line, not mended.</summary>
internal static class LineReader
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>The lines with their numbers, from 1, without their ends and without the mark that editors put in front.</summary>
    public static async IAsyncEnumerable<(int Number, byte[] Line)> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken ct)
    {
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 64 * 1024, leaveOpen: true));
        var number = 0;
        while (true)
        {
            var read = await pipe.ReadAsync(ct);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                yield return (++number, Line(rest.Slice(0, end), number));
                rest = rest.Slice(rest.GetPosition(1, end));
            }
            if (read.IsCompleted)
            {
                if (!rest.IsEmpty)
                {
                    yield return (++number, Line(rest, number));
                }

                break;
            }
            pipe.AdvanceTo(rest.Start, rest.End);
        }
        await pipe.CompleteAsync();
    }

    private static byte[] Line(ReadOnlySequence<byte> bytes, int number)
    {
        var line = bytes.ToArray().AsSpan();
        if (number == 1 && line.StartsWith(Mark))
        {
            line = line[Mark.Length..];
        }

        return line.TrimEnd((byte)'\r').ToArray();
    }
}
