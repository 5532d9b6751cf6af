using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using PartnershipBot.Storage.Embedded;

namespace PartnershipBot.Storage.Export;

/// <summary>A few bytes that stand for a row, so that whole stores are compared without being kept in memory.</summary>
/// <param name="Key">Stands for table, partition and key.</param>
/// <param name="Content">Stands for the columns, whatever their order.</param>
internal readonly record struct RowPrint(UInt128 Key, UInt128 Content)
{
    // The escapes of a key leave no control character in it: nothing else has these parts.
    public static RowPrint Of(ExportRow row) =>
        new(
            Hash(Encoding.UTF8.GetBytes($"{row.Table}\n{KeyCodec.Encode(row.Partition)}\n{KeyCodec.Encode(row.Key)}")),
            Hash(
                ColumnJson.Write(new SortedDictionary<string, object>(new Dictionary<string, object>(row.Columns), StringComparer.Ordinal))
            )
        );

    private static UInt128 Hash(byte[] bytes) => BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(bytes));
}
