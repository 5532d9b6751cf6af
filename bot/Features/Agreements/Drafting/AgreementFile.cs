using PartnershipBot.Conversation.Papers;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Documents;
using PartnershipBot.Documents.Templates;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Features.Agreements.Templates;

namespace PartnershipBot.Features.Agreements.Drafting;

/// <summary>The convention as a Word file.</summary>
public static class AgreementFile
{
    private const string Convention = "Convention";
    private const string OfCharter = "Charte";

    /// <summary>
    /// The file of a partnership's convention: the text that is signed, or else the draft as it stands; made from the library's own
    /// template where there is one.
    /// </summary>
    /// <param name="isRebuilt">Whether it only stands for a signed text whose file is not there.</param>
    /// <returns>Null where the file of that template is not there.</returns>
    internal static async Task<NamedFile?> MakeAsync(PaperSource source, bool isRebuilt, CancellationToken ct) =>
        Of(source, await AgreementChoice.ForAsync(source, ct), isRebuilt);

    /// <summary>The same from a template that was looked up.</summary>
    internal static NamedFile? Of(PaperSource source, TemplateChoice template, bool isRebuilt) =>
        TemplatedFile.Of(
            template,
            TemplateNames.Agreement,
            Name(source.Partnership, source.Today),
            () => AgreementTemplate.Of(source.Partnership, source.Library, source.Today, isRebuilt),
            () => WordFile.Write(AgreementDocument.Of(source.Partnership, source.Library, source.Today, isRebuilt))
        );

    /// <summary>« Convention – Une classe, un livre – École Prévert – 2026-03-03 – projet.docx ».</summary>
    public static string Name(Partnership partnership, DateOnly today)
    {
        var answers = partnership.Answers;
        var isCharter = Charter.Holds(answers);
        var (on, state) =
            partnership.Agreement.SignedOn is not { } signed ? (today, "projet")
            : answers.Has(Fields.Amendments) ? (answers.Date(Fields.AmendedOn) ?? signed, "consolidée")
            : (signed, isCharter ? "visée" : "signée");
        return FileNames.Of(isCharter ? OfCharter : Convention, partnership, on, state);
    }
}
