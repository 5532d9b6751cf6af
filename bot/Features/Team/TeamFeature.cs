using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Trust.Members;

namespace PartnershipBot.Features.Team;

/// <summary>What several people do together: forms over a team's conversation, « passer la main ».</summary>
internal sealed class TeamFeature : Feature
{
    public override IEnumerable<Request> Requests(IServiceProvider services) =>
        [new HandOverRequest(services.GetRequiredService<LibraryDirectory>())];

    public override IEnumerable<Dialog> Dialogs(IServiceProvider services) =>
        [new HandOverDialog(services.GetRequiredService<LibraryDirectory>())];

    public override void AddServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton<IConversationForms, TeamForms>();

    /// <summary>« Annuler » is an answer to whether everything is handed over.</summary>
    public override Task<Cancelling?> CancelsAsync(DialogContext dc, CancellationToken ct) =>
        Task.FromResult<Cancelling?>(dc.ActiveDialog?.Id == HandOverDialog.Name ? Cancelling.IsAnAnswer : null);
}
