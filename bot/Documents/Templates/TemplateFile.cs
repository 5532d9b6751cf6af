using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PartnershipBot.Language;

namespace PartnershipBot.Documents.Templates;

/// <summary>Fills a template: its conditions, then its blocks, its lists, its answers. Values are text, whatever is in them.</summary>
internal sealed class TemplateFile
{
    /// <summary>The state of a document, « PROJET » or « EN PRÉPARATION ».</summary>
    private const string Standing = "standing";

    /// <summary>Stands where a list beside another one has come to its end.</summary>
    private static readonly IReadOnlyDictionary<string, string?> NoElement = new Dictionary<string, string?>();

    private readonly TemplateNames _names;
    private readonly TemplateFacts _facts;
    private readonly MainDocumentPart _main;

    /// <summary>What is filled in is an answer, and no place for one, whatever stands between its brackets.</summary>
    private readonly HashSet<Paragraph> _filled = [];
    private bool _tellsStanding;

    private TemplateFile(TemplateNames names, TemplateFacts facts, MainDocumentPart main) => (_names, _facts, _main) = (names, facts, main);

    /// <summary>The document that a template makes; the same template and facts give the same bytes.</summary>
    /// <param name="template">One that <see cref="TemplateGuard"/> has let in.</param>
    public static byte[] Fill(byte[] template, TemplateNames names, TemplateFacts facts)
    {
        using var buffer = TemplateParts.Open(template);
        using (var file = WordprocessingDocument.Open(buffer, isEditable: true))
        {
            if (file.DocumentType != WordprocessingDocumentType.Document)
            {
                file.ChangeDocumentType(WordprocessingDocumentType.Document);
            }
            new TemplateFile(names, facts, file.MainDocumentPart!).Fill(file);
            WordFile.Describe(file, facts.Document);
        }
        return WordFile.WithoutDays(buffer);
    }

    private void Fill(WordprocessingDocument file)
    {
        var conditions = new TemplateConditions(_names, Holds);
        foreach (var root in TemplateParts.Of(file))
        {
            // Word would put back what is bound, whatever was filled in.
            foreach (var bound in root.Descendants<DataBinding>().ToList())
            {
                bound.Remove();
            }
            conditions.Choose(root);
            foreach (var paragraph in root.Descendants<Paragraph>().ToList())
            {
                Block(paragraph);
            }
            // The innermost rows first: what is repeated in them is no matter of the row around.
            foreach (var row in root.Descendants<TableRow>().Reverse().ToList())
            {
                Repeat(row);
            }
            foreach (var paragraph in root.Descendants<Paragraph>().ToList())
            {
                Repeat(paragraph);
            }
            foreach (var paragraph in root.Descendants<Paragraph>().ToList())
            {
                if (!IsEmptied(paragraph))
                {
                    Fill(paragraph, []);
                }
            }
            TemplateParts.Close(root);
        }
        if (!_tellsStanding && _facts.Document.Standing is { } standing)
        {
            // Nobody takes a draft for what was signed, whatever the template says of it.
            file.MainDocumentPart!.Document!.Body!.PrependChild(
                new Paragraph(
                    new ParagraphProperties(new Justification { Val = JustificationValues.Right }),
                    new Run(new RunProperties(new Bold()), new Text(standing))
                )
            );
        }
    }

    private bool Holds(TemplateName condition) =>
        new ArticleLine(condition.Source, "", "", "").Holds(name => _facts.Facts.Conditions.GetValueOrDefault(name)) != condition.IsNegated;

    private void Block(Paragraph paragraph)
    {
        if (
            BracketText.Of(paragraph).Alone is not { } words
            || _names.Find(words) is not { Kind: TemplateNameKind.Block } name
            || !_facts.Blocks.TryGetValue(name.Source, out var block)
        )
        {
            return;
        }
        foreach (var element in TemplateBlocks.Write(block, paragraph, name.Name, chart => WordCharts.Add(_main, chart)))
        {
            paragraph.InsertBeforeSelf(element);
            _filled.UnionWith(element is Paragraph own ? [own] : element.Descendants<Paragraph>());
        }
        // Two tables that touch are one, and a cell ends with a paragraph.
        if (paragraph.PreviousSibling() is Table || paragraph.ParagraphProperties?.SectionProperties is not null)
        {
            paragraph.RemoveAllChildren<Run>();
            return;
        }
        paragraph.Remove();
    }

