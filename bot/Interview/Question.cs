using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview;

/// <summary>One question of the interview. Its sentences are in Language/Questions, under its id.</summary>
/// <param name="Id">The id under which the guide's questions are known, such as CT1.</param>
/// <param name="Column">The field of the answer sheet that says whether it is answered.</param>
/// <param name="Kind">What sort of answer it expects.</param>
/// <param name="Reader">How an answer is understood and checked.</param>
public sealed record Question(string Id, string Column, AnswerKind Kind, AnswerReader Reader)
{
    /// <summary>Whether the convention cannot be signed without it.</summary>
    public bool Essential { get; init; }

    /// <summary>Whether « passer » and « je ne sais pas encore » are accepted.</summary>
    public bool Skippable { get; init; }

    /// <summary>Whether it is asked, given the other answers.</summary>
    public Func<AnswerSheet, bool> When { get; init; } = static _ => true;

    /// <summary>How often it is asked.</summary>
    public QuestionGroup Group { get; init; }

    /// <summary>Whether the answer belongs to the library rather than to the partnership.</summary>
    public bool IsOfLibrary { get; init; }

    /// <summary>The codes of the choices offered.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>What a choice is called given the other answers; null for its usual name.</summary>
    public Func<AnswerSheet, string, string?> ChoiceNameKey { get; init; } = static (_, _) => null;

    /// <summary>An answer that may be proposed, as the person would type it; « oui » takes it.</summary>
    public Func<ReadingContext, string?> Proposal { get; init; } = static _ => null;

    /// <summary>What holds when the question is passed, for show; null when nothing does.</summary>
    public Func<ReadingContext, object?> Default { get; init; } = static _ => null;
}
