namespace PartnershipBot.Language;

/// <summary>A sentence to be said, without its words: the key of a sentence and what fills its blanks.</summary>
/// <param name="Key">A key of the files in Language/Phrases.</param>
/// <param name="Args">Blanks by name; a value may be a string, a number, a <see cref="DateOnly"/>, or one of the records below.</param>
public sealed record Phrase(string Key, params (string Name, object Value)[] Args);

/// <summary>An amount in euros.</summary>
public sealed record Money(decimal Euros);

/// <summary>A date said with its weekday, as when an interpretation is confirmed.</summary>
public sealed record WithWeekday(DateOnly Date);

/// <summary>The label of a question, by its id.</summary>
public sealed record LabelOf(string QuestionId);

/// <summary>The name of one choice of a question.</summary>
public sealed record ChoiceOf(string QuestionId, string Code);

/// <summary>Several values said one after the other, separated by commas.</summary>
public sealed record Several(IReadOnlyList<object> Items);

/// <summary>Several values said in one breath: « A, B et C ».</summary>
public sealed record Together(IReadOnlyList<object> Items);
