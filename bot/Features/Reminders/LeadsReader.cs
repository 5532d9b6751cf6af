using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Dates;

namespace PartnershipBot.Features.Reminders;

/// <summary>How long before it is due a review is recalled: « 45 et 15 jours », « un mois et deux semaines ».</summary>
public sealed class LeadsReader : AnswerReader
{
    private const int Most = 365;
    private const int MostLeads = 4;

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var (days, left) = LeadTimes.Read(text, context.Texts.Lang);
        return days.Count is 0 or > MostLeads ? Refuse("leadsNotUnderstood")
            : days.Any(d => d is < 1 or > Most) ? Refuse("numberOutOfRange", ("min", 1), ("max", Most))
            : Changes.Accept((context.Question.Column, AnswerSheet.Write(days.Distinct().OrderDescending()))) with { Left = left };
    }

    protected override string? InWords(ReadingContext context) =>
        context.Own.List<int>(context.Question.Column) is { Count: > 0 } days ? context.Texts.Say(InWords(days)) : null;

    internal static Phrase InWords(IReadOnlyList<int> days) => new("leadsValue", ("days", new Several([.. days.Cast<object>()])));
}
