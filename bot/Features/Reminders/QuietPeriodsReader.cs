using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Reminders;

/// <summary>Periods in which the library is not to be reminded, one a line; « aucune » takes them away.</summary>
public sealed class QuietPeriodsReader : AnswerReader
{
    private const int Most = 10;

    private static readonly string[] None = KnownWords.All.Entries("dates.noPeriods");

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        if (None.Contains(TypedText.Fold(text)))
        {
            return Changes.Accept((context.Question.Column, null));
        }
        var periods = new List<DayRange>();
        var left = new List<string>();
        foreach (var line in text.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            switch (PeriodReader.Read(line, context.Today, context.Texts.Lang, DateExpectation.Future, context.SchoolYear))
            {
                case PeriodReading.Found(var start, var end, _) found when start <= end:
                    periods.Add(new DayRange(start, end));
                    left.Add(found.Left);
                    break;
                case PeriodReading.Found(var start, var end, _):
                    return Refuse("endBeforeStart", ("end", end), ("start", start));
                case PeriodReading.Impossible:
                    return Refuse("dateImpossible", ("input", line));
                default:
                    return Refuse("quietNotUnderstood");
            }
        }
        return periods.Count > Most
            ? Refuse("listTooLong", ("count", periods.Count), ("max", Most))
            : Changes.Accept((context.Question.Column, AnswerSheet.Write(periods))) with
            {
                Left = string.Join(" ", left).Trim(),
            };
    }

    protected override string? InWords(ReadingContext context) =>
        context.Own.List<DayRange>(context.Question.Column) is { Count: > 0 } periods
            ? context.Texts.Value(
                new Several([.. periods.Select(p => new Phrase("agreementPeriodValue", ("start", p.From), ("end", p.To)))])
            )
            : null;
}
