namespace PartnershipBot.Understanding.Choices;

/// <summary>One of the answers of a choice: its code, and every name it goes by, in both languages, synonyms included.</summary>
public sealed record ChoiceOption(string Code, IReadOnlyList<string> Names);
