using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Language;

namespace PartnershipBot.Conversation.Papers;

/// <summary>
/// A letter as one of the documents of a partnership: the same words as on its card, on the library's letterhead; or the library's own
/// words, where it has a template.
/// </summary>
internal static class LetterPaper
{
    private const string Kind = "Courrier";
    private const string State = "à relire";

    /// <summary>The document of a letter.</summary>
    /// <param name="draft">The letter in French; null where there is nothing to write yet.</param>
    /// <param name="whyNot">The key of why there is nothing to write, and from when there is.</param>
    /// <param name="to">Who it goes to, a line each; the partner where it is not said.</param>
    public static Paper Of(
        string id,
        string title,
        LetterTexts texts,
        Func<PaperSource, Texts, Correspondent, Letter?> draft,
        Func<PaperSource, string> whyNot,
        Func<PaperSource, IReadOnlyList<string>>? to = null
    ) =>
        Of(id, title, texts, (source, said, from, _) => Task.FromResult(draft(source, said, from)), whyNot, to) with
        {
            WhyNot = source => draft(source, In(source), From(source)) is null ? whyNot(source) : null,
            WhyNotYet = static (_, _) => Task.FromResult<string?>(null),
        };

    /// <summary>The same of a letter for which something is looked up.</summary>
    public static Paper Of(
        string id,
        string title,
        LetterTexts texts,
        Func<PaperSource, Texts, Correspondent, CancellationToken, Task<Letter?>> draft,
        Func<PaperSource, string> whyNot,
        Func<PaperSource, IReadOnlyList<string>>? to = null
    )
    {
        var kind = LetterTemplate.Of(id, texts);
        return new Paper(id, title)
        {
            IsLetter = true,
            IsToEachPartner = to is null,
            Template = kind,
            WhyNotYet = async (source, ct) => await draft(source, In(source), From(source), ct) is null ? whyNot(source) : null,
            MakeAsync = async (source, ct) =>
            {
                if (await draft(source, In(source), From(source), ct) is not { } letter)
                {
                    return null;
                }
                var lines = (to ?? Partner)(source);
                return await TemplatedFile.MakeAsync(
                    source,
                    kind,
                    FileNames.Of(Kind, [letter.Subject, source.Partnership.Answers.Text(Fields.PartnerName) ?? "", State], "docx"),
                    () => LetterTemplate.Facts(kind, letter, In(source), source, lines),
                    () => LetterFile.Write(letter, source.Partnership, source.Library, source.Today, lines),
                    ct
                );
            },
        };
    }

    private static Texts In(PaperSource source) => new(Lang.Fr, source.Library.Text(Fields.ServiceName) ?? Texts.DefaultService);

    private static Correspondent From(PaperSource source) =>
        new(source.Partnership.OwnerName, null, source.Library.Text(Fields.LibraryName));

    private static IReadOnlyList<string> Partner(PaperSource source) =>
        [
            .. new[]
            {
                source.Partnership.Answers.Text(Fields.PartnerName),
                source.Partnership.Answers.Text(Fields.PartnerSeat),
            }.OfType<string>(),
        ];
}
