using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Conversation.Papers.Templates;

namespace PartnershipBot.Features.Contact;

/// <summary>« Prendre contact »: the first exchange with a partner, or the study of what a partner proposes.</summary>
internal sealed class ContactFeature : Feature
{
    public override IReadOnlyList<StageUse> Stages { get; } =
    [new ContactStageUse(ContactStage.Stage), new ContactStageUse(ProposalStage.Stage)];

    public override IReadOnlyList<Paper> Papers { get; } =
    [
        LetterPaper.Of(
            "replyLetter",
            "paperReplyLetter",
            new LetterTexts(
                "templateReplyLetter",
                ("letterAcceptSubject", "letterAcceptBody"),
                ("letterAcceptSubject", "letterAcceptPointsBody"),
                ("letterAskSubject", "letterAskBody"),
                ("letterDeclineSubject", "letterDeclineBody"),
                ("letterDeclineSubject", "letterDeclineBareBody")
            ),
            static (s, texts, from) =>
                ContactStage.IsFromThePartner(s.Partnership.Answers) && ProposalReply.Missing(s.Partnership.Answers) is null
                    ? ProposalReply.Draft(texts, s.Partnership.Answers, from)
                    : null,
            static s => ContactStage.IsFromThePartner(s.Partnership.Answers) ? "paperNeedsStudy" : "paperNoProposal"
        ),
    ];

    public override IEnumerable<Request> Requests(IServiceProvider services) =>
        [new ProposalRequest(), new ReplyRequest(), new MessageRequest()];

    /// <summary>A partner’s mail that is pasted is no answer.</summary>
    public override Task<bool> HearsAsync(DialogContext dc, string text, CancellationToken ct) => MessageRequest.TakesAsync(dc, text, ct);

    /// <summary>« On voudrait travailler avec l’école Jean-Macé ».</summary>
    public override Task<bool> FindsAsync(DialogContext dc, string text, CancellationToken ct) => FirstWords.TakesAsync(dc, text, ct);

    public override void AddServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton<IMessageForms, MessageForms>();
}
