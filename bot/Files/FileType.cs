namespace PartnershipBot.Files;

/// <summary>What a file is by its content, whatever its name says.</summary>
/// <param name="MediaType">Null for what is not taken.</param>
/// <param name="Extension">Without a dot.</param>
public sealed record FileType(string? MediaType, string Extension)
{
    public static readonly FileType Pdf = new("application/pdf", "pdf");
    public static readonly FileType Jpeg = new("image/jpeg", "jpg");
    public static readonly FileType Png = new("image/png", "png");

    /// <summary>What telephones of Apple take photographs in; few programs of an office open it.</summary>
    public static readonly FileType Heic = new(null, "heic");

    public static readonly FileType Other = new(null, "");

    private static readonly string[] HeicBrands = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"];

    /// <summary>The type of a file of that content.</summary>
    public static FileType Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) ? Pdf
        : bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]) ? Jpeg
        : bytes.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? Png
        : bytes.Length >= 12
        && bytes[4..8].SequenceEqual("ftyp"u8)
        && HeicBrands.Contains(System.Text.Encoding.ASCII.GetString(bytes[8..12]))
            ? Heic
        : Other;

    /// <summary>The type of a stored file.</summary>
    public static FileType OfMedia(string mediaType) => new[] { Pdf, Jpeg, Png }.FirstOrDefault(t => t.MediaType == mediaType) ?? Other;
}
