namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads text that is in memory already.</summary>
internal sealed class CharsReader(ReadOnlyMemory<char> text) : TextReader
{
    private int _position;

    public override int Peek() => _position == text.Length ? -1 : text.Span[_position];

    public override int Read() => _position == text.Length ? -1 : text.Span[_position++];

    public override int Read(char[] buffer, int index, int count)
    {
        var length = Math.Min(count, text.Length - _position);
        text.Span.Slice(_position, length).CopyTo(buffer.AsSpan(index));
        _position += length;
        return length;
    }
}
