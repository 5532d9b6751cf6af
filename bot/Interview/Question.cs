using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;

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

    /// <summary>Whether it is asked for each of several partners: it is about the partner, not about the partnership.</summary>
    public bool IsOfEachPartner { get; init; }

    /// <summary>Whether it asks, with the first partner, what the library says of itself.</summary>
    public bool AsksLibraryToo { get; init; }

    /// <summary>Whether the answer belongs to the library rather than to the partnership.</summary>
    public bool IsOfLibrary { get; init; }

    /// <summary>The codes of the choices offered.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The choices that fit the other answers, where the others are only taken when somebody says them; null for all.</summary>
    public Func<AnswerSheet, IReadOnlyList<string>>? Fitting { get; init; }

    /// <summary>What a choice is called given the other answers; null for its usual name.</summary>
    public Func<AnswerSheet, string, string?> ChoiceNameKey { get; init; } = static (_, _) => null;

    /// <summary>An answer that may be proposed, as the person would type it; « oui » takes it.</summary>
    public Func<ReadingContext, string?> Proposal { get; init; } = static _ => null;

    /// <summary>What holds when the question is passed, for show; null when nothing does.</summary>
    public Func<ReadingContext, object?> Default { get; init; } = static _ => null;

    /// <summary>The parts of its answer that have an input of their own in a form; what is not here is written on its line.</summary>
    public IReadOnlyList<AnswerPart> Parts { get; init; } = [];

    /// <summary>The text of an objective that it asks for; null when it asks for none.</summary>
    public Func<Objective, string?> OfObjective { get; init; } = static _ => null;

    /// <summary>
    /// Where its answer leads a partnership whose sheet already holds it, on a day; null when it leads nowhere.
    /// </summary>
    public Func<Partnership, DateOnly, Partnership?> Consequence { get; init; } = static (_, _) => null;

    /// <summary>Whether a form leaves it out: it has a card, or a moment, of its own.</summary>
    public bool IsAskedAlone { get; init; }

    /// <summary>Whether the answer is told to the partner; what the library thinks for itself is not.</summary>
    public bool IsInner { get; init; }

    /// <summary>Whether the answer is the partner's own or one period's: « Dupliquer » leaves it out.</summary>
    public bool IsOfOnePartner { get; init; }

    /// <summary>Texts that may be taken for an answer and changed at will.</summary>
    public Func<ReadingContext, IReadOnlyList<string>> Models { get; init; } = static _ => [];

    /// <summary>How its answer is found in a sentence that says more; null when it is only taken from its own.</summary>
    internal Taking.Finder? Finder { get; init; }

    /// <summary>
    /// What a text says for several places of its group, each part as it would be typed alone; null when it is only taken one by one.
    /// </summary>
    internal Func<string, ReadingContext, IReadOnlyList<(Slot Slot, string Said)>>? InOneBreath { get; init; }

    /// <summary>Whether its answer names people, places or works on purpose: nobody is warned of a name in it.</summary>
    public bool IsNaming { get; init; }

    /// <summary>Whether its answer may hold words of one's own, in which a name or a remark on health may stand.</summary>
    public bool IsFreeText =>
        !IsNaming
        && !IsOfLibrary
        && Kind
            is AnswerKind.Text
                or AnswerKind.LongText
                or AnswerKind.List
                or AnswerKind.Criterion
                or AnswerKind.ChoiceWithComment
                or AnswerKind.Choices
                or AnswerKind.DateOrStatus
                or AnswerKind.Money;

    /// <summary>The questions with which it is proposed on one card, each with its usual answer; null when it is only asked.</summary>
    public Bundle? Together { get; init; }

    /// <summary>How an amendment treats the answer, once the convention is signed.</summary>
    public Amendable Amendable { get; init; }
}
