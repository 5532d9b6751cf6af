using PartnershipBot.Domain;
using PartnershipBot.Storage;

namespace PartnershipBot.Conversation.Papers;

/// <summary>What a document about a partnership is made from.</summary>
/// <param name="Library">The library's own answers.</param>
/// <param name="LibraryKey">The library's key, under which its files are kept.</param>
/// <param name="Work">The rows of the library.</param>
/// <param name="Files">The files that are kept.</param>
/// <param name="Today">The day that a draft bears.</param>
internal sealed record PaperSource(
    Partnership Partnership,
    AnswerSheet Library,
    string LibraryKey,
    UnitOfWork Work,
    IFileStore Files,
    DateOnly Today
)
{
    /// <summary>As which of several partners the partnership is seen, from 0.</summary>
    public int Partner { get; init; }
}
