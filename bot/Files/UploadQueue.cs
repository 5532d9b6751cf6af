using System.Threading.Channels;
using PartnershipBot.Conversations;
using PartnershipBot.Storage;
using PartnershipBot.Turns;

namespace PartnershipBot.Files;

/// <summary>
/// Hands documents over after the turn in which the person agreed: that turn is stored and answered at once, and putting a file into
/// a drive may take minutes.
/// </summary>
public sealed class UploadQueue(
    IDocuments documents,
    FileUploader uploader,
    IFileNews news,
    SendLimits limits,
    ITableStore store,
    Pause pause,
    TimeProvider clock,
    ILogger<UploadQueue> logger
) : BackgroundService, IAfterReply
{
    private const int MostWaiting = 1000;
    private const int Parallelism = 4;
    private const int MostTellings = 4;

    private readonly Channel<FileUpload> _waiting = Channel.CreateBounded<FileUpload>(MostWaiting);

    /// <summary>Takes a document to hand over; returns at once.</summary>
    public void Add(FileUpload upload)
    {
        if (!_waiting.Writer.TryWrite(upload))
        {
            FileLog.QueueFull(logger, upload.Document.PartnershipId);
        }
    }

    /// <summary>Takes the documents to which the person has agreed in a turn.</summary>
    public Task FollowAsync(Turn turn, CancellationToken ct)
    {
        foreach (var upload in turn.Effects.Of<FileUpload>())
        {
            Add(upload);
        }
        return Task.CompletedTask;
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Parallel.ForEachAsync(
            _waiting.Reader.ReadAllAsync(stoppingToken),
            new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = stoppingToken },
            async (upload, ct) => await HandOverAsync(upload, ct)
        );

    /// <summary>One document: makes it, puts it there, and says so. Whatever goes wrong, the next one has its turn.</summary>
    private async Task HandOverAsync(FileUpload upload, CancellationToken ct)
    {
        try
        {
            var outcome = UploadOutcome.Failed;
            try
            {
                var file = await documents.ReadAsync(
                    new UnitOfWork(store, Tables.Libraries, upload.Document.Library),
                    upload.Document,
                    upload.Today,
                    ct
                );
                outcome = file is null
                    ? UploadOutcome.Gone
                    : await uploader.PutAsync(upload.To, file.Bytes, upload.Document.PartnershipId, ct);
                FileLog.HandedOver(logger, upload.Document.PartnershipId, outcome, file?.Bytes.Length ?? 0);
            }
            catch (TableUnavailableException e)
            {
                FileLog.Failed(logger, upload.Document.PartnershipId, e);
            }
            await TellAsync(upload, outcome, ct);
        }
        catch (Exception e)
        {
            FileLog.Failed(logger, upload.Document.PartnershipId, e);
        }
    }

    private async Task TellAsync(FileUpload upload, UploadOutcome outcome, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            while (limits.TryTake(upload.Tenant, upload.Conversation) is { } free)
            {
                await pause(free - clock.GetUtcNow(), ct);
            }
            switch (await news.TellAsync(upload, outcome, ct))
            {
                case SendOutcome.Delivered:
                    return;
                case SendOutcome.Later later when attempt < MostTellings:
                    await pause(later.After ?? TimeSpan.FromSeconds(Math.Pow(3, attempt)), ct);
                    break;
                case SendOutcome.Later later:
                    FileLog.NotTold(logger, upload.Document.PartnershipId, later.Reason);
                    return;
                case SendOutcome.Unreachable unreachable:
                    FileLog.NotTold(logger, upload.Document.PartnershipId, unreachable.Reason);
                    return;
            }
        }
    }
}
