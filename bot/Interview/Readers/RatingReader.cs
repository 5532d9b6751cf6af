using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;

namespace PartnershipBot.Interview.Readers;

/// <summary>A mark from 1 to 5: « 4 », « 4/5 », « quatre ».</summary>
public sealed class RatingReader : AnswerReader
{
    private const int Best = 5;

    protected override Outcome Read(string text, Draft draft, ReadingContext context) =>
        Rating(text, context.Texts.Lang) is { } rating ? Changes.Accept((context.Question.Column, rating)) : Refuse("ratingExpected");

    public override string? Describe(ReadingContext context) =>
        context.Answers.Whole(context.Question.Column) is { } rating ? context.Texts.Say("ratingValue", ("rating", rating)) : null;

    /// <summary>The mark that a text gives, or null.</summary>
    internal static int? Rating(string text, Lang lang) =>
        NumberReader.Read(text, lang) is NumberReading.Exact(var number) && number is >= 1 and <= Best && number == decimal.Truncate(number)
            ? (int)number
            : null;
}
