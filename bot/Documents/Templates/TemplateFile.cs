using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PartnershipBot.Language;

namespace PartnershipBot.Documents.Templates;

/// <summary>Fills a template: its conditions, then its blocks, its lists, its answers. Values are text, whatever is in them.</summary>
internal sealed class TemplateFile
{
    private readonly TemplateNames _names;
    private readonly TemplateFacts _facts;

    /// <summary>What is filled in is an answer, and no place for one, whatever stands between its brackets.</summary>
    private readonly HashSet<Paragraph> _filled = [];
    private bool _tellsStanding;

    private TemplateFile(TemplateNames names, TemplateFacts facts)
    {
        _names = names;
        _facts = facts;
    }

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
            new TemplateFile(names, facts).Fill(file);
            WordFile.Describe(file, facts.Document);
        }
        return WordFile.WithoutDays(buffer);
    }

    private void Fill(WordprocessingDocument file)
    {
        foreach (var root in TemplateParts.Of(file))
        {
            // Word would put back what is bound, whatever was filled in.
            foreach (var bound in root.Descendants<DataBinding>().ToList())
            {
                bound.Remove();
            }
            Choose(root);
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
                Fill(paragraph, null);
            }
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

    /// <summary>Leaves what its conditions do not let in, and the lines of the conditions themselves.</summary>
    private void Choose(OpenXmlElement container)
    {
        var open = new Stack<(bool Holds, bool Outer)>();
        var isIn = true;
        foreach (var child in container.ChildElements.ToList())
        {
            var words = TemplateParts.Alone(child);
            switch (words is null ? null : _names.Find(words))
            {
                case null when words is not null && _names.IsCondition(words):
                    // What nobody knows is left to be seen, and what stands in it too.
                    open.Push((true, isIn));
                    break;
                case { Kind: TemplateNameKind.If } condition:
                    open.Push((Holds(condition), isIn));
                    isIn &= open.Peek().Holds;
                    Leave(child);
                    break;
                case { Kind: TemplateNameKind.Else }:
                    isIn = open.Count > 0 ? open.Peek().Outer && !open.Peek().Holds : isIn;
                    Leave(child);
                    break;
                case { Kind: TemplateNameKind.End }:
                    isIn = open.Count == 0 || open.Pop().Outer;
                    Leave(child);
                    break;
                default:
                    if (!isIn)
                    {
                        Leave(child);
                    }
                    break;
            }
        }
        foreach (var inner in container.ChildElements.ToList())
        {
            Choose(inner);
        }
        if (container is TableCell cell && cell.LastChild is not Paragraph)
        {
            cell.Append(new Paragraph());
        }
        if (container is Table table && !table.Descendants<TableRow>().Any())
        {
            table.Remove();
        }
    }

    /// <summary>Takes an element away; where a section ends in it, that stays.</summary>
    private static void Leave(OpenXmlElement child)
    {
        if (child is Paragraph { ParagraphProperties.SectionProperties: not null } paragraph)
        {
            paragraph.RemoveAllChildren<Run>();
        }
        else if (child is Paragraph or Table or TableRow or SdtElement)
        {
            child.Remove();
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
        foreach (var element in TemplateBlocks.Write(block, paragraph, name.Name))
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
        var elements = Paragraphs(pattern)
            .Where(p => !_filled.Contains(p))
            .SelectMany(p => BracketText.Of(p).Names)
            .Select(_names.Find)
            .OfType<TemplateName>()
            .Where(n => n.Kind == TemplateNameKind.Element)
            .ToList();
        if (elements.Count == 0 || TemplateParts.ListOf(elements) is not { } list || pattern.Parent is null)
        {
            return;
        }
        foreach (var element in _facts.Facts.Lists.GetValueOrDefault(list) ?? [])
        {
            var copy = TemplateParts.Copy(pattern);
            pattern.InsertBeforeSelf(copy);
            foreach (var (written, paragraph) in Paragraphs(pattern).Zip(Paragraphs(copy)))
            {
                if (_filled.Contains(written))
                {
                    _filled.Add(paragraph);
                }
                Fill(paragraph, (list, element));
            }
        }
        var table = pattern.Parent as Table;
        pattern.Remove();
        if (table is not null && !table.Elements<TableRow>().Any())
        {
            table.Remove();
        }
    }

    private static List<Paragraph> Paragraphs(OpenXmlElement pattern) =>
        pattern is Paragraph one ? [one] : [.. pattern.Descendants<Paragraph>()];

    private void Fill(Paragraph paragraph, (string List, IReadOnlyDictionary<string, string?> Element)? of)
    {
        if (_filled.Add(paragraph))
        {
            BracketText.Fill(paragraph, name => Value(name, of));
        }
    }

    /// <summary>What stands in the place of a name: an answer, or the name itself, to be seen, where there is none.</summary>
    private Span Value(string words, (string List, IReadOnlyDictionary<string, string?> Element)? of)
    {
        var name = _names.Find(words);
        if (name?.Source == "standing")
        {
            _tellsStanding = true;
            return new Span(_facts.Document.Standing ?? "");
        }
        var source =
            of is { } element && name is not null && name.Lists.TryGetValue(element.List, out var own) ? own
            : name?.Kind == TemplateNameKind.Value ? name.Source
            : null;
        var value = source is null ? null : of?.Element.GetValueOrDefault(source) ?? _facts.Facts.Blanks.GetValueOrDefault(source);
        var filled = value is null ? null : Typeset.Of(PlainText.Clean(value)).Trim();
        // An element without a target has none: that is an answer.
        return filled is { Length: > 0 } || (filled is not null && of is not null) ? new Span(filled) : Span.Blank(name?.Name ?? words);
    }
}
