using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PartnershipBot.Understanding.People;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.PersonalData;

/// <summary>
/// Finds somebody in what is stored, and takes them out of it: by ids, which a value is or ends with, and by names, in whatever case,
/// with or without accents, the family name first or with a civility alone (« Mme Morel »), in lists and in JSON as well.
/// </summary>
internal sealed class PersonMatch
{
    /// <summary>What stands where somebody stood; it needs no language.</summary>
    public const string Erased = "[…]";

    /// <summary>What may stand between two words of one name.</summary>
    private static readonly SearchValues<char> Joints = SearchValues.Create(" \u00A0\u202F-‐‑.'’_");

    private const int LongestGap = 2;

    /// <summary>As the program writes its own lists: accents as they are.</summary>
    public static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HashSet<string> _ids;
    private readonly HashSet<string> _whole;
    private readonly ILookup<string, string[]> _names;
    private readonly HashSet<string> _families;
    private readonly bool _alone;

    /// <param name="ids">Values that mean the person where they stand alone: ids, an address, a telephone number.</param>
    /// <param name="names">The names, as they were written.</param>
    /// <param name="alone">Whether the family name alone means the person too: only where one knows whom it is about.</param>
    public PersonMatch(IEnumerable<string> ids, IEnumerable<string> names, bool alone = false)
    {
        _ids = ids.Where(i => i.Length > 0).ToHashSet(StringComparer.Ordinal);
        _alone = alone;
        var words = names.Select(WordsOf).Where(n => n.Length > 0).ToList();
        _whole = words.Where(n => n.Length == 1).Select(n => n[0]).ToHashSet(StringComparer.Ordinal);
        _families = words.Select(n => n[^1]).ToHashSet(StringComparer.Ordinal);
        _names = words
            .Where(n => n.Length > 1)
            .SelectMany(n => Enumerable.Range(0, n.Length).Select(first => n[first..].Concat(n[..first]).ToArray()).Append(Initial(n)))
            .OrderByDescending(n => n.Length)
            .ToLookup(n => n[0], StringComparer.Ordinal);
    }

    /// <summary>Whether anything of a row names the person.</summary>
    public bool IsIn(IReadOnlyDictionary<string, object> columns) => Without(columns) is not null;

    /// <summary>The columns of a row without the person; null when they are not in it.</summary>
    public Dictionary<string, object>? Without(IReadOnlyDictionary<string, object> columns)
    {
        Dictionary<string, object>? changed = null;
        foreach (var (name, value) in columns)
        {
            if (value is string text && Without(text) is var left && left != text)
            {
                changed ??= columns.ToDictionary();
                changed[name] = left;
            }
        }
        return changed;
    }

    /// <summary>A value without the person.</summary>
    public string Without(string value)
    {
        if (_ids.Contains(value) || _ids.Any(id => value.EndsWith($"|person|{id}", StringComparison.Ordinal)))
        {
            return "";
        }
        return value.Length > 1 && value[0] is '{' or '[' && WithoutIn(value) is { } json ? json : WithoutNames(value);
    }

    private static string[] Initial(string[] name) => [name[0][..1], .. name[1..]];

    private static string[] WordsOf(string name) => [.. Word.In(name).Select(w => w.Folded).Where(w => !PersonReader.IsCivility(w))];

    /// <summary>The same of a list or an object; null when it is neither.</summary>
    private string? WithoutIn(string value)
    {
        JsonNode? node;
        try
        {
            node = JsonNode.Parse(value);
        }
        catch (JsonException)
        {
            return null;
        }
        return node is null ? null
            : Clear(node) ? node.ToJsonString(Json)
            : value;
    }

    private bool Clear(JsonNode node)
    {
        var changed = false;
        foreach (var (child, put) in Children(node))
        {
            if (child is JsonValue leaf && leaf.TryGetValue<string>(out var text))
            {
                if (Without(text) is var left && left != text)
                {
                    put(JsonValue.Create(left));
                    changed = true;
                }
            }
            else
            {
                changed |= Clear(child);
            }
        }
        return changed;
    }

    private static List<(JsonNode Child, Action<JsonNode> Put)> Children(JsonNode node) =>
        node switch
        {
            JsonObject all => [.. all.Where(p => p.Value is not null).Select(p => (p.Value!, (Action<JsonNode>)(v => all[p.Key] = v)))],
            JsonArray all =>
            [
                .. all.Select((c, i) => (c, i)).Where(p => p.c is not null).Select(p => (p.c!, (Action<JsonNode>)(v => all[p.i] = v))),
            ],
            _ => [],
        };

    private string WithoutNames(string text)
    {
        if (_names.Count == 0 && _whole.Count == 0)
        {
            return text;
        }
        var words = Word.In(text);
        var left = new StringBuilder();
        var (done, i) = (0, 0);
        while (i < words.Count)
        {
            if (At(text, words, i) is not (> 0 and var count))
            {
                i++;
                continue;
            }
            left.Append(text, done, words[i].Start - done).Append(Erased);
            i += count;
            done = words[i - 1].End;
        }
        return done == 0 ? text : left.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>How many words from there on are the person; none when they are somebody or something else.</summary>
    private int At(string text, List<Word> words, int from)
    {
        var first = words[from].Folded;
        foreach (var name in _names[first])
        {
            if (Continues(text, words, from, name))
            {
                return name.Length;
            }
        }
        if (PersonReader.IsCivility(first))
        {
            // « Mme Julie Morel » goes with its civility, and « Mme Morel » is nobody without it.
            return from + 1 >= words.Count || !IsNear(text, words, from) ? 0
                : At(text, words, from + 1) is > 0 and var named ? named + 1
                : _families.Contains(words[from + 1].Folded) ? 2
                : 0;
        }
        return char.IsUpper(text[words[from].Start]) && (_whole.Contains(first) || (_alone && _families.Contains(first))) ? 1 : 0;
    }

    private static bool Continues(string text, List<Word> words, int from, string[] name)
    {
        if (from + name.Length > words.Count)
        {
            return false;
        }
        for (var i = 0; i < name.Length; i++)
        {
            if (words[from + i].Folded != name[i] || (i > 0 && !IsNear(text, words, from + i - 1)))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Whether nothing but a space, a hyphen or a full stop stands between a word and the next one.</summary>
    private static bool IsNear(string text, List<Word> words, int at)
    {
        var gap = text.AsSpan(words[at].End, words[at + 1].Start - words[at].End);
        return gap.Length <= LongestGap && gap.IndexOfAnyExcept(Joints) < 0;
    }
}
