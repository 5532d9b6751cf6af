using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Changes;
using PartnershipBot.Trust.Members;

namespace PartnershipBot.Features.Libraries;

/// <summary>« Changer de bibliothèque », « paramètres », « déplacer »: one's own library and those of teams.</summary>
internal sealed class LibrariesFeature : Feature
{
    public override IReadOnlyList<StageUse> Stages { get; } = [new LibraryStageUse(), new StageUse(AuthorityStage.Stage)];

    public override IEnumerable<Request> Requests(IServiceProvider services) =>
        [new LibraryRequest(services.GetRequiredService<LibraryDirectory>()), new SettingsRequest(), new AuthorityRequest()];

    public override IReadOnlyList<Change> Changes { get; } = [new TransferChange()];

    public override void AddServices(IServiceCollection services, IConfiguration configuration) => services.AddLibraries(configuration);

    public override Task<bool> ArrivesAsync(DialogContext dc, CancellationToken ct) => LibraryRequest.ArriveAsync(dc, ct);
}
