using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Conversation.Forms;

/// <summary>What became of a form that was sent.</summary>
/// <param name="Said">What is to be said of it, in order.</param>
/// <param name="Seen">The places for answers that the person has seen.</param>
/// <param name="Typed">What was filled in and is not stored, by input.</param>
/// <param name="Errors">What was wrong, by place for an answer or by input.</param>
internal sealed record FormKept(
    IReadOnlyList<string> Said,
    IReadOnlySet<Slot> Seen,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyDictionary<string, Phrase> Errors
);
