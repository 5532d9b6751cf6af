using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Changes;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Domain.Agreements;

namespace PartnershipBot.Features.Decisions;

/// <summary>« Renouveler, ajuster ou stopper »: what becomes of a partnership after its review, and what closes it.</summary>
internal sealed class DecisionsFeature : Feature
{
    public override IReadOnlyList<StageUse> Stages { get; } = [new DecisionStageUse()];

    public override IReadOnlyList<Paper> Papers { get; } =
    [
        LetterPaper.Of(
            "noticeLetter",
            "paperNoticeLetter",
            new LetterTexts(
                "templateNoticeLetter",
                ("letterNoticeSubject", "letterNoticeBody"),
                ("letterTerminationSubject", "letterTerminationBody")
            ),
            static (s, texts, from) => ClosingLetters.Notice(texts, s.Partnership, from, s.Today),
            static s =>
                Charter.Holds(s.Partnership.Answers) ? "paperCharterNoNotice"
                : s.Partnership.IsSigned ? "paperIsOver"
                : "paperNeedsSigned"
        ),
        LetterPaper.Of(
            "thanksLetter",
            "paperThanksLetter",
            new LetterTexts("templateThanksLetter", ("letterThanksSubject", "letterThanksBody")),
            static (s, texts, from) => ClosingLetters.Thanks(texts, s.Partnership, from),
            static _ => "paperNeedsSigned"
        ),
    ];

    public override IReadOnlyList<Change> Changes { get; } = [new GiveNoticeChange()];

    public override IEnumerable<Request> Requests(IServiceProvider services) =>
        [new DecideRequest(), new TaskDoneRequest(), new ClosingLetterRequest()];
}
