using PartnershipBot.Language;
using PartnershipBot.Turns;

namespace PartnershipBot.Files;

/// <summary>A document that a person has agreed to take: where it goes, and where the person is told of it.</summary>
/// <param name="To">Where to put the bytes; whoever has it can write there, so that it is neither stored nor logged.</param>
/// <param name="File">How Teams shows the file, once it is there.</param>
/// <param name="Tenant">Whose limits of sending apply.</param>
/// <param name="Conversation">The conversation's id.</param>
/// <param name="Today">The day that a draft bears.</param>
/// <param name="Reference">The SDK's reference to that conversation, as JSON.</param>
public sealed record FileUpload(
    DocumentRef Document,
    Uri To,
    UploadedFile File,
    string Tenant,
    string Conversation,
    string Reference,
    Lang Lang,
    DateOnly Today
) : ITurnEffect;
