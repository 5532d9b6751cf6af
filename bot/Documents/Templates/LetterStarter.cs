using DocumentFormat.OpenXml;
using PartnershipBot.Language;

namespace PartnershipBot.Documents.Templates;

/// <summary>« Télécharger pour adapter » of a letter: on the letterhead, each variant between the lines of its condition.</summary>
internal static class LetterStarter
{
    /// <param name="texts">The keys of the subject and of the text of each variant; an empty subject is a field of its own.</param>
    public static byte[] Write(TemplateNames names, IReadOnlyList<(string Subject, string Body)> texts, TemplateFacts example) =>
        WordFile.Write(example.Document, Elements(names, texts, example));

    private static IEnumerable<OpenXmlElement> Elements(
        TemplateNames names,
        IReadOnlyList<(string Subject, string Body)> texts,
        TemplateFacts example
    )
    {
        var head = LetterFile.Head(Named("libraryName"), [Named("owner"), Named("ownerSeat")], [Named("to")], Named("placeAndDate"));
        foreach (var element in head)
        {
            yield return element;
        }
        foreach (var (subject, body) in texts)
        {
            if (texts.Count > 1)
            {
                yield return LetterFile.Line([Span.Blank(names.ConditionOf(body)!)]);
            }
            yield return LetterFile.Subject(subject.Length == 0 ? [Named("subject")] : Spans(Catalogue.Find(subject, Lang.Fr)));
            foreach (var paragraph in Catalogue.Find(body, Lang.Fr).Split("\n\n"))
            {
                foreach (var element in Paragraphs(paragraph.Split('\n')))
                {
                    yield return element;
                }
            }
            if (texts.Count > 1)
            {
                yield return LetterFile.Line([Span.Blank(names.EndOfCondition)]);
            }
        }
        foreach (var element in WordBody.Of([FieldsPage.Of(names, example)], FieldsPage.Opening(names)))
        {
            yield return element;
        }

        Span Named(string source) =>
            Span.Blank(names.NameOf(source) ?? names.NameOf(source, source) ?? throw new FormatException($"« {source} » has no name."));

        // A line that goes where nothing is known of it is a paragraph of its own, and its neighbours are too.
        IEnumerable<OpenXmlElement> Paragraphs(string[] lines) =>
            Array.Exists(lines, line => LetterBlanks.In(line).Any(blank => names.NameOf(blank) is null))
                ? lines.Select((line, at) => LetterFile.Line(Spans(line), isClose: at < lines.Length - 1))
                : [LetterFile.Line(Spans(string.Join('\n', lines)))];

        IReadOnlyList<Span> Spans(string text) =>
            [.. LetterBlanks.Parts(text).Select(part => part.Blank is { } blank ? Named(blank) : new Span(Typeset.Of(part.Words)))];
    }
}
