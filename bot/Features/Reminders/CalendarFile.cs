using System.Globalization;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Reminders;

/// <summary>
/// The coming dates of a library as a calendar file (.ics, RFC 5545): whole days, each with an id that stays, so that a file taken in again
/// changes them rather than doubling them.
/// </summary>
public static class CalendarFile
{
    /// <summary>The days that matter, in order: councils, starts, ends, deadlines for notice, reviews, tasks before closing.</summary>
    public static IReadOnlyList<(Partnership Partnership, string Kind, DateOnly Day)> Dates(
        IReadOnlyList<Partnership> partnerships,
        ReminderSettings settings,
        DateOnly today
    ) =>
        [
            .. partnerships
                .Where(p => p.DiscardedAt is null)
                .SelectMany(p =>
                    Of(new ReminderFacts(p, settings, today))
                        .Where(d => d.Day >= today)
                        .Distinct()
                        .Select(d => (Partnership: p, d.Kind, d.Day))
                )
                .OrderBy(d => d.Day)
                .ThenBy(d => d.Partnership.Id, StringComparer.Ordinal)
                .ThenBy(d => d.Kind, StringComparer.Ordinal),
        ];

    /// <summary>The file of these dates.</summary>
    /// <param name="now">When it is made.</param>
    public static string Write(IReadOnlyList<(Partnership Partnership, string Kind, DateOnly Day)> dates, Texts texts, DateTimeOffset now)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//Passerelle//Partenariats//FR", Method = "PUBLISH" };
        foreach (var (partnership, kind, day) in dates)
        {
            var name = partnership.Name.Length > 0 ? partnership.Name : texts.Say("partnershipUnnamed");
            calendar.Events.Add(
                new CalendarEvent
                {
                    Uid = string.Create(CultureInfo.InvariantCulture, $"{partnership.Id}-{kind}-{day:yyyyMMdd}@passerelle"),
                    DtStamp = new CalDateTime(now.UtcDateTime),
                    Start = new CalDateTime(day),
                    End = new CalDateTime(day.AddDays(1)),
                    Summary = texts.Say("lineOf", ("label", new Phrase(kind)), ("value", name)),
                    Description = string.Join(", ", partnership.OfPartners(Fields.PartnerName)),
                    Transparency = Ical.Net.TransparencyType.Transparent,
                }
            );
        }
        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    private static IEnumerable<(string Kind, DateOnly Day)> Of(ReminderFacts facts)
    {
        foreach (var rule in ReminderRules.All)
        {
            if (rule.CalendarKey is not { } key)
            {
                continue;
            }
            foreach (var anchor in rule.Anchors(facts))
            {
                yield return (key, anchor.Date);
            }
        }
        if (facts.Agreement.Start is { } start && (facts.IsUnderAgreement || facts.IsUnsigned))
        {
            yield return ("dateStart", start);
        }
        if (facts.IsUnderAgreement && facts.Agreement.Periods is [.., var last])
        {
            yield return ("dateEnd", last.End);
        }
    }
}
