using PartnershipBot.Conversations;

namespace PartnershipBot.Files;

/// <summary>Tells the person what became of a document, in the conversation where it was asked for.</summary>
public interface IFileNews
{
    Task<SendOutcome> TellAsync(FileUpload upload, UploadOutcome outcome, CancellationToken ct);
}
