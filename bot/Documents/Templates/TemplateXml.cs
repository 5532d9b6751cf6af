using System.Collections.Frozen;
using System.Text;
using System.Xml;

namespace PartnershipBot.Documents.Templates;

/// <summary>What may stand in the parts of a template: read once, from the first to the last element.</summary>
internal static class TemplateXml
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The same in files that are « strict ».</summary>
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private const string Vml = "urn:schemas-microsoft-com:vml";

    /// <summary>Deeper than that no text is nested, and a reader that goes down by itself would fall.</summary>
    private const int MostDepth = 120;

    private const int MostElements = 300_000;

    /// <summary>Rows are repeated with what stands in them: each table within a table multiplies.</summary>
    private const int MostTables = 3;

    /// <summary>The most characters, and names in brackets, of one paragraph.</summary>
    private const int MostText = 20_000;
    private const int MostNames = 500;

    private static readonly FrozenSet<string> Tracked = FrozenSet.Create("ins", "del", "moveFrom", "moveTo");

    private static readonly FrozenSet<string> Foreign = FrozenSet.Create("object", "altChunk", "subDoc", "control", "movie", "mailMerge");

    /// <summary>Fields that tell what is in the document itself.</summary>
    private static readonly FrozenSet<string> Fields = FrozenSet.Create(
        "PAGE",
        "NUMPAGES",
        "SECTION",
        "SECTIONPAGES",
        "DATE",
        "TIME",
        "CREATEDATE",
        "SAVEDATE",
        "PRINTDATE",
        "TITLE",
        "SUBJECT",
        "AUTHOR",
        "FILENAME",
        "DOCPROPERTY",
        "NUMWORDS",
        "REF",
        "PAGEREF",
        "NOTEREF",
        "STYLEREF",
        "SEQ",
        "TOC",
        "TC",
        "HYPERLINK",
        "SYMBOL",
        "FORMTEXT",
        "FORMCHECKBOX",
        "FORMDROPDOWN"
    );

    /// <summary>No type definition, no address that is followed.</summary>
    public static XmlReaderSettings Settings() => new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The key of why a part is refused; null when it is not.</summary>
    /// <exception cref="XmlException">It is no XML, or has a type definition.</exception>
    public static string? Refuse(Stream part)
    {
        using var reader = XmlReader.Create(part, Settings());
        var fields = new Stack<StringBuilder>();
        var tables = new Stack<int>();
        var (text, names) = (0, 0);
        for (var elements = 0; reader.Read(); elements++)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                text += reader.Value.Length;
                names += reader.Value.Count(c => c == '[');
            }
            else if (reader.NodeType == XmlNodeType.Element && IsWord(reader) && reader.LocalName == "p")
            {
                (text, names) = (0, 0);
            }
            else if (reader.NodeType == XmlNodeType.Element && IsWord(reader) && reader.LocalName == "tbl")
            {
                while (tables.TryPeek(out var depth) && depth >= reader.Depth)
                {
                    tables.Pop();
                }
                tables.Push(reader.Depth);
            }
            if (elements > MostElements || reader.Depth > MostDepth || tables.Count > MostTables || text > MostText || names > MostNames)
            {
                return "templateBomb";
            }
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }
            if (reader.LocalName == "OLEObject" || (IsWord(reader) && Foreign.Contains(reader.LocalName)))
            {
                return "templateForeign";
            }
            if (reader.NamespaceURI == Vml && reader.GetAttribute("src") is { Length: > 0 })
            {
                // A picture by its address and not by a part of the file.
                return "templateForeign";
            }
            if (!IsWord(reader))
            {
                continue;
            }
            if (Tracked.Contains(reader.LocalName))
            {
                return "templateTracked";
            }
            if (Field(reader, fields) is { } name && !Fields.Contains(name))
            {
                return "templateField";
            }
        }
        return null;
    }

    private static bool IsWord(XmlReader reader) => reader.NamespaceURI is Word or Strict;

    /// <summary>The name of a field whose words are whole by now; null while there is none.</summary>
    private static string? Field(XmlReader reader, Stack<StringBuilder> fields)
    {
        switch (reader.LocalName)
        {
            case "fldSimple":
                return NameOf(reader.GetAttribute("instr", reader.NamespaceURI) ?? "");
            case "instrText":
                // Read as a copy: the reader itself goes on from element to element.
                using (var inner = reader.ReadSubtree())
                {
                    inner.MoveToContent();
                    var words = inner.ReadElementContentAsString();
                    if (fields.Count == 0)
                    {
                        fields.Push(new StringBuilder());
                    }
                    fields.Peek().Append(words);
                }
                return null;
            case "fldChar":
                switch (reader.GetAttribute("fldCharType", reader.NamespaceURI))
                {
                    case "begin":
                        fields.Push(new StringBuilder());
                        return null;
                    case "separate":
                        return fields.Count > 0 ? NameOf(fields.Peek().ToString()) : null;
                    default:
                        return fields.Count > 0 ? NameOf(fields.Pop().ToString()) : null;
                }
            default:
                return null;
        }
    }

    /// <summary>The first word; a field without one shows nothing and is none.</summary>
    private static string? NameOf(string instruction) =>
        instruction.Split([' ', '\u00A0', '\t', '\r', '\n', '\\', '"'], StringSplitOptions.RemoveEmptyEntries) is [var name, ..]
            ? name.ToUpperInvariant()
            : null;
}
