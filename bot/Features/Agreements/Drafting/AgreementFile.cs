using PartnershipBot.Documents;
using PartnershipBot.Domain;

namespace PartnershipBot.Features.Agreements.Drafting;

/// <summary>The convention as a Word file.</summary>
public static class AgreementFile
{
    private const string Convention = "Convention";
    private const string Charter = "Charte";

    /// <summary>The file of a partnership's convention: the text that is signed, or else the draft as it stands.</summary>
    /// <param name="library">The library's own answers.</param>
    /// <param name="isRebuilt">Whether it only stands for a signed text whose file is not there.</param>
    public static NamedFile Of(Partnership partnership, AnswerSheet library, DateOnly today, bool isRebuilt = false) =>
        new(Name(partnership, today), WordFile.ContentType, WordFile.Write(AgreementDocument.Of(partnership, library, today, isRebuilt)));

    /// <summary>« Convention – Une classe, un livre – École Prévert – 2026-03-03 – projet.docx ».</summary>
    public static string Name(Partnership partnership, DateOnly today)
    {
        var answers = partnership.Answers;
        var (on, state) =
            partnership.Agreement.SignedOn is not { } signed ? (today, "projet")
            : answers.Has(Fields.Amendments) ? (answers.Date(Fields.AmendedOn) ?? signed, "consolidée")
            : (signed, "signée");
        return FileNames.Of(AgreementFacts.IsCharter(answers) ? Charter : Convention, partnership, on, state);
    }
}
