namespace PartnershipBot.Conversation.Papers.Templates;

/// <summary>The texts of a letter.</summary>
/// <param name="Name">The key of what it is called among the templates.</param>
/// <param name="Variants">
/// The keys of the subject and of the text of each of its variants; a subject that depends on more than that is empty.
/// </param>
internal sealed record LetterTexts(string Name, params IReadOnlyList<(string Subject, string Body)> Variants);
