using System.Collections.Frozen;
using System.Text.Json.Nodes;
using PartnershipBot.Domain;
using PartnershipBot.Understanding.Lists;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Agreements;

/// <summary>
/// A change of a list that names some of its items and keeps the others: « ajouter 20 livres », « 20 livres de plus », « retirer le
/// goûter », « un spectacle au lieu du goûter ».
/// </summary>
/// <param name="Gone">The items that go, as they were named.</param>
/// <param name="Coming">The items that come, as they were written; null when none does.</param>
internal sealed record ListEdit(IReadOnlyList<string> Gone, string? Coming)
{
    private const int ShortestWord = 3;
    private const int Stem = 4;

    private static readonly Beginnings Removing = new("changes.beginRemoving");
    private static readonly FrozenSet<string> Suffixes = KnownWords.All.Set("numbers.suffixes");
    private static readonly FrozenSet<string> Common = KnownWords.All.Set("changes.common");

    /// <summary>What a text changes of a list; null when it is the list anew.</summary>
    public static ListEdit? Read(string text)
    {
        var tokens = Tokens.Of(text);
        var (added, removed) = (WordLists.Adding.Match(tokens, 0), Removed(tokens));
        // « plus 20 livres » adds, « plus de goûter » takes away; « plus de livres » says neither how many, nor which.
        return IsMore(text) ? null
            : added > removed ? new ListEdit([], Behind(tokens, added))
            : removed > 0 ? new ListEdit([Behind(tokens, removed).TrimEnd('.', ' ')], null)
            : Replacement.Read(text) is { } change ? new ListEdit([change.Old], change.New)
            : Extra(tokens) is { } coming ? new ListEdit([], coming)
            : null;
    }

    /// <summary>« Plus de livres », “more books”: of several things more is wanted, and nobody says how many.</summary>
    public static bool IsMore(string text)
    {
        var tokens = Tokens.Of(text);
        var lead = WordLists.ChangeLeads.Match(tokens, 0);
        var more = WordLists.MoreOf.Match(tokens, lead);
        return more > 0 && tokens[lead + more] is { IsWord: true } noun && (noun.Text.EndsWith('s') || noun.Text.EndsWith('x'));
    }

    /// <summary>The places in a list of what goes; null, with what was not found or might be several, when that is not clear.</summary>
    public (IReadOnlyList<int>? Places, string Unclear) In(JsonArray items)
    {
        var places = new SortedSet<int>();
        foreach (var named in Gone)
        {
            // « l’atelier et le goûter » may be one item or two.
            var each = Place(items, named) is null ? Parts(named) : [named];
            foreach (var one in each)
            {
                if (Place(items, one) is not { } place)
                {
                    return (null, one);
                }
                places.Add(place);
            }
        }
        return ([.. places], "");
    }

    /// <summary>The items of a list as it is stored; none when there is none.</summary>
    public static JsonArray Items(AnswerSheet answers, string column) =>
        answers.Text(column) is { } stored ? JsonNode.Parse(stored)!.AsArray() : [];

    /// <summary>What changes, with what the list holds besides: what comes stands where the first that goes stood, or behind them.</summary>
    /// <param name="answers">The sheet as the partner sees it whose list it is.</param>
    public static IReadOnlyDictionary<string, object?> Joined(
        AnswerSheet answers,
        string column,
        JsonArray items,
        IReadOnlyList<int> gone,
        IReadOnlyDictionary<string, object?> changes
    )
    {
        var after = answers.With(changes);
        return answers.ChangesTo(after.With([new(column, Without(items, gone, Items(after, column)))]));
    }

    /// <summary>The list as it is stored, without what goes and with what comes.</summary>
    public static string Without(JsonArray items, IReadOnlyList<int> gone, JsonArray? coming)
    {
        var at = gone.Count > 0 ? gone[0] : items.Count;
        var before = items.Index().Where(i => i.Index < at).Select(i => i.Item);
        var after = items.Index().Where(i => i.Index >= at && !gone.Contains(i.Index)).Select(i => i.Item);
        return AnswerSheet.Write(before.Concat(coming?.AsEnumerable() ?? []).Concat(after).ToList());
    }

    private static List<string> Parts(string named) =>
        [
            .. ListReader
                .Read(named)
                .SelectMany(ListReader.Commas)
                .SelectMany(part => part.Split([" et ", " and "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
        ];

    /// <summary>The only item that says all that was said, or the one of that number.</summary>
    private static int? Place(JsonArray items, string named)
    {
        if (Number(named) is { } number)
        {
            return number >= 1 && number <= items.Count ? number - 1 : null;
        }
        var words = Words(named);
        var found = items.Index().Where(i => words.Count > 0 && words.All(w => Words(Text(i.Item)).Exists(o => IsSame(w, o)))).ToList();
        return found is [var only] ? only.Index : null;
    }

    private static string Text(JsonNode? item) =>
        item is JsonObject columns
            ? string.Join(' ', columns.Select(c => c.Value).OfType<JsonValue>().Select(v => v.ToString()))
            : item?.ToString() ?? "";

    private static List<string> Words(string text) =>
        [
            .. Word.In(TypedText.Clean(text))
                .Select(w => w.Folded)
                .Where(w => (w.Length >= ShortestWord || w.All(char.IsDigit)) && !Common.Contains(w)),
        ];

    private static bool IsSame(string a, string b) =>
        a == b || (a.Length >= Stem && b.Length >= Stem && (a.TrimEnd('s', 'x') == b.TrimEnd('s', 'x')));

    /// <summary>How many words say that what follows goes; 0 when none does.</summary>
    private static int Removed(Tokens tokens)
    {
        var verb = WordLists.ChangeLeads.Match(tokens, 0);
        return !Removing.Begin(tokens[verb]) ? WordLists.Without.Match(tokens, 0)
            : tokens[verb + 1].Text is "a" or "au" or "aux" ? verb + 2
            : verb + 1;
    }

    /// <summary>« 20 livres de plus », « + 20 livres »: what comes to what the list holds already; null when it is the list anew.</summary>
    private static string? Extra(Tokens tokens)
    {
        if (Increment.Sign(tokens.Source) != 1)
        {
            return null;
        }
        if (tokens[0].Is("+"))
        {
            return tokens.Text(1, tokens.Count);
        }
        var extra = Enumerable.Range(1, tokens.Count - 1).FirstOrDefault(at => WordLists.Extra.Match(tokens, at) > 0);
        return extra == 0
            ? null
            : $"{tokens.Text(0, extra)} {tokens.Text(extra + WordLists.Extra.Match(tokens, extra), tokens.Count)}".Trim();
    }

    private static string Behind(Tokens tokens, int at)
    {
        while (tokens[at].Text is ":" or ",")
        {
            at++;
        }
        return tokens.Text(at, tokens.Count);
    }

    /// <summary>« le 2e », « n° 3 »: the number of the item that is meant; null when it is named.</summary>
    private static int? Number(string named)
    {
        var tokens = Tokens.Of(named);
        var at = 0;
        while (WordLists.ItemLeads.Match(tokens, at) is > 0 and var length)
        {
            at += length;
        }
        var isLast = at + 1 == tokens.Count || (at + 2 == tokens.Count && Suffixes.Contains(tokens[at + 1].Text));
        return isLast && tokens[at] is { IsDigits: true, Text.Length: <= 2 } ? tokens[at].Value : null;
    }
}
