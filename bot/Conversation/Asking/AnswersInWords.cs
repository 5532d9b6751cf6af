using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Interview;

namespace PartnershipBot.Conversation.Asking;

/// <summary>The answers of a partnership in words, as cards show them.</summary>
/// <param name="maxLength">The most characters of one answer.</param>
internal sealed class AnswersInWords(CardContext ctx, AnswerSheet answers, AnswerSheet library, string ownerName, int maxLength)
{
    /// <summary>The answers themselves.</summary>
    public AnswerSheet Answers => answers;

    /// <summary>The answer at a place, or null when there is none.</summary>
    public string? At(Slot slot) =>
        slot.Question.Reader.Describe(Reading(slot)) is { Length: > 0 } value ? Escape.Shorten(value, maxLength) : null;

    /// <summary>The answer to a question that is asked once, or null when there is none.</summary>
    public string? Of(string questionId) => At(new Slot(Questions.Find(questionId)!));

    /// <summary>What holds without an answer, or null when nothing does.</summary>
    public string? Default(Slot slot) =>
        slot.Question.Default(Reading(slot)) is { } value ? Escape.Shorten(ctx.Texts.Value(value), maxLength) : null;

    /// <summary>Somebody's words, no longer than one answer may be.</summary>
    public string Short(string text) => Escape.Shorten(text, maxLength);

    private ReadingContext Reading(Slot slot) => new(slot, answers, library, ctx.Today, ctx.Texts, ownerName);
}
