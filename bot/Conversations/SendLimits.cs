namespace PartnershipBot.Conversations;

/// <summary>
/// The limits that Teams publishes for one bot: so many messages in a conversation, so many requests in a tenant, in windows
/// that slide. Nobody waits here: whoever may not send is told when to come back.
/// </summary>
public sealed class SendLimits(TimeProvider clock)
{
    private static readonly (int Count, TimeSpan Span)[] OfConversation =
    [
        (7, TimeSpan.FromSeconds(1)),
        (8, TimeSpan.FromSeconds(2)),
        (60, TimeSpan.FromSeconds(30)),
        (1800, TimeSpan.FromHours(1)),
    ];

    private static readonly (int Count, TimeSpan Span)[] OfTenant = [(30, TimeSpan.FromSeconds(1))];

    private readonly Dictionary<string, Window> _windows = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private DateTimeOffset _forgottenAt;

    /// <summary>Takes the right to send one message now, or tells from when it may be asked for again.</summary>
    public DateTimeOffset? TryTake(string tenant, string conversation)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            Forget(now);
            var (one, all) = (Of($"c|{tenant}|{conversation}", OfConversation), Of($"t|{tenant}", OfTenant));
            var free = one.FreeAt(now) is var a && all.FreeAt(now) is var b && a > b ? a : b;
            if (free > now)
            {
                return free;
            }
            one.Take(now);
            all.Take(now);
            return null;
        }
    }

    /// <summary>Gives back a right that was taken and not used.</summary>
    public void GiveBack(string tenant, string conversation)
    {
        lock (_lock)
        {
            Of($"c|{tenant}|{conversation}", OfConversation).GiveBack();
            Of($"t|{tenant}", OfTenant).GiveBack();
        }
    }

    /// <summary>The channel asked to be left alone in a conversation.</summary>
    public void Block(string tenant, string conversation, DateTimeOffset until)
    {
        lock (_lock)
        {
            Of($"c|{tenant}|{conversation}", OfConversation).Blocked = until;
        }
    }

    private Window Of(string key, (int Count, TimeSpan Span)[] limits) =>
        _windows.TryGetValue(key, out var window) ? window : _windows[key] = new Window(limits);

    /// <summary>Conversations that were quiet for an hour are forgotten, so that memory does not grow with them.</summary>
    private void Forget(DateTimeOffset now)
    {
        if (_windows.Count < 1000 || now < _forgottenAt.AddMinutes(1))
        {
            return;
        }
        _forgottenAt = now;
        foreach (var (key, _) in _windows.Where(w => w.Value.IsIdle(now)).ToList())
        {
            _windows.Remove(key);
        }
    }

    private sealed class Window((int Count, TimeSpan Span)[] limits)
    {
        private readonly List<DateTimeOffset> _sent = [];

        public DateTimeOffset Blocked { get; set; }

        public bool IsIdle(DateTimeOffset now) => Blocked <= now && (_sent.Count == 0 || _sent[^1] + limits[^1].Span <= now);

        public DateTimeOffset FreeAt(DateTimeOffset now)
        {
            var gone = _sent.FindIndex(at => at + limits[^1].Span > now);
            _sent.RemoveRange(0, gone < 0 ? _sent.Count : gone);
            var free = Blocked > now ? Blocked : now;
            foreach (var (count, span) in limits)
            {
                // The message that must have left the window before another may go.
                if (_sent.Count >= count && _sent[^count] + span is var at && at > free)
                {
                    free = at;
                }
            }
            return free;
        }

        public void Take(DateTimeOffset now) => _sent.Add(now);

        public void GiveBack()
        {
            if (_sent.Count > 0)
            {
                _sent.RemoveAt(_sent.Count - 1);
            }
        }
    }
}
