using PartnershipBot.Conversation;
using PartnershipBot.Documents;
using PartnershipBot.Files;
using PartnershipBot.Storage;

namespace PartnershipBot.Features.Report;

/// <summary>« Rapport 2026 »: the figures of a year, for the library's yearly report.</summary>
internal sealed class ReportFeature : Feature
{
    public override IEnumerable<Request> Requests(IServiceProvider services) =>
        [
            new ReportRequest(),
            new ReportFileRequest(services.GetRequiredService<DocumentLinks>(), services.GetRequiredService<IDocuments>()),
        ];

    public override Task<NamedFile?> MakeAsync(
        IServiceProvider services,
        UnitOfWork work,
        DocumentRef document,
        DateOnly today,
        CancellationToken ct
    ) => ReportFile.MakeAsync(work, document, today, ct);
}
