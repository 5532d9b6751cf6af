using System.Collections.Concurrent;
using PartnershipBot.Conversations;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Trust.Members;

/// <summary>Remembers for a while what channels say of their rosters. Each instance of the program has its own memory.</summary>
public sealed class Memberships(AddressBook book, IRoster roster, LibraryOptions options, TimeProvider clock) : IMembership
{
    /// <summary>For how long a member is one without being looked up again.</summary>
    public static readonly TimeSpan MemberFor = TimeSpan.FromMinutes(15);

    /// <summary>For how long somebody who is none is not looked up again.</summary>
    public static readonly TimeSpan RefusedFor = TimeSpan.FromMinutes(1);

    /// <summary>How long a channel is waited for: the button of a card is to be answered within five seconds.</summary>
    public static readonly TimeSpan LongestAsking = TimeSpan.FromSeconds(3);

    /// <summary>No key of ours is longer; what a card carries may be anything.</summary>
    private const int LongestKey = 400;

    private const int MostRemembered = 20_000;

    private readonly ConcurrentDictionary<(string Library, string User), (RosterAnswer Answer, long At)> _known = new();

    public async Task<Membership> OfAsync(string library, string userId, CancellationToken ct)
    {
        if (library.Length > LongestKey)
        {
            return Membership.Refused;
        }
        if (LibraryKeys.Team(library) is not { } key)
        {
            return library == LibraryKeys.Own(LibraryKeys.Tenant(library), userId) ? Membership.Member : Membership.Refused;
        }
        var answer =
            _known.TryGetValue((library, userId), out var known) && clock.GetElapsedTime(known.At) < Kept(known.Answer)
                ? known.Answer
                : await AskAsync(library, key, userId, ct);
        return answer switch
        {
            RosterAnswer.Member => Membership.Member,
            RosterAnswer.Guest when options.AllowsGuests => Membership.Member,
            RosterAnswer.Unknown => Membership.Unknown,
            _ => Membership.Refused,
        };
    }

    public void Prove(string library, string userId)
    {
        // A message does not say whether a guest wrote it: where that matters, only a roster that was asked before tells.
        if (options.AllowsGuests || (_known.TryGetValue((library, userId), out var known) && known.Answer == RosterAnswer.Member))
        {
            Remember(library, userId, RosterAnswer.Member);
        }
    }

    public void Forget(string library, string userId) => _known.TryRemove((library, userId), out _);

    private TimeSpan Kept(RosterAnswer answer) =>
        answer == RosterAnswer.Member || (answer == RosterAnswer.Guest && options.AllowsGuests) ? MemberFor : RefusedFor;

    private async Task<RosterAnswer> AskAsync(string library, string key, string userId, CancellationToken ct)
    {
        var (tenant, id) = (LibraryKeys.Tenant(library), key[(key.IndexOf('|', StringComparison.Ordinal) + 1)..]);
        // A team that is not known is looked for and asked about all the same: how long a refusal takes does not tell which teams there
        // are.
        var own = (await book.RecallAsync(tenant, LibraryKeys.Person(userId), fresh: false, ct)).Row;
        if ((await book.FindAsync(tenant, key, ct) ?? own) is not { } through)
        {
            return RosterAnswer.Unknown;
        }
        using var timeout = new CancellationTokenSource(LongestAsking, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, ct);
        RosterAnswer answer;
        try
        {
            answer = await roster.AskAsync(through, id, userId, own, both.Token).WaitAsync(both.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return RosterAnswer.Unknown;
        }
        if (answer != RosterAnswer.Unknown)
        {
            Remember(library, userId, answer);
        }
        return answer;
    }

    private void Remember(string library, string userId, RosterAnswer answer)
    {
        if (_known.Count >= MostRemembered)
        {
            _known.Clear();
        }
        _known[(library, userId)] = (answer, clock.GetTimestamp());
    }
}
