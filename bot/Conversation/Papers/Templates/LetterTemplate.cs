using PartnershipBot.Documents;
using PartnershipBot.Documents.Templates;
using PartnershipBot.Domain;
using PartnershipBot.Language;

namespace PartnershipBot.Conversation.Papers.Templates;

/// <summary>A letter that may follow a text of the library: its fields are the blanks of Passerelle's own text.</summary>
internal static class LetterTemplate
{
    /// <summary>The kind of a letter.</summary>
    /// <param name="id">The name of the letter among the documents.</param>
    public static TemplateKind Of(string id, LetterTexts texts)
    {
        var fields = FieldNames.Letter(id);
        var names = new TemplateNames(fields, []);
        return new TemplateKind(id, TemplateGroup.Letter, names)
        {
            Name = said => said.Say(texts.Name),
            Starter = (library, today) => LetterStarter.Write(names, texts.Variants, Example(fields, library, today)),
            Example = (library, today) => Example(fields, library, today),
        };
    }

    /// <summary>What fills a template of a letter.</summary>
    /// <param name="texts">In which the letter was written.</param>
    /// <param name="to">Who it goes to, a line each.</param>
    public static TemplateFacts Facts(TemplateKind kind, Letter letter, Texts texts, PaperSource source, IReadOnlyList<string> to)
    {
        var fields = kind.Names.Fields;
        var values = new Dictionary<string, string?>(
            letter.Source!.Values.Select(v => KeyValuePair.Create(v.Key, v.Value == Correspondent.Unknown ? null : v.Value))
        )
        {
            ["libraryName"] = source.Library.Text(Fields.LibraryName),
            ["owner"] = source.Library.Text(Fields.Owner),
            ["ownerSeat"] = source.Library.Text(Fields.OwnerSeat),
            ["placeAndDate"] = LetterFile.PlaceAndDate(source.Library, source.Today),
            ["today"] = texts.Value(source.Today),
            ["subject"] = letter.Subject,
            ["to"] = string.Join('\n', to),
            ["ofService"] = ServiceName.Read(texts.Service, texts.Lang).Of,
        };
        return new TemplateFacts(
            new TextFacts(
                fields.Of("conditions").ToDictionary(c => c.Source, c => c.Source == letter.Source.Body),
                fields.Of("values").ToDictionary(v => v.Source, v => values.GetValueOrDefault(v.Source)),
                fields
                    .Entries.Keys.Where(s => s.StartsWith(FieldNames.List, StringComparison.Ordinal))
                    .Select(s => s[FieldNames.List.Length..])
                    .ToDictionary(list => list, list => Lines(list, values.GetValueOrDefault(list)))
            ),
            new Dictionary<string, IReadOnlyList<ArticleParagraph>>(),
            Document(letter.Subject, source.Library, source.Today)
        )
        {
            MayBeEmpty = [.. letter.Source.Values.Keys],
        };
    }

    private static TemplateFacts Example(FieldNames fields, AnswerSheet library, DateOnly today) =>
        new(FieldExamples.Of(fields), new Dictionary<string, IReadOnlyList<ArticleParagraph>>(), Document("", library, today));

    private static ArticleDocument Document(string subject, AnswerSheet library, DateOnly today) =>
        new(
            subject,
            "",
            library.Text(Fields.Owner) ?? library.Text(Fields.LibraryName) ?? "",
            [],
            [],
            new DateTimeOffset(today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
        );

    /// <summary>An answer of several lines is a list; one of which nothing is known has no line.</summary>
    private static IReadOnlyList<IReadOnlyDictionary<string, string?>> Lines(string name, string? value) =>
        [
            .. (value ?? "")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(line => new Dictionary<string, string?> { [name] = line }),
        ];
}
