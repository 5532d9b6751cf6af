using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Conversation.Papers.Templates;

namespace PartnershipBot.Features.Reviews;

/// <summary>« N’oubliez pas l’évaluation ! »: the review, criterion by criterion, and to whom it is given.</summary>
internal sealed class ReviewsFeature : Feature
{
    public override IReadOnlyList<StageUse> Stages { get; } = [new ReviewStageUse()];

    public override IReadOnlyList<Paper> Papers { get; } =
    [
        ReviewDocument.Paper,
        LetterPaper.Of(
            "reviewLetter",
            "paperReviewLetter",
            new LetterTexts("templateReviewLetter", ("letterReviewSubject", "letterReviewBody")),
            static (s, texts, from) => ReviewLetters.ToPartner(texts, s.Partnership, from),
            static s => ReviewMissing.OfLetter(s.Partnership)
        ),
        LetterPaper.Of(
            "officialsLetter",
            "paperOfficialsLetter",
            new LetterTexts("templateOfficialsLetter", ("letterOfficialsSubject", "letterOfficialsBody")),
            static (s, texts, from) => ReviewLetters.ToOfficials(texts, s.Partnership, from),
            static s => ReviewMissing.OfLetter(s.Partnership),
            static _ => []
        ),
    ];

    public override IEnumerable<Request> Requests(IServiceProvider services) =>
        [new EvaluateRequest(), new ReviewRequest(), new FinaliseRequest(), new DeliveryRequest(), new ReviewLetterRequest()];
}
