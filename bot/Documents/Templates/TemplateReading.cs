using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartnershipBot.Documents.Templates;

/// <summary>What a template uses: told before it is kept.</summary>
/// <param name="Known">The names that were recognised, each once.</param>
/// <param name="Unknown">Those that nobody knows, each with the nearest one that is known, or null.</param>
/// <param name="Missing">What a convention says as a rule and this one does not.</param>
/// <param name="Misplaced">Blocks and conditions that do not stand alone in their paragraph.</param>
/// <param name="Unfinished">Lines of conditions whose beginning or end is not in the same text, cell or table.</param>
internal sealed record TemplateReading(
    IReadOnlyList<string> Known,
    IReadOnlyList<(string Words, string? Nearest)> Unknown,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Misplaced,
    IReadOnlyList<string> Unfinished
)
{
    /// <summary>As many as are shown: each is compared with all names there are.</summary>
    private const int MostNearest = 8;

    /// <summary>The condition of the page that lists the fields: it never holds.</summary>
    public const string Help = "help";

    /// <summary>Reads a template and fills it once: what cannot be filled is no template, whatever else it is. Null then.</summary>
    /// <param name="fill">Fills it with an example.</param>
    public static TemplateReading? Try(byte[] template, TemplateNames names, Func<byte[], byte[]> fill)
    {
        try
        {
            fill(template);
            return Of(template, names);
        }
        catch (Exception e)
            when (e
                    is OpenXmlPackageException
                        or InvalidDataException
                        or XmlException
                        or InvalidOperationException
                        or IOException
                        or ArgumentException
                        or FormatException
                        or KeyNotFoundException
                        or NullReferenceException
            )
        {
            // A file that breaks the format's rules fails anywhere in the reader of the format.
            return null;
        }
    }

    /// <summary>Reads a template.</summary>
    /// <param name="template">One that <see cref="TemplateGuard"/> has let in.</param>
    /// <exception cref="OpenXmlPackageException">It is no document after all.</exception>
    public static TemplateReading Of(byte[] template, TemplateNames names)
    {
        using var file = WordprocessingDocument.Open(TemplateParts.Open(template), isEditable: false);
        var found = new List<TemplateName>();
        var unknown = new List<string>();
        var misplaced = new List<string>();
        var unfinished = new List<string>();
        foreach (var root in TemplateParts.Of(file))
        {
            Forget(root, names);
            unfinished.AddRange(TemplateConditions.Unfinished(root, names));
            foreach (var paragraph in root.Descendants<Paragraph>())
            {
                var text = BracketText.Of(paragraph);
                foreach (var words in text.Names)
                {
                    var name = names.Find(words);
                    if (name is null)
                    {
                        unknown.Add(words.Trim());
                        continue;
                    }
                    found.Add(name);
                    if (
                        name.Kind is not (TemplateNameKind.Value or TemplateNameKind.Element or TemplateNameKind.Hand)
                        && text.Alone is null
                    )
                    {
                        misplaced.Add(name.Name);
                    }
                }
            }
        }
        var sources = found.SelectMany(n => n.Lists.Values.Append(n.Source)).ToHashSet();
        return new TemplateReading(
            [
                .. found
                    .Where(n => n.Kind is not (TemplateNameKind.Else or TemplateNameKind.End or TemplateNameKind.Hand))
                    .Select(n => n.Name)
                    .Distinct(),
            ],
            [
                .. unknown
                    .Distinct(StringComparer.OrdinalIgnoreCase)
                    .Select((words, at) => (words, at < MostNearest ? names.Nearest(words) : null)),
            ],
            [.. names.Expected.Where(e => !e.Sources.Any(sources.Contains)).Select(e => e.Name)],
            [.. misplaced.Distinct()],
            [.. unfinished.Distinct()]
        );
    }

    /// <summary>Leaves the page of the fields out: what is listed there is not used.</summary>
    private static void Forget(OpenXmlElement container, TemplateNames names)
    {
        var depth = 0;
        foreach (var child in container.ChildElements.ToList())
        {
            var words = TemplateParts.Alone(child);
            var name = words is null ? null : names.Find(words);
            if (depth == 0 && name is not { Kind: TemplateNameKind.If, Source: Help })
            {
                Forget(child, names);
                continue;
            }
            depth +=
                words is not null && names.IsCondition(words) ? 1
                : name?.Kind == TemplateNameKind.End ? -1
                : 0;
            child.Remove();
        }
    }
}
