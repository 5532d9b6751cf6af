using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Agreements.Drafting;

/// <summary>
/// The convention as articles: those of every convention, and those of the partner's kind. It is a French legal document and is
/// in French whatever language the person speaks.
/// </summary>
public static class AgreementDocument
{
    /// <summary>What the head of each page says of a text that nobody has signed.</summary>
    internal const string Unsigned = "PROJET – non signé";

    /// <summary>What it says of a text that was put together after an amendment.</summary>
    private const string Consolidated = "TEXTE CONSOLIDÉ – non signé";

    /// <summary>The convention of a partnership; of one that is signed, give the version that was signed.</summary>
    /// <param name="library">The library's own answers.</param>
    /// <param name="today">The day that a draft bears.</param>
    /// <param name="isRebuilt">Whether it only stands for a signed text whose file is not there.</param>
    public static ArticleDocument Of(Partnership partnership, AnswerSheet library, DateOnly today, bool isRebuilt = false)
    {
        var facts = AgreementFacts.Of(partnership, library, today, isRebuilt);
        return ArticleWriter.Document(DocumentText.Convention, facts, partnership.UpdatedAt) with
        {
            Standing =
                !facts.Conditions["signed"] ? Unsigned
                : facts.Conditions["amended"] ? Consolidated
                : null,
            IsInitialled = true,
        };
    }
}
