using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;

namespace PartnershipBot.Features.Reviews;

/// <summary>Why there is no review yet, or nothing that goes with one, and from when there is.</summary>
internal static class ReviewMissing
{
    /// <summary>The key of it among other documents, of a partnership without a review.</summary>
    public static string Of(Partnership partnership) => Key(partnership, "paperNeedsSigned", "paperNoReview");

    /// <summary>The same of a letter, which needs a review that is finished.</summary>
    public static string OfLetter(Partnership partnership) =>
        partnership.Evaluation.Type is null ? Of(partnership) : "paperNeedsFinalReview";

    /// <summary>The same where a review, or what goes with it, is asked for by itself.</summary>
    public static string Alone(Partnership partnership) =>
        partnership.Evaluation.Type is null ? Key(partnership, "reviewTooEarly", "reviewNone") : "paperNeedsFinalReview";

    private static string Key(Partnership partnership, string unsigned, string toBegin) =>
        !partnership.IsSigned ? unsigned
        : partnership.Status is PartnershipStatus.Active or PartnershipStatus.Suspended ? toBegin
        : "paperNeverReviewed";
}
