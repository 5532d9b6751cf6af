using System.Globalization;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Storage.Sweep;

namespace PartnershipBot.Features.PersonalData;

/// <summary>
/// What of a library has been kept for long enough at a moment. It looks at rows alone: the same rows give the same answer.
/// </summary>
/// <param name="Deleted">Partnerships that were deleted and can be brought back no more.</param>
/// <param name="Drafts">Partnerships that were never signed and that nobody has changed for long.</param>
/// <param name="Contacts">Partners without a partnership whose contact was not spoken with for long.</param>
/// <param name="Lines">Lines of history.</param>
/// <param name="Reminders">Lines of history that only say that a reminder was sent, or put off.</param>
/// <param name="Feedback">What people thought of messages; nobody works with it, and it goes without being told.</param>
internal sealed record Expired(
    IReadOnlyList<string> Deleted,
    IReadOnlyList<string> Drafts,
    IReadOnlyList<TableRow> Contacts,
    IReadOnlyList<TableRow> Lines,
    IReadOnlyList<TableRow> Reminders,
    IReadOnlyList<TableRow> Feedback
)
{
    /// <summary>Whether anything is to be told before it goes; who deletes something has been told already.</summary>
    public bool IsToBeTold => Drafts.Count + Contacts.Count + Lines.Count + Reminders.Count > 0;

    /// <summary>What the library is told of it.</summary>
    public Clearing Told(DateOnly toldOn, DateOnly on) => new(toldOn, on, Drafts.Count, Contacts.Count, Lines.Count, Reminders.Count);

    /// <summary>What has been kept for long enough at a moment.</summary>
    public static Expired Of(IReadOnlyList<TableRow> rows, RetentionOptions options, DateTimeOffset at)
    {
        var partnerships = rows.Where(r => Is(r, RowKeys.Partnerships)).ToList();
        var signed = LibraryErasing.Signed(rows);
        var read = partnerships.Select(PartnershipRows.Read).OfType<Partnership>().ToList();
        var deleted = read.Where(p => p.DiscardedAt is { } discarded && discarded.AddDays(options.DeletedDays) <= at).ToList();
        // What is deleted has a day of its own.
        var drafts = read.Where(p =>
                p.DiscardedAt is null && !p.IsSigned && !signed.Contains(p.Id) && p.UpdatedAt.AddDays(options.DraftDays) <= at
            )
            .ToList();
        var with = WithPartnership(rows, read);
        var histories = rows.Where(r => Is(r, RowKeys.Histories) && r.Columns.GetValueOrDefault("at") is DateTimeOffset).ToList();
        var lines = histories.Where(r => Kept(r, options.HistoryDays)).ToList();
        return new Expired(
            [.. deleted.Select(p => p.Id)],
            [.. drafts.Select(p => p.Id)],
            [
                .. rows.Where(r =>
                    Is(r, RowKeys.Partners)
                    && !with.Contains(r.RowKey[RowKeys.Partners.Length..])
                    && HasContact(r)
                    && LastOf(r, rows) is { } last
                    && last.AddDays(options.ContactDays) <= at
                ),
            ],
            lines,
            [
                .. histories
                    .Where(r => r.Columns.GetValueOrDefault("what") as string == Deed.Remind.ToString() && Kept(r, options.ReminderDays))
                    .Except(lines),
            ],
            [
                .. rows.Where(r =>
                    Is(r, RowKeys.AllFeedback) && r.Columns.GetValueOrDefault("at") is DateTimeOffset && Kept(r, options.FeedbackDays)
                ),
            ]
        );

        bool Kept(TableRow row, int days) => ((DateTimeOffset)row.Columns["at"]).AddDays(days) <= at;
    }

    /// <summary>The partners of partnerships, and those that were merged into one of them: their contacts are looked up through it.</summary>
    private static HashSet<string> WithPartnership(IReadOnlyList<TableRow> rows, IEnumerable<Partnership> partnerships)
    {
        var with = partnerships.SelectMany(p => p.PartnerIds).ToHashSet();
        var partners = rows.Where(r => Is(r, RowKeys.Partners)).Select(PartnerRows.Partner).ToList();
        with.UnionWith([.. partners.Where(p => p.Merged.Append(p.Id).Any(with.Contains)).SelectMany(p => p.Merged.Append(p.Id))]);
        return with;
    }

    private static bool Is(TableRow row, string prefix) => row.RowKey.StartsWith(prefix, StringComparison.Ordinal);

    private static bool HasContact(TableRow row) =>
        row.Columns.ContainsKey(Fields.ContactPerson)
        || row.Columns.ContainsKey(Fields.ContactChannel)
        || row.Columns.ContainsKey(PartnerFields.FormerContacts);

    /// <summary>When somebody last noted something about a partner; null when nothing tells, and nothing is erased then.</summary>
    private static DateTimeOffset? LastOf(TableRow partner, IReadOnlyList<TableRow> rows)
    {
        var id = partner.RowKey[RowKeys.Partners.Length..];
        var exchanges = rows.Where(r => Is(r, RowKeys.Exchanges(id))).Select(r => r.Columns.GetValueOrDefault("at") as DateTimeOffset?);
        return exchanges.Append(EnteredAt(id)).Max();
    }

    /// <summary>When a partner was entered: its id is a UUID of version 7, which begins with the milliseconds.</summary>
    private static DateTimeOffset? EnteredAt(string id) =>
        id.Length == 32
        && id[12] == '7'
        && long.TryParse(id[..12], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var milliseconds)
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;
}
