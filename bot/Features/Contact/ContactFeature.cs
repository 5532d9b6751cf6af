using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Forms;

namespace PartnershipBot.Features.Contact;

/// <summary>« Prendre contact »: the first exchange with a partner, or the study of what a partner proposes.</summary>
internal sealed class ContactFeature : Feature
{
    public override IReadOnlyList<StageUse> Stages { get; } =
    [new ContactStageUse(ContactStage.Stage), new ContactStageUse(ProposalStage.Stage)];

    public override IEnumerable<Request> Requests(IServiceProvider services) =>
        [new ProposalRequest(), new ReplyRequest(), new MessageRequest()];

    /// <summary>A partner’s mail that is pasted is no answer.</summary>
    public override Task<bool> HearsAsync(DialogContext dc, string text, CancellationToken ct) => MessageRequest.TakesAsync(dc, text, ct);

    /// <summary>« On voudrait travailler avec l’école Jean-Macé ».</summary>
    public override Task<bool> FindsAsync(DialogContext dc, string text, CancellationToken ct) => FirstWords.TakesAsync(dc, text, ct);

    public override void AddServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton<IMessageForms, MessageForms>();
}
