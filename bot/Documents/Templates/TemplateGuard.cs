using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace PartnershipBot.Documents.Templates;

/// <summary>
/// Lets in what is a Word document and nothing else: no macro, nothing linked or embedded, no field that fetches something, nothing
/// that grows without bounds. Everything that is not known to be harmless is refused, with a reason that a person understands.
/// </summary>
internal static class TemplateGuard
{
    /// <summary>The most bytes of a template.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    private const long MostUnpacked = 20 * 1024 * 1024;
    private const int MostEntries = 500;

    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Template = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    /// <summary>The last words of the kinds of relationships that documents have.</summary>
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "officeDocument",
        "core-properties",
        "extended-properties",
        "custom-properties",
        "thumbnail",
        "styles",
        "stylesWithEffects",
        "numbering",
        "settings",
        "webSettings",
        "fontTable",
        "font",
        "theme",
        "header",
        "footer",
        "footnotes",
        "endnotes",
        "comments",
        "commentsExtended",
        "commentsIds",
        "commentsExtensible",
        "people",
        "customXml",
        "customXmlProps",
        "image",
        "hyperlink",
        "glossaryDocument",
        "printerSettings",
        // The label of a document's sensitivity, which Microsoft 365 puts beside the text.
        "classificationlabels",
    };

    /// <summary>The key of why a file is no template; null when it is one.</summary>
    public static string? Refuse(byte[] bytes)
    {
        if (bytes.Length > MostBytes)
        {
            return "templateTooLarge";
        }
        if (bytes.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            // The old format, and the new one under a password.
            return "templateOldOrLocked";
        }
        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            return "templateNotWord";
        }
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            return Refuse(zip);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            return "templateBroken";
        }
    }

    private static string? Refuse(ZipArchive zip)
    {
        if (
            zip.Entries.Count > MostEntries
            || zip.Entries.Select(e => e.FullName).Distinct(StringComparer.OrdinalIgnoreCase).Count() < zip.Entries.Count
        )
        {
            return "templateBomb";
        }
        var left = MostUnpacked;
        var parts = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in zip.Entries)
        {
            // What an entry says of its size is believed by nobody.
            if (Unpack(entry, left) is not { } unpacked)
            {
                return "templateBomb";
            }
            left -= unpacked.Length;
            parts[entry.FullName.TrimStart('/')] = unpacked;
        }
        if (parts.ContainsKey("mimetype") && !parts.ContainsKey("[Content_Types].xml"))
        {
            return "templateIsOpenDocument";
        }
        return !parts.TryGetValue("[Content_Types].xml", out var types) ? "templateNotWord" : Refuse(parts, types);
    }

    private static string? Refuse(Dictionary<string, byte[]> parts, byte[] types)
    {
        var kinds = Load(types);
        if (kinds.Descendants().Any(IsXmlUnderAnotherName))
        {
            return "templateForeign";
        }
        var declared = kinds.Descendants().Select(e => (string?)e.Attribute("ContentType") ?? "").ToList();
        if (declared.Exists(t => t.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || IsMacro(t)) || parts.Keys.Any(IsMacro))
        {
            return "templateMacro";
        }
        if (!declared.Exists(t => t is Main or Template))
        {
            return "templateNotWord";
        }
        foreach (var (name, bytes) in parts.Where(p => p.Key.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            if (Load(bytes).Descendants().Where(e => e.Name.LocalName == "Relationship").Any(IsForeign))
            {
                return "templateForeign";
            }
        }
        return parts
            .Where(p => p.Key.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            .Select(p => TemplateXml.Refuse(new MemoryStream(p.Value)))
            .FirstOrDefault(why => why is not null);
    }

    /// <summary>A part of XML that is not called so would be read by the program, and by nobody here.</summary>
    private static bool IsXmlUnderAnotherName(XElement declared) =>
        ((string?)declared.Attribute("ContentType"))?.EndsWith("xml", StringComparison.OrdinalIgnoreCase) == true
        && ((string?)declared.Attribute("PartName") ?? $".{(string?)declared.Attribute("Extension")}") is var name
        && !name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        && !name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static bool IsMacro(string name) =>
        name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
        || name.Contains("activeX", StringComparison.OrdinalIgnoreCase)
        || name.Contains("vbaData", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a relationship leads out of the file, or to something that is no part of a text.</summary>
    private static bool IsForeign(XElement relationship)
    {
        var kind = ((string?)relationship.Attribute("Type") ?? "").Split('/')[^1];
        var target = (string?)relationship.Attribute("Target") ?? "";
        if (!string.Equals((string?)relationship.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase))
        {
            return !Known.Contains(kind);
        }
        // A link that somebody presses is no danger by itself.
        return kind != "hyperlink"
            || !(Uri.TryCreate(target, UriKind.Absolute, out var link) && link.Scheme is "http" or "https" or "mailto");
    }

    private static byte[]? Unpack(ZipArchiveEntry entry, long most)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        var buffer = new byte[32 * 1024];
        while (from.Read(buffer) is > 0 and var count)
        {
            if (to.Length + count > most)
            {
                return null;
            }
            to.Write(buffer, 0, count);
        }
        return to.ToArray();
    }

    private static XDocument Load(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), TemplateXml.Settings());
        return XDocument.Load(reader);
    }
}
