using System.Threading.Channels;
using PartnershipBot.Conversations;
using PartnershipBot.Files;

namespace PartnershipBot.Tests.Files;

/// <summary>What people are told of their files, in the order in which it is told.</summary>
internal sealed class FileNews : IFileNews
{
    private readonly Channel<(FileUpload Upload, UploadOutcome Outcome)> _told = Channel.CreateUnbounded<(FileUpload, UploadOutcome)>();

    /// <summary>How many were told and not looked at.</summary>
    public int Count => _told.Reader.Count;

    public Task<SendOutcome> TellAsync(FileUpload upload, UploadOutcome outcome, CancellationToken ct)
    {
        _told.Writer.TryWrite((upload, outcome));
        return Task.FromResult<SendOutcome>(new SendOutcome.Delivered());
    }

    /// <summary>The next one, once it is told.</summary>
    public async Task<(FileUpload Upload, UploadOutcome Outcome)> NextAsync() =>
        await _told
            .Reader.ReadAsync(TestContext.Current.CancellationToken)
            .AsTask()
            .WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
}
