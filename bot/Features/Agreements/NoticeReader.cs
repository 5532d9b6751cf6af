using PartnershipBot.Domain.Agreements;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Agreements;

/// <summary>A notice period in days; « deux mois » is sixty.</summary>
public sealed class NoticeReader : AnswerReader
{
    private const int Most = 180;

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var (read, left) = DurationReader.ReadWhole(text, context.Texts.Lang);
        if (read is not { } days)
        {
            return Refuse("noticeNotUnderstood");
        }
        // « Un mois de plus » counts from the notice that is there.
        var isChange = false;
        if (Increment.Sign(text) is { } sign && context.Answers.Whole(context.Question.Column) is { } before)
        {
            (isChange, days) = (true, before + (sign * days));
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
        if (isChange && draft.IsConfirmed($"notice {days}") != true)
        {
            return new Outcome.Confirm($"notice {days}", new Phrase("interpretedValue", ("value", Days(days, context)))) { Left = left };
        }
        // Two months are not sixty days: the text says what was said.
        var said = DaysOnly(text) || isChange ? null : text;
        return Changes.Accept((context.Question.Column, days), (context.Question.Column + "_said", said)) with { Left = left };
    }

    private static bool DaysOnly(string text)
    {
        var tokens = Tokens.Of(text);
        return Enumerable.Range(0, tokens.Count).All(at => DurationReader.DaysIn(tokens[at].Text) is null or 1);
    }

    protected override string? InWords(ReadingContext context) =>
        context.Answers.Whole(context.Question.Column) is { } days ? Days(days, context) : null;

    internal static string Days(int days, ReadingContext context) => Days(days, context.Texts);

    /// <summary>The usual notice; null where the convention is too short for it.</summary>
    internal static string? Usual(ReadingContext context)
    {
        var agreement = new Agreement(context.Answers);
        return agreement.Start is { } start && agreement.End is { } end && agreement.NoticeDays >= end.DayNumber - start.DayNumber
            ? null
            : Days(agreement.NoticeDays, context);
    }

    /// <summary>« 60 jours ».</summary>
    internal static string Days(int days, Texts texts) =>
        texts.Say(
            days switch
            {
                0 => "daysNone",
                1 => "daysOne",
                _ => "daysMany",
            },
            ("count", days)
        );
}
