namespace PartnershipBot.Domain.Partners;

/// <summary>The exchanges that a partnership tells of (journal des contacts): its first one, then each outcome as it was noted.</summary>
public static class ContactLog
{
    /// <summary>The exchanges of a partnership, in the order of time.</summary>
    /// <param name="history">The partnership's history, in the order of time.</param>
    /// <param name="dayOf">The day of a moment, where the library is.</param>
    public static IReadOnlyList<ContactEntry> Of(
        Partnership partnership,
        IEnumerable<HistoryLine> history,
        Func<DateTimeOffset, DateOnly> dayOf
    )
    {
        var answers = partnership.Answers;
        var with = answers.Text(Fields.ContactPerson);
        var outcomes = history.Where(l => l.After.Has(Fields.ContactOutcome)).ToList();
        var entries = new List<ContactEntry>();
        if (answers.Date(Fields.ProposalDate) is { } received)
        {
            entries.Add(new(received, ContactEntryKind.Proposal, with, partnership.OwnerName, null, null));
        }
        else if (answers.Date(Fields.ContactDate) is { } date)
        {
            // The first outcome is that of the first exchange, whatever day it was noted.
            var first = outcomes.FirstOrDefault();
            outcomes = [.. outcomes.Skip(1)];
            entries.Add(
                new(
                    date,
                    ContactEntryKind.First,
                    with,
                    first?.ByName ?? partnership.OwnerName,
                    first?.After.Text(Fields.ContactOutcome) ?? answers.Text(Fields.ContactOutcome),
                    null
                )
            );
        }
        entries.AddRange(
            outcomes.Select(line => new ContactEntry(
                dayOf(line.At),
                ContactEntryKind.FollowUp,
                with,
                line.ByName,
                line.After.Text(Fields.ContactOutcome),
                null
            ))
        );
        // Why there is no follow-up is said once, where it was said last.
        if (entries.FindLastIndex(e => e.Outcome == "negative") is >= 0 and var last && answers.Text(Fields.ContactOutcome) == "negative")
        {
            entries[last] = entries[last] with
            {
                Reason = answers.Text(Fields.DeclineReason) ?? answers.Text(Fields.ContactOutcome + "_reason"),
                LookAgainOn = answers.Date(Fields.ReopenOn),
            };
        }
        return entries;
    }
}
