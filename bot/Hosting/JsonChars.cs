using System.Buffers;
using Newtonsoft.Json;

namespace PartnershipBot.Hosting;

/// <summary>The shared pool of characters, for Newtonsoft.</summary>
internal sealed class JsonChars : IArrayPool<char>
{
    public static readonly JsonChars Shared = new();

    private JsonChars() { }

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[]? array)
    {
        if (array is not null)
        {
            ArrayPool<char>.Shared.Return(array);
        }
    }
}
