using System.Security.Cryptography;
using System.Text;

namespace PartnershipBot.Storage;

/// <summary>The names under which files are kept.</summary>
internal static class FilePrint
{
    private const int Letters = 64;

    /// <summary>The SHA-256 of a file.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The folder of a library: its key holds what no file system takes.</summary>
    public static string OfLibrary(string library) => Of(Encoding.UTF8.GetBytes(library))[..32];

    /// <summary>Whether a row's hash is one: it becomes part of a path.</summary>
    public static bool IsOne(string hash) => hash.Length == Letters && hash.All(char.IsAsciiHexDigitLower);
}
