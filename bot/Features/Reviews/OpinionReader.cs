using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Choices;

namespace PartnershipBot.Features.Reviews;

/// <summary>The partner's view in words, and the mark that the partner gives, when there is one.</summary>
public sealed class OpinionReader : AnswerReader
{
    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var column = context.Question.Column;
        if ((CheckLength(text, 5, 2000) ?? Privacy.Check(text, draft, context)) is { } wrong)
        {
            return wrong;
        }
        if (draft.Part("rating") is not { } said)
        {
            return draft.FromForm
                ? new Outcome.Accepted(Changes.Of((column, text), (column + "_rating", null)), Privacy.Notes(text, draft, context))
                : new Outcome.Ask("rating", new Phrase("askPartnerRating"), Optional: true);
        }
        return said.Length == 0 || YesNoReader.Read(said) == false ? Changes.Accept((column, text), (column + "_rating", null))
            : RatingReader.Rating(said, context.Texts.Lang) is { } rating ? Changes.Accept((column, text), (column + "_rating", rating))
            : new Outcome.Refused(new Phrase("ratingExpected"), "rating");
    }

    protected override string? InWords(ReadingContext context) =>
        context.Answers.Text(context.Question.Column) is not { } text ? null
        : context.Answers.Whole(context.Question.Column + "_rating") is { } rating
            ? context.Texts.Say("valueInBrackets", ("value", text), ("comment", new Phrase("ratingValue", ("rating", rating))))
        : text;
}
