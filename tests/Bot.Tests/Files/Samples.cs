using System.Text;

namespace PartnershipBot.Tests.Files;

/// <summary>The beginnings of files of several kinds.</summary>
internal static class Samples
{
    public static byte[] Of(string extension) =>
        extension switch
        {
            "pdf" => Encoding.ASCII.GetBytes("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF"),
            "jpg" => [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8, 0, 1, 1],
            "png" => [0x89, .. "PNG"u8, 13, 10, 26, 10, 0, 0, 0, 13, .. "IHDR"u8],
            "heic" => [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0, .. "mif1heic"u8],
            "exe" => [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0],
            "docx" => [.. "PK"u8, 3, 4, 20, 0, 6, 0],
            "html" => [.. "<!DOCTYPE html><script>alert(1)</script>%PDF-"u8],
            _ => [],
        };

    /// <summary>A file that begins as a PDF does, of so many bytes.</summary>
    public static byte[] Pdf(int size)
    {
        var bytes = new byte[size];
        Of("pdf").CopyTo(bytes, 0);
        return bytes;
    }
}
