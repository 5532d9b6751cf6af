using PartnershipBot.Domain;

namespace PartnershipBot.Interview;

/// <summary>A stage of the guide: a list of questions in the order in which they are asked.</summary>
/// <param name="Id">The name under which dialogs and cards know it.</param>
/// <param name="Prefix">How the ids of its own questions begin.</param>
/// <param name="NameKey">The key of its short name.</param>
/// <param name="HelpKey">The key of what the guide says about it.</param>
/// <param name="Flow">Everything that is asked on the way, in order: its own questions and those needed in between.</param>
public sealed record Stage(string Id, string Prefix, string NameKey, string HelpKey, IReadOnlyList<Question> Flow)
{
    /// <summary>The stage inside which it is asked, and in whose recap its answers stand; null for one of its own.</summary>
    public string? Within { get; init; }

    /// <summary>Whether a partnership stands at it; of all stages exactly one says so of each partnership.</summary>
    public Func<Partnership, bool> IsAt { get; init; } = static _ => false;

    /// <summary>Whether its questions wait for answers while the partnership stands at it.</summary>
    public Func<Partnership, bool> Waits { get; init; } = static partnership => partnership.IsDraft;

    /// <summary>Whether its questions wait before those of the stage at which the partnership stands.</summary>
    public Func<AnswerSheet, bool> GoesFirst { get; init; } = static _ => false;

    /// <summary>What to do instead of answering a question of it: the key of an advice; null when it can be answered.</summary>
    public Func<Question, Partnership, string?> AdviceAgainst { get; init; } =
        static (_, partnership) => StageRules.AdviceAgainstDraft(partnership);

    /// <summary>Where its confirmation leads, once nothing essential is missing; the same status when nothing follows yet.</summary>
    public Func<Partnership, DateOnly, Partnership> Validated { get; init; } = static (partnership, _) => partnership;

    /// <summary>An answer that is there and waits for a better one; null when none does.</summary>
    public Func<AnswerSheet, Slot?> AskedAgain { get; init; } = static _ => null;

    /// <summary>Whether people quote there what others have said or asked: such words are an answer.</summary>
    public bool QuotesOthers { get; init; }

    /// <summary>The letter that takes its answers to the partner; null where none does.</summary>
    public CopyLetter? Copy { get; init; }

    /// <summary>Whether the convention is signed only once its essential questions are answered.</summary>
    public bool IsSignedFor { get; init; }

    /// <summary>What the signature needs beside the essential questions.</summary>
    public Func<AnswerSheet, IEnumerable<Slot>> AlsoSignedFor { get; init; } = static _ => [];

    /// <summary>Whether it asks about the library rather than about a partnership (paramètres).</summary>
    public bool IsOfLibrary => Flow.All(q => q.IsOfLibrary);

    /// <summary>Its own questions.</summary>
    public IEnumerable<Question> Own => Flow.Where(q => q.Id.StartsWith(Prefix, StringComparison.Ordinal));

    /// <summary>« Projet · 4/16 »: which question of how many are asked, given the other answers.</summary>
    public (int Number, int Total) Progress(Question question, AnswerSheet answers)
    {
        var asked = Own.Where(q => q.When(answers)).ToList();
        return (asked.IndexOf(question) + 1, asked.Count);
    }
}
