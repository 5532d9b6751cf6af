using System.Collections.Concurrent;
using System.Threading.RateLimiting;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Turns.Limits;

/// <summary>
/// Lets turns in: so many a minute of a person, a conversation and a tenant, so many at a time of all of them; the next ones wait in a
/// queue that has an end. It reads nothing and stores nothing, so that whoever is refused costs next to nothing.
/// </summary>
public sealed class TurnGate : IAsyncDisposable
{
    /// <summary>When to come back where nobody can tell.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    private const int MostRemembered = 10_000;

    private readonly PartitionedRateLimiter<Sender> _turns;
    private readonly PartitionedRateLimiter<Sender>[] _each;
    private readonly TimeProvider _clock;

    /// <summary>Who was told since they were last let in.</summary>
    private readonly ConcurrentDictionary<(string Person, string Conversation, string Type), bool> _told = new();

    public TurnGate(LimitOptions options, TimeProvider clock)
    {
        _clock = clock;
        _turns = PartitionedRateLimiter.Create<Sender, string>(_ =>
            RateLimitPartition.GetConcurrencyLimiter(
                "",
                _ => new ConcurrencyLimiterOptions
                {
                    PermitLimit = options.Turns,
                    QueueLimit = options.Waiting,
                    QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
                }
            )
        );
        _each =
        [
            Of(static s => s.Person, options.PersonPerMinute),
            Of(static s => s.Conversation, options.ConversationPerMinute),
            Of(static s => s.Tenant, options.TenantPerMinute),
            _turns,
        ];

        PartitionedRateLimiter<Sender> Of(Func<Sender, string> key, int perMinute) =>
            PartitionedRateLimiter.Create<Sender, string>(sender =>
                options.Enabled && sender.IsPerson
                    ? RateLimitPartition.Get(key(sender), _ => new Bucket(perMinute, clock))
                    : RateLimitPartition.GetNoLimiter("")
            );
    }

    /// <summary>How many turns wait for others to end.</summary>
    public long Waiting => _turns.GetStatistics(default)?.CurrentQueuedCount ?? 0;

    /// <summary>Waits until the turn may begin, for as long as its channel has patience.</summary>
    /// <returns>
    /// An <see cref="Entry"/>, held for as long as the turn lasts; not acquired when the turn is to come back later, and then none of the
    /// limits that it had passed counts it.
    /// </returns>
    public async Task<RateLimitLease> EnterAsync(Activity activity)
    {
        var sender = Sender.Of(activity);
        using var patience = new CancellationTokenSource(TurnLimits.OfWaiting(activity), _clock);
        var lease = await EnterAsync(sender, patience.Token);
        if (lease.IsAcquired && !_told.IsEmpty)
        {
            _told.TryRemove((sender.Person, sender.Conversation, activity.Type), out _);
        }
        return lease;
    }

    private async Task<RateLimitLease> EnterAsync(Sender sender, CancellationToken patience)
    {
        var held = new List<RateLimitLease>(_each.Length);
        foreach (var limiter in _each)
        {
            var lease = await AcquireAsync(limiter);
            if (!lease.IsAcquired)
            {
                using var entry = new Entry(held);
                entry.GiveBack();
                return lease;
            }
            held.Add(lease);
        }
        return new Entry(held);

        async Task<RateLimitLease> AcquireAsync(PartitionedRateLimiter<Sender> limiter)
        {
            try
            {
                return await limiter.AcquireAsync(sender, 1, patience);
            }
            catch (OperationCanceledException)
            {
                return new Lease(Soon);
            }
        }
    }

    /// <summary>When a turn that was not let in may come back.</summary>
    public static TimeSpan After(RateLimitLease lease) => lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Soon;

    /// <summary>
    /// Whether the person is to be told: once, until they are let in again. What is said of a button says nothing of a message, which is
    /// not kept.
    /// </summary>
    public bool IsToBeTold(Activity activity)
    {
        var sender = Sender.Of(activity);
        if (_told.Count >= MostRemembered)
        {
            _told.Clear();
        }
        return sender.IsPerson && _told.TryAdd((sender.Person, sender.Conversation, activity.Type), true);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var limiter in _each)
        {
            await limiter.DisposeAsync();
        }
    }

    /// <summary>Who sends, by keys of which none is another's on another channel or in another tenant.</summary>
    private readonly record struct Sender(string Person, string Conversation, string Tenant, bool IsPerson)
    {
        public static Sender Of(Activity activity)
        {
            var scope = Scope.Of(activity);
            var tenant = LibraryKeys.Tenant(scope.Library);
            return new Sender(
                $"{tenant}|{scope.UserId}",
                $"{tenant}|{scope.Conversation}",
                tenant,
                activity.Type is ActivityTypes.Message or ActivityTypes.MessageUpdate
                    || (activity.Type == ActivityTypes.Invoke && !IsAutomatic(activity))
            );
        }

        /// <summary>Teams asks for the present state of each card in sight, for each person who sees it: nobody did anything.</summary>
        private static bool IsAutomatic(Activity activity) =>
            activity.Value is JObject value && value["trigger"] is JValue { Value: "automatic" };
    }
}
