using System.Collections.Concurrent;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Trust.Members;

namespace PartnershipBot.Tests.Conversation;

/// <summary>The rosters of a talk's teams: nobody is on one until a test says so. Whom it is asked about is kept.</summary>
internal sealed class TalkRoster : IRoster
{
    private readonly ConcurrentDictionary<(string Team, string User), RosterAnswer> _members = new();
    private readonly ConcurrentQueue<(string Team, string User)> _asked = new();

    public IReadOnlyList<(string Team, string User)> Asked => [.. _asked];

    /// <summary>What happens instead of an answer, if anything.</summary>
    public Func<CancellationToken, Task<RosterAnswer>>? Instead { get; set; }

    public void Put(string team, string user, RosterAnswer answer = RosterAnswer.Member) => _members[(team, user)] = answer;

    public Task<RosterAnswer> AskAsync(AddressRow through, string team, string userId, AddressRow? own, CancellationToken ct)
    {
        _asked.Enqueue((team, userId));
        return Instead?.Invoke(ct) ?? Task.FromResult(_members.GetValueOrDefault((team, userId), RosterAnswer.Absent));
    }
}
