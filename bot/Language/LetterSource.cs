namespace PartnershipBot.Language;

/// <summary>What a letter was written from, so that another text can say the same.</summary>
/// <param name="Subject">The key of its subject.</param>
/// <param name="Body">The key of its text.</param>
/// <param name="Values">What fills the blanks of both, written out.</param>
public sealed record LetterSource(string Subject, string Body, IReadOnlyDictionary<string, string> Values);
