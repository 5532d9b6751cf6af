using PartnershipBot.Understanding.People;

namespace PartnershipBot.Understanding.Text;

/// <summary>An answer that speaks of each side in turn, cut into what it says of each.</summary>
/// <param name="Unassigned">What was said without its side being clear.</param>
internal sealed partial record SidedText(string? Library, string? Partner, string? Unassigned)
{
    /// <summary>
    /// Labels decide (« Bibliothèque : … », « pour l’école : … », « (partenaire) » behind); without labels, two parts are the library’s
    /// and the partner’s, in the order of the question. One part alone, or three, are nobody’s.
    /// </summary>
    public static SidedText Read(string input)
    {
        var text = TypedText.Clean(input);
        if (Labelled(text) is { } labelled)
        {
            return labelled;
        }

        if (Led(Tokens.Of(text)) is var (ours, theirs))
        {
            return new SidedText(ours, theirs, null);
        }

        foreach (var cutsAt in new Func<string, int, bool>[] { (all, at) => all[at] is ';' or '\n', IsSlash, IsFullStop })
        {
            var parts = Parts(text, cutsAt);
            if (parts.Count == 2)
            {
                return InOrder(parts[0], parts[1]);
            }

            if (parts.Count > 2)
            {
                return new SidedText(null, null, text);
            }
        }

        foreach (var cutsAt in new Func<string, int, bool>[] { (all, at) => all[at] is ',', IsAnd })
        {
            var parts = Parts(text, cutsAt).ConvertAll(WithoutAnd);
            if (parts.Count == 2 && parts.TrueForAll(part => WithoutTail(part, out _) != part))
            {
                return InOrder(parts[0], parts[1]);
            }

            if (parts.Count == 2 && parts.TrueForAll(part => WithoutHead(part, out _) != part))
            {
                return InOrder(parts[0], parts[1]);
            }
        }

        var alone = WithoutTail(Snippet.Trim(text), out var side);
        return side switch
        {
            Domain.Side.Library => new SidedText(alone, null, null),
            Domain.Side.Partner => new SidedText(null, alone, null),
            _ => new SidedText(null, null, TypedText.IsOnlySymbols(text) ? null : Snippet.Trim(text)),
        };
    }

    private static SidedText InOrder(string first, string second)
    {
        var (one, two) = (WithoutMark(first, out var sideOne), WithoutMark(second, out var sideTwo));
        return sideOne is Domain.Side.Partner || (sideOne is null && sideTwo is Domain.Side.Library)
            ? new SidedText(two, one, null)
            : new SidedText(one, two, null);
    }

    private static string WithoutMark(string part, out Domain.Side? side)
    {
        var said = WithoutTail(part, out side);
        return side is null ? WithoutHead(part, out side) : said;
    }

    /// <summary>Without « pour la bibliothèque » in front, when more is said.</summary>
    private static string WithoutHead(string part, out Domain.Side? side)
    {
        side = null;
        var words = Word.In(part);
        if (words is not [{ Start: 0, Folded: "pour" or "cote" or "for" or "chez" }, ..])
        {
            return part;
        }

        for (var count = Math.Min(5, words.Count - 1); count >= 2; count--)
        {
            // « pour l’école les élèves »: the second article opens what is said.
            var isOpen =
                words[count - 1].Folded
                is "le"
                    or "la"
                    or "les"
                    or "l"
                    or "des"
                    or "de"
                    or "du"
                    or "d"
                    or "nos"
                    or "the"
                    or "our"
                    or "un"
                    or "une";
            side = isOpen ? null : OwnerPhrase.Read(part[..words[count - 1].End]);
            if (side is not null)
            {
                return Snippet.Trim(part[words[count - 1].End..]);
            }
        }

        side = null;
        return part;
    }

    /// <summary>Without « (bibliothèque) » or « pour le partenaire » behind.</summary>
    private static string WithoutTail(string part, out Domain.Side? side)
    {
        if (Snippet.TryFinalBracket(part, out var before, out var inside) && OwnerPhrase.Read(inside) is { } bracketed && before.Length > 0)
        {
            side = bracketed;
            return before;
        }

        foreach (var link in new[] { " pour ", " côté ", " chez ", " for ", " du côté " })
        {
            var cut = part.LastIndexOf(link, StringComparison.OrdinalIgnoreCase);
            if (cut > 0 && OwnerPhrase.Read(part[(cut + link.Length)..]) is { } tailed)
            {
                side = tailed;
                return Snippet.Trim(part[..cut]);
            }
        }

        side = null;
        return part;
    }

    private static List<string> Parts(string text, Func<string, int, bool> cutsAt) =>
        [.. Snippet.Split(text, cutsAt).Select(Snippet.Trim).Where(part => !TypedText.IsOnlySymbols(part))];

    private static string WithoutAnd(string part)
    {
        foreach (var link in new[] { "et ", "and " })
        {
            if (part.Length > link.Length && part.StartsWith(link, StringComparison.OrdinalIgnoreCase))
            {
                return part[link.Length..].TrimStart();
            }
        }

        return part;
    }

    private static bool IsDash(string text, int at) =>
        text[at] is '-' or '–' or '—'
        && at > 0
        && at + 1 < text.Length
        && text[at - 1] is ' ' or '\u00A0'
        && text[at + 1] is ' ' or '\u00A0';

    private static bool IsSlash(string text, int at) =>
        text[at] is '/' && at > 0 && at + 1 < text.Length && text[at - 1] is ' ' && text[at + 1] is ' ';

    /// <summary>A full stop between sentences, not behind « M. » or an initial.</summary>
    private static bool IsFullStop(string text, int at)
    {
        if (text[at] is not '.' || at + 2 >= text.Length || text[at + 1] is not ' ')
        {
            return false;
        }

        var start = at;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return at - start > 1 && !PersonReader.IsCivility(TypedText.Fold(text[start..at]));
    }

    private static bool IsAnd(string text, int at) =>
        text[at] is ' '
        && (
            string.Compare(text, at, " et ", 0, 4, StringComparison.OrdinalIgnoreCase) == 0
            || string.Compare(text, at, " and ", 0, 5, StringComparison.OrdinalIgnoreCase) == 0
        );
}
