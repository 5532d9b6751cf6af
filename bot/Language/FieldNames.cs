namespace PartnershipBot.Language;

/// <summary>The names of fields of a template, as they are written in Documents/fields.txt.</summary>
/// <param name="Entries">The entries of each section; « list objectives » is the section of a list.</param>
public sealed record FieldNames(IReadOnlyDictionary<string, IReadOnlyList<FieldName>> Entries)
{
    /// <summary>The prefix of the sections of lists.</summary>
    public const string List = "list ";

    /// <summary>Those of the conventions.</summary>
    public static FieldNames Agreement { get; } = Read(DocumentText.Source("fields"));

    /// <summary>The entries of a section; none where there is no such section.</summary>
    public IReadOnlyList<FieldName> Of(string section) => Entries.GetValueOrDefault(section) ?? [];

    /// <summary>Reads them; what is not understood is a defect, which a test finds.</summary>
    /// <exception cref="FormatException">A line stands before the first section, or has no name.</exception>
    public static FieldNames Read(string text)
    {
        var sections = new Dictionary<string, IReadOnlyList<FieldName>>();
        List<FieldName>? section = null;
        foreach (
            var line in text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal))
        )
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                section = [];
                sections.Add(line[2..], section);
            }
            else if (section is not null && line.Split(" | ") is [var source, var names, .. var meaning])
            {
                section.Add(new FieldName(source, names.Split(" ; "), string.Concat(meaning)));
            }
            else
            {
                throw new FormatException($"« {line} » should be « source | name | meaning », below a section.");
            }
        }
        return new FieldNames(sections);
    }
}
