namespace PartnershipBot.Language;

/// <summary>A letter (courrier) in one language, for the person to read over and to send from their own e-mail program.</summary>
/// <param name="To">The e-mail address it goes to; null when none is known.</param>
/// <param name="Subject">One line.</param>
/// <param name="Body">Its lines; an empty one stands between paragraphs.</param>
public sealed record Letter(string? To, string Subject, string Body)
{
    /// <summary>What it was written from; null where it is no text of the program.</summary>
    public LetterSource? Source { get; init; }
}
