using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Lists;

/// <content>Several items on one line, between commas.</content>
public static partial class ListReader
{
    private const int ShortestPart = 3;
    private const int LongestPart = 70;

    /// <summary>
    /// The parts of one line between commas, « + » and « et », when each can be an item: short, and not going on with what stands before it
    /// (« , avec les familles »). A single part when the line is no such list.
    /// </summary>
    public static IReadOnlyList<string> Commas(string input)
    {
        var text = TypedText.Clean(input).TrimEnd('.', ' ');
        if (text.Contains('\n') || text.Contains(';'))
        {
            return [text];
        }

        var parts = Snippet
            .Split(
                text,
                (all, at) =>
                    (all[at] is ',' && !(at > 0 && at + 1 < all.Length && char.IsAsciiDigit(all[at - 1]) && char.IsAsciiDigit(all[at + 1])))
                    || IsPlus(all, at)
            )
            .ConvertAll(part => part.Trim());
        if (parts.Count < 2 || parts.Exists(TypedText.IsOnlySymbols))
        {
            return [text];
        }
        // « l’accueil, le prêt et le goûter »: behind the last comma one more link.
        var last = Snippet.Split(parts[^1], (all, at) => all[at] is ' ' && (Stands(all, at, " et ") || Stands(all, at, " and ")));
        if (last.Count == 2 && parts[^1].Length <= LongestPart)
        {
            parts = [.. parts[..^1], last[0].Trim(), WithoutAnd(last[1].Trim())];
        }

        parts = Joined(parts.ConvertAll(WithoutAnd));
        return parts.Count > 1 && parts.TrueForAll(CanBeItem) ? parts : [text];
    }

    /// <summary>
    /// « l’accueil, le prêt, avec les familles »: the last part goes on with the one before it, when those before are items by themselves.
    /// </summary>
    private static List<string> Joined(List<string> parts) =>
        parts.Count > 2 && !CanBeItem(parts[^1]) && parts.SkipLast(1).All(CanBeItem)
            ? [.. parts[..^2], $"{parts[^2]}, {parts[^1]}"]
            : parts;

    /// <summary>« prêt de malles + spectacle », but not « 22 + 2 ».</summary>
    private static bool IsPlus(string text, int at) =>
        text[at] is '+' && at > 1 && at + 2 < text.Length && text[at - 1] is ' ' && text[at + 1] is ' ' && !char.IsAsciiDigit(text[at - 2]);

    private static bool Stands(string text, int at, string link) =>
        string.Compare(text, at, link, 0, link.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool CanBeItem(string part)
    {
        var tokens = Tokens.Of(part);
        return part.Length is >= ShortestPart and <= LongestPart
            // “on Tuesday” goes on with what stands before it, « on accueille les classes » does not.
            && (WordLists.Continuations.Match(tokens, 0) == 0 || SubjectWords.Read(tokens, 0) is not null)
            // « un bibliothécaire, 3 h par mois »: a length of time goes with what stands before it.
            && !(
                tokens[0].IsDigits
                && tokens[1].Text is "h" or "heure" or "heures" or "min" or "minutes" or "jour" or "jours" or "fois" or "%"
            )
            && !(tokens[0].Text is "le" or "la" or "l'" or "les" or "the" && WordLists.Continuations.Has(tokens[1].Text));
    }
}
