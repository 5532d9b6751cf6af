namespace PartnershipBot.Language;

/// <summary>The names of fields of a template, as they are written in Documents/fields*.txt: a table for each kind of document.</summary>
/// <param name="Entries">The entries of each section; « list objectives » is the section of a list.</param>
public sealed record FieldNames(IReadOnlyDictionary<string, IReadOnlyList<FieldName>> Entries)
{
    /// <summary>The prefix of the sections of lists.</summary>
    public const string List = "list ";

    /// <summary>Stands between the one letter that a section is for and the section.</summary>
    private const string Only = ": ";

    /// <summary>The sections that every document has from the convention.</summary>
    private static readonly string[] Everywhere = ["words", "page"];

    /// <summary>Those of the conventions.</summary>
    public static FieldNames Agreement { get; } = Read(DocumentText.Source("fields"));

    /// <summary>Those of the amendments: what changes, and everything that a convention says.</summary>
    public static FieldNames Amendment { get; } = Load("fields-amendment").With(Agreement, IsAnswer);

    /// <summary>Those of the drafts of a council's decision: likewise.</summary>
    public static FieldNames Deliberation { get; } = Load("fields-deliberation").With(Agreement, IsAnswer);

    /// <summary>Those of the reviews.</summary>
    public static FieldNames Review { get; } = Load("fields-review");

    private static FieldNames Letters { get; } = Load("fields-letters");

    /// <summary>Those of one letter: what all letters have, and what it has alone.</summary>
    /// <param name="id">The name of the letter among the documents.</param>
    public static FieldNames Letter(string id)
    {
        var own = new Dictionary<string, IReadOnlyList<FieldName>>();
        foreach (var (section, entries) in Letters.Entries)
        {
            var name = section.StartsWith(id + Only, StringComparison.Ordinal) ? section[(id + Only).Length..] : section;
            if (!name.Contains(Only, StringComparison.Ordinal))
            {
                own[name] =
                    name == section
                        ? [.. own.GetValueOrDefault(name) ?? [], .. entries]
                        : [.. entries, .. own.GetValueOrDefault(name) ?? []];
            }
        }
        return new FieldNames(own);
    }

    /// <summary>The entries of a section; none where there is no such section.</summary>
    public IReadOnlyList<FieldName> Of(string section) => Entries.GetValueOrDefault(section) ?? [];

    /// <summary>Reads them; what is not understood is a defect, which a test finds.</summary>
    /// <exception cref="FormatException">A line stands before the first section, or has no name.</exception>
    public static FieldNames Read(string text)
    {
        var sections = new Dictionary<string, IReadOnlyList<FieldName>>();
        List<FieldName>? section = null;
        var isList = false;
        foreach (
            var line in text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal))
        )
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                section = [];
                isList = line.Contains($" {List}", StringComparison.Ordinal);
                sections.Add(line[2..], section);
            }
            else if (section is not null && line.Split(" | ") is [var source, var names, .. var more])
            {
                section.Add(
                    new FieldName(source, names.Split(" ; "), more is [var meaning, ..] ? meaning : "")
                    {
                        Examples =
                            more is not [_, var example] ? []
                            : isList ? example.Split(" ; ")
                            : [example],
                    }
                );
            }
            else
            {
                throw new FormatException($"« {line} » should be « source | name | meaning | example », below a section.");
            }
        }
        return new FieldNames(sections);
    }

    private static FieldNames Load(string name) => Read(DocumentText.Source(name)).With(Agreement, Everywhere.Contains);

    private static bool IsAnswer(string section) =>
        section is "values" or "conditions" or "hand" || section.StartsWith(List, StringComparison.Ordinal);

    /// <summary>The same with what another document has too; what both have is this one's.</summary>
    private FieldNames With(FieldNames other, Func<string, bool> isTaken)
    {
        var all = Entries.ToDictionary();
        foreach (var (section, entries) in other.Entries.Where(s => isTaken(s.Key)))
        {
            var own = Of(section);
            all[section] = [.. own, .. entries.Where(e => own.All(o => o.Source != e.Source || o.Source == ByHand))];
        }
        return new FieldNames(all);
    }

    /// <summary>The source of what no answer fills.</summary>
    private const string ByHand = "-";
}
