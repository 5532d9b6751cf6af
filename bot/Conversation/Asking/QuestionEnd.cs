using PartnershipBot.Interview;

namespace PartnershipBot.Conversation.Asking;

/// <summary>How a question ended, for the dialog that asked it. It is told within one turn and never stored.</summary>
internal abstract record QuestionEnd
{
    private QuestionEnd() { }

    /// <summary>An answer was stored.</summary>
    public sealed record Answered : QuestionEnd;

    /// <summary>It was passed, or what was there already stays.</summary>
    public sealed record Passed : QuestionEnd;

    /// <summary>What was proposed together is to be asked one by one.</summary>
    /// <param name="From">The first of them.</param>
    public sealed record Singly(Slot From) : QuestionEnd;

    /// <summary>« retour » was said.</summary>
    /// <param name="From">At which place.</param>
    public sealed record Back(Slot From) : QuestionEnd;
}
