using System.Globalization;
using PartnershipBot.Domain.Reminders;

namespace PartnershipBot.Storage.Rows;

/// <summary>A reminder that waits to be sent. What it says is read from the partnership when its time comes.</summary>
public sealed record ReminderRow
{
    public required string Partition { get; init; }

    public required string RowKey { get; init; }

    public required string Library { get; init; }

    /// <summary>The partnership; empty for what concerns the library as a whole.</summary>
    public required string PartnershipId { get; init; }

    public required string Rule { get; init; }

    public required DateOnly Nominal { get; init; }

    /// <summary>The reminder's name among those of the partnership.</summary>
    public ReminderName Name => new(Rule, Nominal);

    public required DateTimeOffset DueAt { get; init; }

    public required ReminderAudience Audience { get; init; }

    /// <summary>Who followed the partnership when this was planned.</summary>
    public required string Person { get; init; }

    /// <summary>Whether it is told together with others of its day.</summary>
    public bool Digest { get; init; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; init; }

    /// <summary>Which of the possible addresses is tried next: the person's, then the team's.</summary>
    public int Via { get; init; }

    /// <summary>Not to be tried before that.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>Until when somebody has it in hand.</summary>
    public DateTimeOffset? LeaseUntil { get; init; }

    public string? LeaseBy { get; init; }

    public string? ETag { get; init; }

    /// <summary>The row of a planned reminder.</summary>
    public static ReminderRow Of(string library, string partnershipId, string person, PlannedReminder reminder, bool digest)
    {
        var (partition, row) = ReminderKeys.Of(library, partnershipId, reminder);
        return new ReminderRow
        {
            Partition = partition,
            RowKey = row,
            Library = library,
            PartnershipId = reminder.Rule.OfLibrary ? "" : partnershipId,
            Rule = reminder.Rule.Id,
            Nominal = reminder.Nominal,
            DueAt = reminder.DueAt,
            Audience = reminder.Rule.Audience,
            Person = person,
            Digest = digest,
        };
    }

    /// <summary>The row as it was stored, or null when it is none that can be read.</summary>
    public static ReminderRow? Read(TableRow row)
    {
        var columns = row.Columns;
        if (
            columns.GetValueOrDefault("library") is not string library
            || columns.GetValueOrDefault("rule") is not string rule
            || columns.GetValueOrDefault("dueAt") is not DateTimeOffset dueAt
            || !DateOnly.TryParseExact(
                columns.GetValueOrDefault("nominal") as string,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var nominal
            )
        )
        {
            return null;
        }
        return new ReminderRow
        {
            Partition = row.PartitionKey ?? "",
            RowKey = row.RowKey,
            Library = library,
            PartnershipId = columns.GetValueOrDefault("partnership") as string ?? "",
            Rule = rule,
            Nominal = nominal,
            DueAt = dueAt,
            Audience =
                columns.GetValueOrDefault("audience") as string == "responsible" ? ReminderAudience.Responsible : ReminderAudience.Owner,
            Person = columns.GetValueOrDefault("person") as string ?? "",
            Digest = columns.GetValueOrDefault("digest") is true,
            Attempts = columns.GetValueOrDefault("attempts") as int? ?? 0,
            Via = columns.GetValueOrDefault("via") as int? ?? 0,
            NotBefore = columns.GetValueOrDefault("notBefore") as DateTimeOffset?,
            LeaseUntil = columns.GetValueOrDefault("leaseUntil") as DateTimeOffset?,
            LeaseBy = columns.GetValueOrDefault("leaseBy") as string,
            ETag = row.ETag,
        };
    }

    public Dictionary<string, object> Write()
    {
        var columns = new Dictionary<string, object>
        {
            ["library"] = Library,
            ["partnership"] = PartnershipId,
            ["rule"] = Rule,
            ["nominal"] = Nominal.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["dueAt"] = DueAt,
            ["audience"] = Audience == ReminderAudience.Responsible ? "responsible" : "owner",
            ["person"] = Person,
        };
        Add("digest", Digest ? true : null);
        Add("attempts", Attempts > 0 ? Attempts : null);
        Add("via", Via > 0 ? Via : null);
        Add("notBefore", NotBefore);
        Add("leaseUntil", LeaseUntil);
        Add("leaseBy", LeaseBy);
        return columns;

        void Add(string name, object? value)
        {
            if (value is not null)
            {
                columns[name] = value;
            }
        }
    }
}
