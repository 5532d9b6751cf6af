using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PartnershipBot.Domain;
using PartnershipBot.Language;

namespace PartnershipBot.Documents;

/// <summary>A letter as a Word file on the library's letterhead: its name, its authority and where that is, as the settings have them.</summary>
public static class LetterFile
{
    private const string SubjectIs = "Objet\u00A0: ";

    /// <param name="letter">The letter in French.</param>
    /// <param name="partnership">About which it is.</param>
    /// <param name="library">The library's own answers.</param>
    /// <param name="to">Who it goes to, a line each.</param>
    public static byte[] Write(Letter letter, Partnership partnership, AnswerSheet library, DateOnly today, IReadOnlyList<string> to)
    {
        var name = library.Text(Fields.LibraryName) ?? "";
        return WordFile.Write(
            new ArticleDocument(letter.Subject, partnership.Name, library.Text(Fields.Owner) ?? name, [], [], partnership.UpdatedAt),
            [
                .. Head(
                    name.Length > 0 ? Said(name) : Span.Blank("nom de la bibliothèque"),
                    new[] { library.Text(Fields.Owner), library.Text(Fields.OwnerSeat) }.OfType<string>().Select(Said),
                    to.Select(Said),
                    Said(PlaceAndDate(library, today))
                ),
                Subject([Said(letter.Subject)]),
                // An empty line stands between paragraphs; a line break keeps lines of one together.
                .. letter
                    .Body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Select(paragraph => Line([Said(paragraph)])),
            ]
        );
    }

    /// <summary>« Valmont, le 3 mars 2026 ».</summary>
    internal static string PlaceAndDate(AnswerSheet library, DateOnly today)
    {
        var day = new Texts(Lang.Fr).Value(today);
        return library.Text(Fields.LibraryMunicipality) is { } place ? $"{place}, le {day}" : $"Le {day}";
    }

    /// <summary>Whose letter it is, to whom it goes, where and when it is written.</summary>
    internal static IEnumerable<OpenXmlElement> Head(Span name, IEnumerable<Span> authority, IEnumerable<Span> to, Span placeAndDate) =>
        [
            WordBody.Styled(WordStyles.Part, [name]),
            .. authority.Select(line => Line([line], isClose: true)),
            .. to.Select(line => Aside(Line([line], isClose: true))),
            Aside(Spaced(Line([placeAndDate]))),
        ];

    /// <summary>What it is about, in bold.</summary>
    internal static Paragraph Subject(IEnumerable<Span> about)
    {
        var subject = Line([new Span(SubjectIs), .. about]);
        foreach (var run in subject.Elements<Run>())
        {
            (run.RunProperties ??= new RunProperties()).Bold = new Bold();
        }
        return Spaced(subject);
    }

    /// <summary>A paragraph of it.</summary>
    /// <param name="isClose">Whether the next one stands right below it.</param>
    internal static Paragraph Line(IEnumerable<Span> spans, bool isClose = false)
    {
        var line = WordBody.Styled(WordStyles.Body, spans);
        if (isClose)
        {
            line.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { After = "0" };
        }
        return line;
    }

    private static Span Said(string text) => new(Typeset.Of(PlainText.Clean(text)));

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
