using PartnershipBot.Interview.Understanding;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Readers;

/// <summary>A notice period in days; « deux mois » is sixty.</summary>
public sealed class NoticeReader : AnswerReader
{
    private const int Most = 180;

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        if (DurationReader.Read(text, context.Texts.Lang) is not { } days)
        {
            return Refuse("noticeNotUnderstood");
        }
        if (days is < 0 or > Most)
        {
            return Refuse("numberOutOfRange", ("min", 0), ("max", Most));
        }
        var agreement = new Agreement(context.Answers);
        if (agreement.Start is { } start && agreement.End is { } end && days >= end.DayNumber - start.DayNumber)
        {
            return Refuse("noticeTooLong", ("days", end.DayNumber - start.DayNumber));
        }
        return Changes.Accept((context.Question.Column, days));
    }

    public override string? Describe(ReadingContext context) =>
        context.Answers.Whole(context.Question.Column) is { } days ? Days(days, context) : null;

    internal static string Days(int days, ReadingContext context) =>
        context.Texts.Say(days switch { 0 => "daysNone", 1 => "daysOne", _ => "daysMany" }, ("count", days));
}
