using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;
using PartnershipBot.Conversation;
using PartnershipBot.Documents;
using PartnershipBot.Files;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Sweep;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.PersonalData;

/// <summary>« Mes données », « effacer mes données »: what is stored about people, for them, and how it ends.</summary>
internal sealed class PersonalDataFeature : Feature
{
    public override IEnumerable<Request> Requests(IServiceProvider services) =>
        [new MyDataRequest(services.GetRequiredService<DocumentLinks>(), services.GetRequiredService<IDocuments>()), new EraseRequest()];

    public override IEnumerable<Dialog> Dialogs(IServiceProvider services) =>
        [new EraseDialog(services.GetRequiredService<PersonalRecords>())];

    public override IReadOnlyList<string> YesNoDialogs { get; } = [EraseDialog.Name];

    /// <summary>« Annuler » is a no.</summary>
    public override async Task<Cancelling?> CancelsAsync(DialogContext dc, CancellationToken ct)
    {
        if (dc.ActiveDialog?.Id != EraseDialog.Name)
        {
            return null;
        }
        await dc.Context.SendAsync(Turn.Of(dc.Context).Texts.Say("nothingChanged"), ct);
        await dc.EndDialogAsync(null, ct);
        return Cancelling.Answered;
    }

    public override Task<NamedFile?> MakeAsync(
        IServiceProvider services,
        UnitOfWork work,
        DocumentRef document,
        DateOnly today,
        CancellationToken ct
    ) => services.GetRequiredService<DataFile>().MakeAsync(document, ct);

    public override void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<PersonalRecords>();
        services.AddSingleton<DataFile>();
        services.AddSingleton<Erasures>();
        services.AddSingleton<IBeforeCommit>(provider => provider.GetRequiredService<Erasures>());
        services.AddSingleton<IAfterReply>(provider => provider.GetRequiredService<Erasures>());
        services.AddHostedService<ErasureLoop>();
        services.AddOptions<RetentionOptions>().Bind(configuration.GetSection(RetentionOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<RetentionOptions>, RetentionOptionsValidator>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<RetentionOptions>>().Value);
        services.AddSingleton<RetentionSweep>();
        services.AddHostedService<RetentionSweeper>();
    }
}
