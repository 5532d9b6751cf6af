namespace PartnershipBot.Files;

/// <summary>Files that stand in their own address, as the Emulator and web chats send small ones.</summary>
internal static class DataUri
{
    private const string Start = "data:";
    private const string Mark = ";base64,";

    public static bool Is(string url) => url.StartsWith(Start, StringComparison.OrdinalIgnoreCase);

    /// <summary>The bytes, or null when they are not in base 64.</summary>
    public static byte[]? Read(string url)
    {
        var at = url.IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }
        var bytes = new byte[((url.Length - at) * 3 / 4) + 3];
        return Convert.TryFromBase64Chars(url.AsSpan(at + Mark.Length), bytes, out var count) ? bytes[..count] : null;
    }
}
