using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;

namespace PartnershipBot.Interview;

/// <summary>How one sort of answer is understood, checked and said back.</summary>
public abstract class AnswerReader
{
    /// <summary>
    /// Reads a draft: accepts it, refuses it with a sentence, or asks for what is missing. Pure: the same draft gives
    /// the same outcome.
    /// </summary>
    public Outcome Read(Draft draft, ReadingContext context)
    {
        var text = Folded.Clean(draft.Input);
        return text.Length == 0 ? Refuse("textEmpty")
            : Folded.IsOnlySymbols(text) && !AcceptsSymbols ? Refuse("textOnlySymbols")
            : Read(text, draft, context);
    }

    /// <summary>The answer in words, or null when there is none.</summary>
    public abstract string? Describe(ReadingContext context);

    /// <summary>Reads a text that is not empty.</summary>
    protected abstract Outcome Read(string text, Draft draft, ReadingContext context);

    /// <summary>Whether a thumb is an answer.</summary>
    protected virtual bool AcceptsSymbols => false;

    protected static Outcome Refuse(string key, params (string Name, object Value)[] args) => new Outcome.Refused(new Phrase(key, args));

    /// <summary>Too short or too long, or null when the length is right.</summary>
    internal static Outcome? CheckLength(string text, int min, int max, string? part = null) =>
        text.Length < min ? new Outcome.Refused(new Phrase("textTooShort", ("min", min)), part)
        : text.Length > max ? new Outcome.Refused(new Phrase("textTooLong", ("length", text.Length), ("max", max)), part)
        : null;
}
