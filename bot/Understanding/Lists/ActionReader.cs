using PartnershipBot.Understanding.People;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Lists;

/// <summary>
/// Reads one action and its owner: « Accueil de classe (les deux) », « Soirée lecture – bibliothèque », « l’école amène les élèves ».
/// </summary>
public static class ActionReader
{
    private static readonly string[] Separators = [" – ", " — ", " - ", " : ", "\u00A0: ", ": "];

    /// <summary>The label without its owner. Brackets that say something else stay in the label.</summary>
    public static ActionReading Read(string item)
    {
        var text = TypedText.Clean(item).Replace('\n', ' ').TrimEnd(' ', ',', ';');
        if (
            Snippet.TryFinalBracket(text, out var before, out var inside)
            && OwnerPhrase.Read(inside) is { } bracketed
            && !TypedText.IsOnlySymbols(before)
        )
        {
            return new ActionReading(Snippet.Trim(before), bracketed);
        }

        foreach (var separator in Separators)
        {
            var cut = text.LastIndexOf(separator, StringComparison.Ordinal);
            if (
                cut > 0
                && IsOutsideBrackets(text, cut)
                && Owner(text[(cut + separator.Length)..]) is { } owner
                && !TypedText.IsOnlySymbols(text[..cut])
            )
            {
                return new ActionReading(Snippet.Trim(text[..cut]), owner);
            }
        }

        var comma = text.LastIndexOf(", ", StringComparison.Ordinal);
        if (comma > 0 && IsOutsideBrackets(text, comma) && StartsAPhrase(text[(comma + 2)..]) && Owner(text[(comma + 2)..]) is { } last)
        {
            return new ActionReading(Snippet.Trim(text[..comma]), last);
        }

        // Whoever does something is in charge of it, unless it is done together.
        var tokens = Tokens.Of(text);
        return new ActionReading(text, WordLists.Jointly.IsIn(tokens) ? null : SubjectWords.Read(tokens, 0)?.Side);
    }

    private static bool IsOutsideBrackets(string text, int at) =>
        text.AsSpan(0, at).Count('(') == text.AsSpan(0, at).Count(')') && text.AsSpan(0, at).Count('[') == text.AsSpan(0, at).Count(']');

    /// <summary>Behind a comma, a bare noun may be one more thing: « crèche, école »; « la bibliothèque » is somebody.</summary>
    private static bool StartsAPhrase(string tail) =>
        Word.In(tail) is [{ Folded: "la" or "le" or "les" or "l" or "pour" or "par" or "nous" or "the" or "by" or "both" }, ..];

    /// <summary>« bibliothèque », « les deux », « pour l’école », without brackets.</summary>
    private static Domain.Side? Owner(string tail) => OwnerPhrase.Read(Snippet.Trim(tail).Trim('(', ')'));
}
