using System.Buffers;
using System.Text;

namespace PartnershipBot.Hosting;

/// <summary>Characters as UTF-8 into a buffer, without the buffers of a stream between.</summary>
internal sealed class Utf8Writer(ArrayBufferWriter<byte> buffer) : TextWriter
{
    // Half of a pair may come at the end of one piece.
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            var room = buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
            buffer.Advance(_encoder.GetBytes(text, room, flush: false));
        }
    }
}
