using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PartnershipBot.Domain;
using PartnershipBot.Language;

namespace PartnershipBot.Documents;

/// <summary>A letter as a Word file on the library's letterhead: its name, its authority and where that is, as the settings have them.</summary>
public static class LetterFile
{
    private const string Subject = "Objet\u00A0: ";

    /// <param name="letter">The letter in French.</param>
    /// <param name="partnership">About which it is.</param>
    /// <param name="library">The library's own answers.</param>
    /// <param name="to">Who it goes to, a line each.</param>
    public static byte[] Write(Letter letter, Partnership partnership, AnswerSheet library, DateOnly today, IReadOnlyList<string> to)
    {
        var name = library.Text(Fields.LibraryName) ?? "";
        return WordFile.Write(
            new ArticleDocument(letter.Subject, partnership.Name, library.Text(Fields.Owner) ?? name, [], [], partnership.UpdatedAt),
            Body(letter, library, name, today, to)
        );
    }

    private static IEnumerable<OpenXmlElement> Body(
        Letter letter,
        AnswerSheet library,
        string name,
        DateOnly today,
        IReadOnlyList<string> to
    )
    {
        yield return Line(WordStyles.Part, name.Length > 0 ? new Span(name) : Span.Blank("nom de la bibliothèque"));
        foreach (var line in new[] { library.Text(Fields.Owner), library.Text(Fields.OwnerSeat) }.OfType<string>())
        {
            yield return Close(Line(WordStyles.Body, new Span(line)));
        }
        foreach (var line in to)
        {
            yield return Aside(Close(Line(WordStyles.Body, new Span(line))));
        }
        var day = new Texts(Lang.Fr).Value(today);
        var place = library.Text(Fields.LibraryMunicipality);
        yield return Aside(Spaced(Line(WordStyles.Body, new Span(place is null ? $"Le {day}" : $"{place}, le {day}"))));
        var subject = Line(WordStyles.Body, new Span(Subject + letter.Subject));
        foreach (var run in subject.Elements<Run>())
        {
            run.PrependChild(new RunProperties(new Bold()));
        }
        yield return Spaced(subject);
        // An empty line stands between paragraphs; a line break keeps lines of one together.
        foreach (var paragraph in letter.Body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            yield return Line(WordStyles.Body, new Span(paragraph));
        }
    }

    private static Paragraph Line(string style, Span span) =>
        WordBody.Styled(style, [span with { Text = span.IsBlank ? span.Text : Typeset.Of(PlainText.Clean(span.Text)) }]);

    private static Paragraph Close(Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { After = "0" };
        return paragraph;
    }

    private static Paragraph Spaced(Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = "360", After = "240" };
        return paragraph;
    }

    /// <summary>On the right half of the page, where the window of an envelope is.</summary>
    private static Paragraph Aside(Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.Indentation = new Indentation { Left = "4820" };
        return paragraph;
    }
}
