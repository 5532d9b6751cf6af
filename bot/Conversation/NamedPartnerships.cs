using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using PartnershipBot.Domain;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Conversation;

/// <summary>Partnerships by the names that people type.</summary>
internal static partial class NamedPartnerships
{
    private static readonly FrozenDictionary<string, int> Ordinals = KnownWords.All.Numbers("numbers.ordinals");

    /// <summary>The partnership whose name, or whose partner's name, was typed; null when there is none.</summary>
    public static async Task<Partnership?> FindAsync(Turn turn, string name, bool discarded, CancellationToken ct) =>
        await AllAsync(turn, name, discarded, ct) is [var first, ..] ? first : null;

    /// <summary>The same, all of them: the same convention with several partners has one name.</summary>
    public static async Task<IReadOnlyList<Partnership>> AllAsync(Turn turn, string name, bool discarded, CancellationToken ct)
    {
        var cycle = Cycle().Match(name);
        var bare = cycle.Success ? name[..cycle.Index] : name;
        return
        [
            .. (await turn.AllAsync(ct))
                .Where(p => p.DiscardedAt is not null == discarded)
                .Where(p => Is(p, name) || (Is(p, bare) && Number(cycle) == p.Cycle)),
        ];

        static bool Is(Partnership partnership, string name) =>
            TypedText.Fold(partnership.Name) == name || partnership.OfPartners(Fields.PartnerName).Any(p => TypedText.Fold(p) == name);
    }

    /// <summary>« … (deuxième convention) », as cards write it; « convention 2 », « 2e convention » and « cycle 2 », as people type it.</summary>
    [GeneratedRegex(
        @"[ ,(]+(?:(?:cycle|convention|agreement)(?: n°?| no\.?)? ?(?<n>\d{1,3})|(?<n>\d{1,3})(?:e|eme|re|er|ere|st|nd|rd|th) (?:convention|agreement)|(?<word>\w+) (?:convention|agreement))\)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Cycle();

    private static int? Number(Match cycle) =>
        int.TryParse(cycle.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Ordinals.TryGetValue(cycle.Groups["word"].Value, out var ordinal) ? ordinal
        : null;
}
