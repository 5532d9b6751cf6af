using AdaptiveCards;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Documents;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Features.Agreements.Signatures;
using PartnershipBot.Features.Agreements.Templates;
using PartnershipBot.Files;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Storage;
using PartnershipBot.Turns;
using PartnershipBot.Turns.Limits;

namespace PartnershipBot.Features.Agreements;

/// <summary>« La signature d’une convention »: its terms, its text, its signature, its amendments, the copy that was signed.</summary>
internal sealed class AgreementsFeature : Feature
{
    public override IReadOnlyList<StageUse> Stages { get; } = [new AgreementStageUse(), new AmendmentStageUse(), new IdentityStageUse()];

    public override IReadOnlyList<Paper> Papers => AgreementPapers.All;

    public override IReadOnlyList<TemplateKind> Templates => [.. TemplateKinds.Conventions, .. base.Templates];

    public override IReadOnlyDictionary<Landing, LandingPage> Pages { get; } =
        new Dictionary<Landing, LandingPage> { [Landing.Agreement] = (dc, _, ct) => PreviewRequest.ShowAsync(dc, ct) };

    public override IEnumerable<Request> Requests(IServiceProvider services)
    {
        var (documents, reader) = (services.GetRequiredService<DocumentLinks>(), services.GetRequiredService<IDocuments>());
        var files = services.GetRequiredService<IFileStore>();
        return
        [
            new PreviewRequest(),
            new PapersRequest(files),
            new PaperRequest(documents, reader, files),
            new IdentityRequest(),
            new DocumentRequest(documents, reader, files),
            new SignedDocumentRequest(documents, reader),
            new SignaturesRequest(),
            new SignRequest(),
            new AmendmentSignedRequest(),
            new TemplatesRequest(),
            new TemplateRequest(documents, reader),
        ];
    }

    public override IEnumerable<Dialog> Dialogs(IServiceProvider services) =>
        [new AttachDialog(services.GetRequiredService<SignedCopies>()), new TemplateDialog()];

    public override void AddServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton<IDocuments, DocumentReader>().AddSingleton<IBeforeCommit, KeepSignedTexts>();

    public override (string Title, string Text)? PreviewOf(Texts texts, string path) =>
        path.StartsWith(DocumentEndpoint.Path, StringComparison.Ordinal)
            ? (texts.Say("previewDocument"), texts.Say("previewDocumentText"))
            : null;

    public override void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet($"/{DocumentEndpoint.Path}{{key}}", DocumentEndpoint.HandleAsync).AddEndpointFilter(PublicRate.FilterAsync);

    public override async Task<bool> TakesFileAsync(DialogContext dc, IServiceProvider services, CancellationToken ct) =>
        await new TemplateReceived(services.GetRequiredService<FileFetcher>(), services.GetRequiredService<IFileStore>()).TakeAsync(dc, ct)
        || await new FileReceived(services.GetRequiredService<SignedCopies>()).OfferAsync(dc, ct);

    public override Task<NamedFile?> MakeAsync(
        IServiceProvider services,
        UnitOfWork work,
        DocumentRef document,
        DateOnly today,
        CancellationToken ct
    ) => TemplateDocuments.MakeAsync(services.GetRequiredService<IFileStore>(), work, document, today, ct);

    public override Task<bool> FindsAsync(DialogContext dc, string text, CancellationToken ct) => SignatureNews.FindsAsync(dc, text, ct);

    public override Task<bool> OverhearsAsync(DialogContext dc, Slot? slot, CancellationToken ct) =>
        SignatureNews.OverhearsAsync(dc, slot, ct);

    public override async Task<AdaptiveCard?> RefreshAsync(Turn turn, string shows, CardData asked, CancellationToken ct) =>
        shows == CardRefresh.Agreement
        && asked.PartnershipId.Length > 0
        && await turn.FindAsync(asked.PartnershipId, ct) is { DiscardedAt: null } partnership
        && !Transitions.IsFirstContact(partnership.Status)
            ? PreviewRequest.Present(turn, partnership)
            : null;

    public override IReadOnlyList<string> YesNoDialogs { get; } = [AttachDialog.Name, TemplateDialog.Name];
}
