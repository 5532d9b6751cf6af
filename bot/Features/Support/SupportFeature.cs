using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Changes;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Conversation.Papers.Templates;

namespace PartnershipBot.Features.Support;

/// <summary>« Demandes »: what is asked of the département’s service, and what became of it.</summary>
internal sealed class SupportFeature : Feature
{
    public override IReadOnlyList<Paper> Papers { get; } =
    [
        LetterPaper.Of(
            "supportLetter",
            "paperSupportLetter",
            new LetterTexts("templateSupportLetter", ("letterSupportSubject", "letterSupportBody")),
            static async (s, texts, from, ct) =>
                await Appeals.LastAsync(s.Work, s.Partnership.Id, ct) is { } request
                    ? AppealLetter.Draft(texts, s.Partnership, request, from, null)
                    : AppealLetter.OfProject(texts, s.Partnership, from),
            static _ => "paperNoSupport",
            AppealLetter.To
        ),
    ];

    public override IReadOnlyList<Change> Changes { get; } = [new AskSupportChange(), new DetailSupportChange()];

    public override IEnumerable<Request> Requests(IServiceProvider services) => [new AppealsRequest(), new AppealStepRequest()];
}
