using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartnershipBot.Documents.Templates;

/// <summary>
/// The conditions of a template: a line of its own begins one, another ends it, and « sinon » may stand between. All lines of one stand
/// in the same text, cell or table.
/// </summary>
/// <param name="names">The names that are known.</param>
/// <param name="holds">Whether a condition holds.</param>
internal sealed class TemplateConditions(TemplateNames names, Func<TemplateName, bool> holds)
{
    /// <summary>Leaves what its conditions do not let in, and the lines of the conditions themselves.</summary>
    public void Choose(OpenXmlElement container)
    {
        var open = new Stack<Open>();
        var isIn = true;
        foreach (var child in container.ChildElements.ToList())
        {
            var stays = isIn;
            switch (Line(child, names))
            {
                case TemplateNameKind.If:
                    open.Push(new Open(Known(child) is { } name ? holds(name) : null, isIn));
                    stays &= open.Peek().Holds is null;
                    isIn &= open.Peek().Holds != false;
                    break;
                case TemplateNameKind.Else when open.TryPeek(out var one):
                    isIn = one.Outer && one.Holds != true;
                    stays = one.Outer && one.Holds is null;
                    break;
                case TemplateNameKind.End when open.TryPop(out var one):
                    isIn = one.Outer;
                    stays = one.Outer && one.Holds is null;
                    break;
                default:
                    break;
            }
            if (!stays)
            {
                Leave(child);
            }
        }
        foreach (var inner in container.ChildElements.ToList())
        {
            Choose(inner);
        }
        if (container is Table table && !table.Descendants<TableRow>().Any())
        {
            table.Remove();
        }
    }

    /// <summary>
    /// The lines of conditions that have no beginning or no end in the text, cell or table where they stand: what they let in is
    /// anybody's guess.
    /// </summary>
    public static IEnumerable<string> Unfinished(OpenXmlElement container, TemplateNames names)
    {
        var open = new Stack<string>();
        foreach (var child in container.ChildElements)
        {
            switch (Line(child, names))
            {
                case TemplateNameKind.If:
                    open.Push(TemplateParts.Alone(child)!.Trim());
                    break;
                case TemplateNameKind.End when open.TryPop(out _):
                case TemplateNameKind.Else when open.Count > 0:
                    break;
                case TemplateNameKind.End or TemplateNameKind.Else:
                    yield return TemplateParts.Alone(child)!.Trim();
                    break;
                default:
                    foreach (var inner in Unfinished(child, names))
                    {
                        yield return inner;
                    }
                    break;
            }
        }
        foreach (var words in open.Reverse())
        {
            yield return words;
        }
    }

    /// <summary>Which line of a condition an element is; null when it is none.</summary>
    private static TemplateNameKind? Line(OpenXmlElement element, TemplateNames names) =>
        TemplateParts.Alone(element) is not { } words ? null
        : names.IsCondition(words) ? TemplateNameKind.If
        : names.Find(words) is { Kind: TemplateNameKind.Else or TemplateNameKind.End } name ? name.Kind
        : null;

    /// <summary>A condition that has a meaning; null for one that nobody knows, of which everything stays, to be seen.</summary>
    private TemplateName? Known(OpenXmlElement line) => TemplateParts.Alone(line) is { } words ? names.Find(words) : null;

    /// <summary>
    /// Takes an element away; where a section ends in it, or two tables would touch and be one, an empty paragraph stays.
    /// </summary>
    private static void Leave(OpenXmlElement child)
    {
        if (
            child is Paragraph paragraph
            && (
                paragraph.ParagraphProperties?.SectionProperties is not null
                || (paragraph.PreviousSibling() is Table && paragraph.NextSibling() is Table)
            )
        )
        {
            paragraph.RemoveAllChildren<Run>();
        }
        else if (child is Paragraph or Table or TableRow or SdtElement)
        {
            child.Remove();
        }
    }

    /// <summary>A condition whose end is still to come.</summary>
    /// <param name="Holds">Null of one that nobody knows.</param>
    /// <param name="Outer">Whether what stands around it is let in.</param>
    private sealed record Open(bool? Holds, bool Outer);
}
