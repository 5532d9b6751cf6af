using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;
using PartnershipBot.Partnerships.Reminders;

namespace PartnershipBot.Interview.Readers;

/// <summary>Periods in which the library is not to be reminded, one a line; « aucune » takes them away.</summary>
public sealed class QuietPeriodsReader : AnswerReader
{
    private const int Most = 10;

    private static readonly string[] None = ["aucune", "aucun", "non", "rien", "none", "no", "nothing"];

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        if (None.Contains(Folded.Fold(text)))
        {
            return Changes.Accept((context.Question.Column, null));
        }
        var periods = new List<DayRange>();
        foreach (var line in text.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            switch (PeriodReader.Read(line, context.Today, context.Texts.Lang, DateExpectation.Future, context.SchoolYear))
            {
                case PeriodReading.Found(var start, var end, _) when start <= end:
                    periods.Add(new DayRange(start, end));
                    break;
                case PeriodReading.Found(var start, var end, _):
                    return Refuse("endBeforeStart", ("end", end), ("start", start));
                case PeriodReading.Impossible:
                    return Refuse("dateImpossible", ("input", line));
                default:
                    return Refuse("quietNotUnderstood");
            }
        }
        return periods.Count > Most ? Refuse("listTooLong", ("count", periods.Count), ("max", Most))
            : Changes.Accept((context.Question.Column, AnswerSheet.Write(periods)));
    }

    public override string? Describe(ReadingContext context) =>
        context.Own.List<DayRange>(context.Question.Column) is { Count: > 0 } periods
            ? context.Texts.Value(new Several([.. periods.Select(p => new Phrase("agreementPeriodValue", ("start", p.From), ("end", p.To)))]))
            : null;
}