    private void Repeat(OpenXmlElement pattern)
    {
        var lists = ListsOf(pattern);
        if (lists.Count == 0 || pattern.Parent is null || (lists.Count > 1 && IsOneByCell(pattern)))
        {
            return;
        }
        var all = lists.Select(list => (List: list, Elements: _facts.Facts.Lists.GetValueOrDefault(list) ?? [])).ToList();
        for (var at = 0; at < all.Max(l => l.Elements.Count); at++)
        {
            // Of lists side by side the shorter one has no more to say, which is an answer.
            var elements = all.Select(l => (l.List, l.Elements.ElementAtOrDefault(at) ?? NoElement)).ToList();
            var copy = TemplateParts.Copy(pattern);
            pattern.InsertBeforeSelf(copy);
            foreach (var (written, paragraph) in Paragraphs(pattern).Zip(Paragraphs(copy)))
            {
                if (_filled.Contains(written))
                {
                    _filled.Add(paragraph);
                }
                Fill(paragraph, elements);
            }
        }
        var table = pattern.Parent as Table;
        pattern.Remove();
        if (table is not null && !table.Elements<TableRow>().Any())
        {
            table.Remove();
        }
    }

    private IReadOnlyList<string> ListsOf(OpenXmlElement pattern) =>
        TemplateParts.ListsOf(
            Paragraphs(pattern)
                .Where(p => !_filled.Contains(p))
                .SelectMany(p => BracketText.Of(p).Names)
                .Select(_names.Find)
                .OfType<TemplateName>()
                .Where(n => n.Kind == TemplateNameKind.Element)
        );

    /// <summary>
    /// Whether each cell of a row has a list of its own: then the paragraphs are repeated in their cells, because the first of one
    /// list has nothing to do with the first of another.
    /// </summary>
    private bool IsOneByCell(OpenXmlElement pattern) =>
        pattern is TableRow row
        && row.Elements<TableCell>().Select(ListsOf).Where(lists => lists.Count > 0).ToList() is var cells
        && cells.TrueForAll(lists => lists.Count == 1)
        && cells.Select(lists => lists[0]).Distinct().Count() == cells.Count;

    /// <summary>Takes out a line that holds only the state of a document, where it has none: what is done needs no empty line.</summary>
    private bool IsEmptied(Paragraph paragraph)
    {
        if (
            _facts.Document.Standing is not null
            || BracketText.Of(paragraph).Alone is not { } words
            || _names.Find(words)?.Source != Standing
            || paragraph.ParagraphProperties?.SectionProperties is not null
            // A cell, a header and two tables need a paragraph that is left.
            || (paragraph.NextSibling() is not Paragraph && paragraph.PreviousSibling() is not Paragraph)
        )
        {
            return false;
        }
        paragraph.Remove();
        return true;
    }

    private static List<Paragraph> Paragraphs(OpenXmlElement pattern) =>
        pattern is Paragraph one ? [one] : [.. pattern.Descendants<Paragraph>()];

    private void Fill(Paragraph paragraph, IReadOnlyList<(string List, IReadOnlyDictionary<string, string?> Element)> of)
    {
        if (_filled.Add(paragraph))
        {
            BracketText.Fill(paragraph, name => Value(name, of));
        }
    }

    /// <summary>What stands in the place of a name: an answer, or the name itself, to be seen, where there is none.</summary>
    private Span Value(string words, IReadOnlyList<(string List, IReadOnlyDictionary<string, string?> Element)> of)
    {
        var name = _names.Find(words);
        if (name?.Source == Standing)
        {
            _tellsStanding = true;
            return new Span(_facts.Document.Standing ?? "");
        }
        var (list, element) = name is null ? default : of.FirstOrDefault(l => name.Lists.ContainsKey(l.List));
        if (element == NoElement)
        {
            return new Span("");
        }
        var source =
            element is not null ? name!.Lists[list]
            : name?.Kind == TemplateNameKind.Value ? name.Source
            : null;
        var value = source is null ? null : element?.GetValueOrDefault(source) ?? _facts.Facts.Blanks.GetValueOrDefault(source);
        var filled = value is null ? null : Typeset.Of(PlainText.Clean(value)).Trim();
        // An element without a target has none: that is an answer.
        return filled is { Length: > 0 } || (filled is not null && (element is not null || _facts.MayBeEmpty.Contains(source)))
            ? new Span(filled)
            : Span.Blank(name?.Name ?? words);
    }
}
