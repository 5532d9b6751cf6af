namespace PartnershipBot.Domain.Reminders;

/// <summary>Applies the rules to a partnership: which reminders, on which working day, at which moment.</summary>
public static class ReminderPlanner
{
    /// <summary>How far ahead what repeats without end is planned; it is planned anew each time it was said.</summary>
    private const int DaysAhead = 90;

    /// <summary>The reminders to come, in order.</summary>
    public static IReadOnlyList<PlannedReminder> Plan(Partnership partnership, ReminderSettings settings, DateOnly today) =>
        [.. Standing(partnership, settings, today).Where(r => r.SendDay >= today)];

    /// <summary>
    /// All reminders that hold and are not settled, those whose day has passed included: what a sweep finds due is true when
    /// it is among them.
    /// </summary>
    public static IReadOnlyList<PlannedReminder> Standing(Partnership partnership, ReminderSettings settings, DateOnly today) =>
        IsSilent(partnership) ? [] : Apply(partnership, settings, today, ReminderMarks.Read(partnership.Answers), ofLibrary: false);

    /// <summary>The same for what a partnership makes the library as a whole be reminded of.</summary>
    /// <param name="marks">The library's own marks.</param>
    public static IReadOnlyList<PlannedReminder> OfLibrary(
        Partnership partnership,
        ReminderSettings settings,
        DateOnly today,
        ReminderMarks marks
    ) => IsSilent(partnership) ? [] : Apply(partnership, settings, today, marks, ofLibrary: true);

    /// <summary>
    /// The reminder of a name, whatever has become of it, while its condition holds: for the card that shows it. Null when it
    /// no longer does.
    /// </summary>
    public static PlannedReminder? Find(Partnership partnership, ReminderSettings settings, DateOnly today, ReminderName name)
    {
        var marks = ReminderMarks.Read(partnership.Answers);
        // A snoozed reminder bears the day to which it was put off.
        var snoozes = new ReminderMarks([.. marks.All.Where(m => m.Kind == MarkKind.Snoozed && m.Until == name.Nominal)]);
        var facts = new ReminderFacts(partnership, settings, today);
        return ReminderRules.Find(name.Rule) is not { } named
            ? null
            : named
                .Anchors(facts)
                .SelectMany(anchor => OfAnchor(named, anchor, facts, settings.Calendar(facts.IsSchool), snoozes))
                .Where(r => r.Name == name)
                .MaxBy(r => r.Anchor.Date);
    }

    private static bool IsSilent(Partnership partnership) =>
        partnership.DiscardedAt is not null || partnership.Answers.Flag(ReminderFields.Off) == true;

    private static List<PlannedReminder> Apply(
        Partnership partnership,
        ReminderSettings settings,
        DateOnly today,
        ReminderMarks marks,
        bool ofLibrary
    )
    {
        var facts = new ReminderFacts(partnership, settings, today);
        var calendar = settings.Calendar(school: facts.IsSchool && !ofLibrary);
        var planned =
            from rule in ReminderRules.All
            where rule.OfLibrary == ofLibrary
            from anchor in rule.Anchors(facts)
            where !marks.IsDone(rule.Topic, anchor.Date)
            from reminder in OfAnchor(rule, anchor, facts, calendar, marks)
            where !marks.IsSettled(reminder.Name)
            // Quiet days may push several of one rule onto one day: only the last of them says how things stand.
            group reminder by (rule.Id, anchor.Date, reminder.SendDay) into together
            select together.MaxBy(r => r.Nominal)!;
        // A reminder is named by its rule and its day: of two matters on one day, the later one counts.
        return
        [
            .. planned
                .GroupBy(r => r.Name)
                .Select(same => same.MaxBy(r => r.Anchor.Date)!)
                .OrderBy(r => r.DueAt)
                .ThenBy(r => r.Rule.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<PlannedReminder> OfAnchor(
        ReminderRule rule,
        ReminderAnchor anchor,
        ReminderFacts facts,
        WorkingCalendar calendar,
        ReminderMarks marks
    )
    {
        // Whoever names a day means it, holidays of schools or not.
        var wished = calendar with
        {
            School = false,
        };
        var snooze = marks.Snooze(rule.Topic, anchor.Date);
        foreach (var nominal in Days(rule, anchor, facts))
        {
            var day = marks.PostponedTo(new ReminderName(rule.Id, nominal)) is { } moved
                ? wished.OnOrAfter(moved)
                : WorkingDay(rule, anchor, nominal, calendar);
            if (snooze?.Until is not { } until || day > wished.OnOrAfter(until))
            {
                yield return At(nominal, day);
            }
        }
        if (snooze is { Until: { } again } && snooze.Rule == rule.Id)
        {
            yield return At(again, wished.OnOrAfter(again));
        }

        PlannedReminder At(DateOnly nominal, DateOnly day)
        {
            var send = facts.Settings.Digest ? InDigest(day, facts.Today, calendar) : day;
            return new PlannedReminder(rule, anchor, nominal, send, facts.Settings.MomentOf(send));
        }
    }

    private static IEnumerable<DateOnly> Days(ReminderRule rule, ReminderAnchor anchor, ReminderFacts facts)
    {
        var last = anchor.Date;
        foreach (var lead in rule.Leads(facts))
        {
            last = lead.From(anchor.Date);
            if (!lead.InAgreement || facts.Agreement.Start is not { } start || last >= start)
            {
                yield return last;
            }
        }
        if (rule.EveryDays is { } days)
        {
            var until = (last > facts.Today ? last : facts.Today).AddDays(DaysAhead);
            for (last = last.AddDays(days); last <= until; last = last.AddDays(days))
            {
                yield return last;
            }
        }
    }

    private static DateOnly WorkingDay(ReminderRule rule, ReminderAnchor anchor, DateOnly nominal, WorkingCalendar calendar)
    {
        var day = calendar.OnOrAfter(nominal);
        return rule.MustPrecede && day >= anchor.Date ? calendar.OnOrBefore(nominal) : day;
    }

    /// <summary>The Monday of the week of a day, or the first working day after it; the day itself when that has passed.</summary>
    private static DateOnly InDigest(DateOnly day, DateOnly today, WorkingCalendar calendar)
    {
        var monday = calendar.OnOrAfter(day.AddDays(-(((int)day.DayOfWeek + 6) % 7)));
        return monday >= today || day < today ? (monday <= day ? monday : day) : day;
    }
}
