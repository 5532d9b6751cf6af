using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Partners;

/// <summary>What changes a partner of the list, and the partnerships with it.</summary>
internal static class PartnerChanges
{
    /// <summary>A batch takes a hundred rows: two for each partnership, and some are the conversation's own.</summary>
    public const int MostPartnerships = 40;

    private const int LongestPerson = 160;

    /// <summary>What may change of a signed convention's partner: the convention does not say whom one calls.</summary>
    private static readonly string[] OfContact = [Fields.ContactPerson, Fields.ContactChannel];

    private static readonly PartnershipStatus[] Over =
    [
        PartnershipStatus.Declined,
        PartnershipStatus.Abandoned,
        PartnershipStatus.Stopped,
        PartnershipStatus.Renewed,
    ];

    /// <summary>Corrects the sheet; what is signed stays as it was signed.</summary>
    public static async Task SaveAsync(Turn turn, KnownPartner partner, IReadOnlyDictionary<string, object?> changes, CancellationToken ct)
    {
        var own = changes.Where(c => c.Key != Fields.PartnerId).ToDictionary(c => c.Key, c => c.Value);
        await turn.ChangePartnerAsync(partner.Id, own, ct);
        Each(
            turn,
            partner.Id,
            (await OfAsync(turn, partner.Id, ct)).Take(MostPartnerships),
            p => p.IsDraft ? own : own.Where(c => OfContact.Contains(c.Key)).ToDictionary()
        );
    }

    /// <summary>Somebody takes over as contact: the one before is kept as such, and how they were reached.</summary>
    public static async Task SucceedAsync(Turn turn, KnownPartner partner, string person, CancellationToken ct)
    {
        var former = new FormerContact(
            partner.Profile.Text(Fields.ContactPerson) ?? "",
            partner.Profile.Text(Fields.ContactChannel),
            turn.Today
        );
        await SaveAsync(
            turn,
            partner,
            new Dictionary<string, object?> { [Fields.ContactPerson] = person, [Fields.ContactChannel] = null },
            ct
        );
        await turn.ChangePartnerAsync(
            partner.Id,
            new Dictionary<string, object?> { [PartnerFields.FormerContacts] = AnswerSheet.Write(partner.FormerContacts.Append(former)) },
            ct
        );
    }

    /// <summary>Makes two sheets one; false when there are too many partnerships for one turn.</summary>
    /// <param name="kept">The sheet that stays.</param>
    /// <param name="other">The one that goes into it.</param>
    public static async Task<bool> MergeAsync(Turn turn, KnownPartner kept, KnownPartner other, CancellationToken ct)
    {
        var partnerships = await OfAsync(turn, other.Id, ct);
        if (partnerships.Count > MostPartnerships)
        {
            return false;
        }
        var profile = other.Profile.Values.Where(v => !kept.Profile.Has(v.Key)).ToDictionary(v => v.Key, object? (v) => v.Value);
        if (
            kept.Profile.Text(Fields.ContactPerson) is { } one
            && other.Profile.Text(Fields.ContactPerson) is { } two
            && !one.Contains(two, StringComparison.OrdinalIgnoreCase)
            && one.Length + two.Length + 2 <= LongestPerson
        )
        {
            profile[Fields.ContactPerson] = $"{one}, {two}";
        }
        profile[PartnerFields.Merged] = AnswerSheet.Write(kept.Merged.Append(other.Id).Concat(other.Merged));
        profile[PartnerFields.Tasks] = Joined(kept.Tasks, other.Tasks);
        profile[PartnerFields.FormerContacts] = Joined(kept.FormerContacts, other.FormerContacts);
        await turn.ChangePartnerAsync(kept.Id, profile, ct);
        await turn.ChangePartnerAsync(
            other.Id,
            new Dictionary<string, object?>
            {
                [PartnerFields.MergedInto] = kept.Id,
                [PartnerFields.Tasks] = null,
                [ReminderFields.Marks] = null,
            },
            ct
        );
        Each(
            turn,
            other.Id,
            partnerships,
            p => new Dictionary<string, object?>
            {
                [Fields.PartnerId] = kept.Id,
                [Fields.Adjustments] = AmendedSheet.Renamed(p.Answers, other.Id, kept.Id),
            }
        );
        return true;
    }

    /// <summary>Takes a partner off the list, or puts it back.</summary>
    public static Task RemoveAsync(Turn turn, KnownPartner partner, bool isRemoved, CancellationToken ct) =>
        turn.ChangePartnerAsync(
            partner.Id,
            new Dictionary<string, object?> { [PartnerFields.RemovedOn] = isRemoved ? AnswerSheet.Write(turn.Today) : null },
            ct
        );

    /// <summary>Whether a partnership with it has not come to its end.</summary>
    public static async Task<bool> HasOngoingAsync(Turn turn, KnownPartner partner, CancellationToken ct) =>
        (await OfAsync(turn, partner.Id, ct)).Any(p => !Over.Contains(p.Status));

    private static async Task<IReadOnlyList<Partnership>> OfAsync(Turn turn, string partnerId, CancellationToken ct) =>
        [.. (await turn.AllAsync(ct)).Where(p => p.PartnerIds.Contains(partnerId) && p.DiscardedAt is null)];

    private static string? Joined<T>(IReadOnlyList<T> one, IReadOnlyList<T> other) =>
        one.Count + other.Count > 0 ? AnswerSheet.Write(one.Concat(other)) : null;

    /// <summary>Changes partnerships, and goes on working on the one that was worked on.</summary>
    /// <param name="partnerId">Which of their partners they are changed for.</param>
    private static void Each(
        Turn turn,
        string partnerId,
        IEnumerable<Partnership> partnerships,
        Func<Partnership, Dictionary<string, object?>> changesOf
    )
    {
        var current = turn.Current;
        foreach (var partnership in partnerships)
        {
            var own = CoPartners.Changes(
                partnership.Answers,
                CoPartners.Place(partnership.Answers, view => view.Text(Fields.PartnerId) == partnerId) ?? 0,
                changesOf(partnership)
            );
            var after = partnership with { Answers = partnership.Answers.With(own) };
            var changes = partnership.Answers.ChangesTo(after.Answers);
            if (changes.Count == 0)
            {
                continue;
            }
            turn.Save(partnership, after, Deed.ChangePartner, changes);
            current = turn.Current!.Id == current?.Id ? turn.Current : current;
        }
        turn.Choose(current);
    }
}
