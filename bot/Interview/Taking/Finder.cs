using PartnershipBot.Understanding.Mentions;

namespace PartnershipBot.Interview.Taking;

/// <summary>Finds the answer to one question in a sentence that was said to another one, or to none.</summary>
/// <param name="find">The value as it would be typed alone, or null when the sentence does not surely hold it.</param>
internal sealed class Finder(Func<Utterance, ReadingContext, Mention?> find)
{
    /// <summary>Whether the question takes its own part of a sentence that says more, rather than what nobody else took.</summary>
    public bool Carves { get; init; }

    /// <summary>Whether it is found while questions of an earlier stage are asked too: « à partir de septembre ».</summary>
    public bool IsAhead { get; init; }

    /// <summary>The ids of the questions in whose answers alone it is said in one breath, though these may take any words.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>
    /// Whether what was found says more of the same thing than the answer that is there: « Mme Roux, animatrice » where « l’animatrice »
    /// was said. Null where an answer stays.
    /// </summary>
    public Func<string, string, bool>? Completes { get; init; }

    /// <summary>The value in a sentence.</summary>
    public Mention? Find(Utterance said, ReadingContext context) => find(said, context);
}
