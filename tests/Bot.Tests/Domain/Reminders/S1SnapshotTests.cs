using System.Globalization;
using System.Text;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Features.Reminders;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;
using static PartnershipBot.Tests.Domain.Reminders.Plans;

namespace PartnershipBot.Tests.Domain.Reminders;

/// <summary>
/// The guide's first scenario, a school from September to July, day by day from its signature to two months after its end:
/// once as nothing is done about it, once as it was lived. The snapshot beside this file is the list that a person reads.
/// </summary>
public class S1SnapshotTests
{
    private static readonly Partnership Signed = CardSamples
        .Of(CardSamples.School(), PartnershipStatus.Active, "p1")
        .With((Fields.SignedOn, "2025-09-12")) with
    {
        OwnerId = "julie",
        CreatedAt = At("2025-05-12"),
    };

    /// <summary>What the librarian does, and on which day.</summary>
    private static readonly (string Day, Func<Partnership, Partnership> Done)[] Lived =
    [
        ("2026-06-19", p => p with { Status = PartnershipStatus.Evaluating }),
        (
            "2026-06-22",
            p =>
                p.With(
                    ("evaluation_type", "final"),
                    ("evaluation_status", "final"),
                    ("evaluation_finalisedOn", "2026-06-22"),
                    ("reviews", """[{"number":1,"type":"final","dueOn":"2026-06-30","to":"2026-06-19","finalisedOn":"2026-06-22"}]""")
                ) with
                {
                    Status = PartnershipStatus.DecisionDue,
                }
        ),
        ("2026-06-23", p => p.With(("evaluation_sentToPartnerOn", "2026-06-23"))),
        ("2026-07-06", p => p.With(("evaluation_sentToElectedOn", "2026-07-06")) with { Status = PartnershipStatus.Renewed }),
    ];

    [Fact]
    public void From_its_signature_to_two_months_after_its_end_S1_gives_exactly_the_reminders_of_the_rules()
    {
        var text = new StringBuilder()
            .Append("S1 · École primaire Jacques-Prévert · 15 septembre 2025 – 3 juillet 2026 · signée le 12 septembre 2025\n")
            .Append("\nSi rien n’est fait :\n")
            .AppendJoin('\n', Live(Signed, []))
            .Append("\n\nComme il a été vécu (bilan terminé le 22 juin, transmis le 23 juin et le 6 juillet, renouvelé) :\n")
            .AppendJoin('\n', Live(Signed, Lived))
            .Append('\n')
            .ToString();
        var file = Path.Combine(AppContext.BaseDirectory, "Domain", "Reminders", "Snapshots", "S1.txt");
        if (text != File.ReadAllText(file).ReplaceLineEndings("\n"))
        {
            Assert.Fail($"The list is now:\n{text}");
        }
    }

    private static IEnumerable<string> Live(Partnership partnership, (string Day, Func<Partnership, Partnership> Done)[] events)
    {
        var settings = ReminderSettings.Default with { Responsible = "Nadia Benali" };
        var library = new ReminderMarks([]);
        for (var day = Day("2025-09-12"); day <= Day("2026-09-03"); day = day.AddDays(1))
        {
            var due = ReminderPlanner
                .Plan(partnership, settings, day)
                .Concat(ReminderPlanner.OfLibrary(partnership, settings, day, library))
                .Where(r => r.SendDay == day)
                .ToList();
            foreach (var reminder in due)
            {
                yield return Line(reminder, partnership, settings);
                var sent = new ReminderMark(reminder.Rule.Id, reminder.Nominal, MarkKind.Sent, day);
                partnership = reminder.Rule.OfLibrary ? partnership : partnership.Marked(sent);
                library = reminder.Rule.OfLibrary ? library.With(sent) : library;
            }
            foreach (var happened in events.Where(e => Day(e.Day) == day))
            {
                partnership = happened.Done(partnership);
            }
        }
    }

    private static string Line(PlannedReminder reminder, Partnership partnership, ReminderSettings settings)
    {
        var local = TimeZoneInfo.ConvertTime(reminder.DueAt, settings.Zone);
        var who = reminder.Rule.Audience == ReminderAudience.Responsible ? settings.Responsible! : partnership.OwnerName;
        var says = ReminderWords.Say(new Texts(Lang.Fr), partnership, reminder, reminder.SendDay);
        return string.Format(
            CultureInfo.InvariantCulture,
            "{0:yyyy-MM-dd} {1,-8} {0:HH:mm} ({2:HH:mm} UTC)  {3,-15} {4,-13} {5}",
            local,
            Formats.DateWithWeekday(reminder.SendDay, Lang.Fr).Split(' ')[0],
            reminder.DueAt,
            reminder.Rule.Id,
            who,
            says
        );
    }
}
