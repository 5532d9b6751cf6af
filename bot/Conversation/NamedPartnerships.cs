using System.Collections.Frozen;
using PartnershipBot.Domain;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Conversation;

/// <summary>Partnerships by the names that people type.</summary>
internal static class NamedPartnerships
{
    private static readonly FrozenDictionary<string, int> Ordinals = KnownWords.All.Numbers("numbers.ordinals");
    private static readonly FrozenSet<string> Suffixes = KnownWords.All.Set("numbers.suffixes");
    private static readonly FrozenSet<string> Conventions = KnownWords.All.Set("portfolio.conventions");

    /// <summary>The partnership whose name, or whose partner's name, was typed; null when there is none.</summary>
    public static async Task<Partnership?> FindAsync(Turn turn, string name, bool discarded, CancellationToken ct) =>
        await AllAsync(turn, name, discarded, ct) is [var first, ..] ? first : null;

    /// <summary>The same, all of them: the same convention with several partners has one name.</summary>
    public static async Task<IReadOnlyList<Partnership>> AllAsync(Turn turn, string name, bool discarded, CancellationToken ct)
    {
        var cycle = Cycle(name);
        if (await turn.ListedAsync(ct) is null)
        {
            return [.. (await turn.AllAsync(ct)).Where(IsNamed)];
        }
        var named = new List<Partnership>();
        foreach (var listed in await turn.LatestAsync(ct).Where(IsNamed).ToListAsync(ct))
        {
            named.Add(await turn.WholeAsync(listed, ct));
        }
        return named;

        bool IsNamed(Partnership p) =>
            p.DiscardedAt is not null == discarded && (Is(p, name) || (cycle is var (bare, number) && Is(p, bare) && number == p.Cycle));

        static bool Is(Partnership partnership, string name) =>
            TypedText.Fold(partnership.Name) == name || partnership.OfPartners(Fields.PartnerName).Any(p => TypedText.Fold(p) == name);
    }

    /// <summary>
    /// « … (deuxième convention) », as cards write it; « convention 2 », « 2e convention » and « cycle 2 », as people type it: the name
    /// before it, and the number. Null when a name does not end so.
    /// </summary>
    private static (string Name, int Number)? Cycle(string name)
    {
        var tokens = Tokens.Of(name);
        var end = tokens[tokens.Count - 1].Is(")") ? tokens.Count - 1 : tokens.Count;
        var isBehind = tokens[end - 1].IsDigits;
        var noun = isBehind ? end - 2 : end - 1;
        // « convention n° 2 »
        while (isBehind && tokens[noun].Text is "n" or "no" or "°" or ".")
        {
            noun--;
        }
        if (!Conventions.Contains(tokens[noun].Text))
        {
            return null;
        }
        var at = isBehind ? noun : noun - (Suffixes.Contains(tokens[noun - 1].Text) ? 2 : 1);
        var number =
            isBehind ? tokens[end - 1].Value
            : tokens[at].IsDigits ? tokens[at].Value
            : Ordinals.GetValueOrDefault(tokens[at].Text);
        return number > 0 && at > 0 ? (tokens.Text(0, at).TrimEnd(' ', ',', '('), number) : null;
    }
}
