using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PartnershipBot.Tests.Manifest;

/// <summary>A square PNG, RGBA.</summary>
internal static class Picture
{
    public static byte[] Of(int size, Func<int, byte[]> pixel)
    {
        using var lines = new MemoryStream();
        using (var packed = new ZLibStream(lines, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var row = 0; row < size; row++)
            {
                packed.WriteByte(0);
                packed.Write([.. Enumerable.Range(row * size, size).SelectMany(pixel)]);
            }
        }
        byte[] side = Number(size);
        return
        [
            0x89,
            0x50,
            0x4E,
            0x47,
            0x0D,
            0x0A,
            0x1A,
            0x0A,
            .. Chunk("IHDR", [.. side, .. side, 8, 6, 0, 0, 0]),
            .. Chunk("IDAT", lines.ToArray()),
            .. Chunk("IEND", []),
        ];
    }

    // Nobody here reads the sum; decoders that do are not among the tests.
    private static byte[] Chunk(string type, byte[] data) =>
        [.. Number(data.Length), .. Encoding.ASCII.GetBytes(type), .. data, 0, 0, 0, 0];

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
