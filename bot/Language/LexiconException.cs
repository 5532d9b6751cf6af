namespace PartnershipBot.Language;

/// <summary>A lexicon is wrong: the message says in which file, on which line, and how.</summary>
public sealed class LexiconException : Exception
{
    public LexiconException(string file, int line, string what)
        : base($"{file}:{line}: {what}") { }

    public LexiconException() { }

    public LexiconException(string message)
        : base(message) { }

    public LexiconException(string message, Exception innerException)
        : base(message, innerException) { }
}
