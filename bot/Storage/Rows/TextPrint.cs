using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace PartnershipBot.Storage.Rows;

/// <summary>Stands for a text where only its being the same again matters, so that the text itself is not kept.</summary>
public static class TextPrint
{
    private const int Bytes = 9;

    /// <returns>12 letters, digits, « - » and « _ ».</returns>
    public static string Of(string text) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
}
