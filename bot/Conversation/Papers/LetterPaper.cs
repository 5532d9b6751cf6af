using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Language;

namespace PartnershipBot.Conversation.Papers;

/// <summary>A letter as one of the documents of a partnership: the same words as on its card, on the library's letterhead.</summary>
internal static class LetterPaper
{
    private const string Kind = "Courrier";
    private const string State = "à relire";

    /// <summary>The document of a letter.</summary>
    /// <param name="draft">The letter in French; null where there is nothing to write yet.</param>
    /// <param name="isToPartner">Whether it goes to the partner, whose address is known.</param>
    public static Paper Of(string id, string title, Func<PaperSource, Texts, Correspondent, Letter?> draft, bool isToPartner = true)
    {
        return new Paper(id, title)
        {
            IsLetter = true,
            WhyNot = source => Draft(source) is null ? "paperNoLetter" : null,
            MakeAsync = (source, _) =>
                Task.FromResult(
                    Draft(source) is { } letter
                        ? new NamedFile(
                            FileNames.Of(Kind, [letter.Subject, source.Partnership.Answers.Text(Fields.PartnerName) ?? "", State], "docx"),
                            WordFile.ContentType,
                            LetterFile.Write(letter, source.Partnership, source.Library, source.Today, isToPartner ? To(source) : [])
                        )
                        : null
                ),
        };

        Letter? Draft(PaperSource source) =>
            draft(
                source,
                new Texts(Lang.Fr, source.Library.Text(Fields.ServiceName) ?? Texts.DefaultService),
                new Correspondent(source.Partnership.OwnerName, null, source.Library.Text(Fields.LibraryName))
            );
    }

    private static IReadOnlyList<string> To(PaperSource source) =>
        [
            .. new[]
            {
                source.Partnership.Answers.Text(Fields.PartnerName),
                source.Partnership.Answers.Text(Fields.PartnerSeat),
            }.OfType<string>(),
        ];
}
