using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Changes;
using PartnershipBot.Conversation.Papers;

namespace PartnershipBot.Features.Support;

/// <summary>« Demandes »: what is asked of the département’s service, and what became of it.</summary>
internal sealed class SupportFeature : Feature
{
    public override IReadOnlyList<Paper> Papers { get; } =
    [
        LetterPaper.Of(
            "supportLetter",
            "paperSupportLetter",
            static (s, texts, from) => AppealLetter.OfProject(texts, s.Partnership, from),
            isToPartner: false
        ),
    ];

    public override IReadOnlyList<Change> Changes { get; } = [new AskSupportChange(), new DetailSupportChange()];

    public override IEnumerable<Request> Requests(IServiceProvider services) => [new AppealsRequest(), new AppealStepRequest()];
}
