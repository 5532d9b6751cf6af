using PartnershipBot.Files;

namespace PartnershipBot.Dialogs.Turns;

/// <content>What follows the turn.</content>
public sealed partial class Turn
{
    /// <summary>The documents that the person has agreed to take; they are handed over once the turn is stored and answered.</summary>
    public List<FileUpload> Uploads { get; } = [];
}
