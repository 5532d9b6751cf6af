using System.Buffers;
using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Gathers text in a buffer that is lent, and goes back when this is disposed of.</summary>
internal sealed class CharsWriter() : TextWriter(CultureInfo.InvariantCulture)
{
    private char[] _chars = ArrayPool<char>.Shared.Rent(4096);
    private int _length;

    public override Encoding Encoding => Encoding.UTF8;

    public ReadOnlySpan<char> Written => _chars.AsSpan(0, _length);

    public override void Write(char value)
    {
        Room(1);
        _chars[_length++] = value;
    }

    public override void Write(string value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Room(buffer.Length);
        buffer.CopyTo(_chars.AsSpan(_length));
        _length += buffer.Length;
    }

    protected override void Dispose(bool disposing)
    {
        var chars = _chars;
        _chars = [];
        _length = 0;
        if (chars.Length > 0)
            ArrayPool<char>.Shared.Return(chars);
        base.Dispose(disposing);
    }

    private void Room(int count)
    {
        if (_chars.Length - _length >= count)
            return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_chars.Length * 2, _length + count));
        _chars.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_chars);
        _chars = larger;
    }
}
