using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Numbers;

namespace PartnershipBot.Features.Reviews;

/// <summary>A mark from 1 to 5: « 4 », « 4/5 », « quatre ».</summary>
public sealed class RatingReader : AnswerReader
{
    protected override Outcome Read(string text, Draft draft, ReadingContext context) =>
        RatingWords.Read(text, context.Texts.Lang) is (var rating, var left)
            ? Changes.Accept((context.Question.Column, rating)) with
            {
                Left = left,
            }
            : Refuse("ratingExpected");

    protected override string? InWords(ReadingContext context) =>
        context.Answers.Whole(context.Question.Column) is { } rating ? context.Texts.Say("ratingValue", ("rating", rating)) : null;

    /// <summary>The mark that a text gives, or null.</summary>
    internal static int? Rating(string text, Lang lang) => RatingWords.Read(text, lang)?.Rating;
}
