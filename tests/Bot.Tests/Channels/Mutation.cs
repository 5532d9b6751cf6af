using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Channels;

/// <summary>Activities that were recorded, changed as no client would: in their parts, or byte by byte.</summary>
/// <param name="recorded">The activities, as JSON.</param>
internal sealed class Mutation(int seed, IReadOnlyList<string> recorded)
{
    private static readonly JsonSerializerOptions Loose = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Random _chance = new(seed);

    /// <summary>The next body.</summary>
    public byte[] Next()
    {
        var json = Pick(recorded);
        if (_chance.Next(10) == 0)
        {
            return Torn(Encoding.UTF8.GetBytes(json));
        }
        var activity = JsonNode.Parse(json)!.AsObject();
        if (_chance.Next(3) > 0)
        {
            activity["deliveryMode"] = "expectReplies";
        }
        for (var i = _chance.Next(1, 5); i > 0; i--)
        {
            Change(activity);
        }
        var bytes = Encoding.UTF8.GetBytes(activity.ToJsonString(Loose));
        return _chance.Next(8) == 0 ? Torn(bytes) : bytes;
    }

    private T Pick<T>(IReadOnlyList<T> all) => all[_chance.Next(all.Count)];

    /// <summary>Changes one place, somewhere in the tree.</summary>
    private void Change(JsonObject activity)
    {
        JsonNode at = activity;
        while (_chance.Next(3) > 0 && Below(at) is { Count: > 0 } children)
        {
            at = Pick(children);
        }
        switch (at)
        {
            case JsonObject map:
                var name = map.Count > 0 && _chance.Next(4) > 0 ? Pick([.. map.Select(p => p.Key)]) : Pick(Oddities.Names);
                if (_chance.Next(6) == 0)
                {
                    map.Remove(name);
                }
                else
                {
                    map[name] = Value(activity, 0);
                }
                break;
            case JsonArray list:
                if (list.Count > 0 && _chance.Next(4) == 0)
                {
                    list.RemoveAt(_chance.Next(list.Count));
                }
                else
                {
                    list.Add(Value(activity, 0));
                }
                break;
        }
    }

    private static List<JsonNode> Below(JsonNode at) =>
        at switch
        {
            JsonObject map => [.. map.Select(p => p.Value).Where(v => v is JsonObject or JsonArray).Select(v => v!)],
            JsonArray list => [.. list.Where(v => v is JsonObject or JsonArray).Select(v => v!)],
            _ => [],
        };

    private JsonNode? Value(JsonObject activity, int depth) =>
        _chance.Next(depth > 4 ? 8 : 13) switch
        {
            0 => null,
            1 => _chance.Next(2) == 0,
            2 => _chance.Next(),
            3 => _chance.NextDouble() * 1e300,
            4 => new string(Pick(new[] { 'a', '’', 'é', '漢', ' ' }), _chance.Next(1, 3_000)),
            5 => long.MinValue,
            6 or 7 => Pick(Oddities.Texts),
            8 => new JsonArray([.. Enumerable.Range(0, _chance.Next(5)).Select(_ => Value(activity, depth + 1))]),
            9 => new JsonObject([
                .. Enumerable
                    .Range(0, _chance.Next(4))
                    .Select(_ => KeyValuePair.Create(Pick(Oddities.Names), Value(activity, depth + 1)))
                    .DistinctBy(p => p.Key),
            ]),
            10 => JsonNode.Parse(Pick(recorded)),
            11 => Pick([.. Below(activity).DefaultIfEmpty(activity)]).DeepClone(),
            _ => string.Concat(Enumerable.Range(0, _chance.Next(1, 40)).Select(_ => (char)_chance.Next(1, 0xD7FF))),
        };

    /// <summary>A few bytes of a body changed, left out, doubled, or put in where they break something.</summary>
    private byte[] Torn(byte[] body)
    {
        var bytes = body.ToList();
        for (var i = _chance.Next(1, 4); i > 0 && bytes.Count > 2; i--)
        {
            var at = _chance.Next(bytes.Count - 1);
            var count = Math.Min(_chance.Next(1, 30), bytes.Count - at);
            switch (_chance.Next(5))
            {
                case 0:
                    bytes[at] = (byte)_chance.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, count);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, count));
                    break;
                case 3:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pick(Oddities.Raw)));
                    break;
            }
        }
        return [.. bytes];
    }
}
