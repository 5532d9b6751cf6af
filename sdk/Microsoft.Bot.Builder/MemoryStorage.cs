using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects in memory, as JSON with type names, so that what is read is a copy of what was written.</summary>
public class MemoryStorage : IStorage
{
    private const string ETagName = "eTag";

    // Type names are safe here: only this process writes what it reads.
    private static readonly JsonSerializer TypedSerializer = new() { TypeNameHandling = TypeNameHandling.All, MaxDepth = null };

    private readonly Dictionary<string, JObject> _memory;
    private readonly JsonSerializer _serializer;
    private readonly Lock _lock = new();
    private long _eTag;

    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        _serializer = jsonSerializer ?? throw new ArgumentNullException(nameof(jsonSerializer));
        _memory = dictionary ?? [];
    }

    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(TypedSerializer, dictionary)
    {
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
                _memory.Remove(key);
        }

        return Task.CompletedTask;
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_memory.TryGetValue(key, out var state) && state != null)
                    found[key] = state.ToObject<object>(_serializer);
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var change in changes)
            {
                var state = change.Value == null ? null : JObject.FromObject(change.Value, _serializer);
                if (change.Value is IStoreItem item)
                {
                    _memory.TryGetValue(change.Key, out var stored);
                    var current = (string)stored?.GetValue(ETagName, StringComparison.OrdinalIgnoreCase);
                    if (current != null && item.ETag != "*" && item.ETag != current)
                        throw new InvalidOperationException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {current}");
                    state.Property(ETagName, StringComparison.OrdinalIgnoreCase)?.Remove();
                    state[ETagName] = (_eTag++).ToString(CultureInfo.InvariantCulture);
                }

                _memory[change.Key] = state;
            }
        }

        return Task.CompletedTask;
    }
}
