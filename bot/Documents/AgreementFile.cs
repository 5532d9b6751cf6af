using PartnershipBot.Partnerships;

namespace PartnershipBot.Documents;

/// <summary>The convention as a Word file.</summary>
public static class AgreementFile
{
    private const string Kind = "Convention";

    /// <summary>The file of a partnership's convention: the text that is signed, or else the draft as it stands.</summary>
    /// <param name="library">The library's own answers.</param>
    public static NamedFile Of(Partnership partnership, AnswerSheet library, DateOnly today) =>
        new(Name(partnership), WordFile.ContentType, WordFile.Write(AgreementDocument.Of(partnership, library, today)));

    /// <summary>« Convention – Une classe, un livre.docx ».</summary>
    public static string Name(Partnership partnership) => FileNames.Of(Kind, partnership.Name, "docx");
}
