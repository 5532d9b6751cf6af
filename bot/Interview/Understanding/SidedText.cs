namespace PartnershipBot.Interview.Understanding;

/// <summary>An answer that speaks of each side in turn, cut into what it says of each.</summary>
/// <param name="Unassigned">What was said without its side being clear.</param>
internal sealed record SidedText(string? Library, string? Partner, string? Unassigned)
{
    private const int LongestLabel = 60;

    /// <summary>
    /// Labels decide (« Bibliothèque : … », « pour l’école : … », « (partenaire) » behind); without labels, two parts are the library’s
    /// and the partner’s, in the order of the question. One part alone, or three, are nobody’s.
    /// </summary>
    public static SidedText Read(string input)
    {
        var text = Folded.Clean(input);
        if (Labelled(text) is { } labelled)
            return labelled;
        foreach (var cutsAt in new Func<string, int, bool>[] { (all, at) => all[at] is ';' or '\n', IsSlash, IsFullStop })
        {
            var parts = Parts(text, cutsAt);
            if (parts.Count == 2)
                return InOrder(parts[0], parts[1]);
            if (parts.Count > 2)
                return new SidedText(null, null, text);
        }

        foreach (var cutsAt in new Func<string, int, bool>[] { (all, at) => all[at] is ',', IsAnd })
        {
            var parts = Parts(text, cutsAt).ConvertAll(WithoutAnd);
            if (parts.Count == 2 && parts.TrueForAll(part => WithoutTail(part, out _) != part))
                return InOrder(parts[0], parts[1]);
            if (parts.Count == 2 && parts.TrueForAll(part => WithoutHead(part, out _) != part))
                return InOrder(parts[0], parts[1]);
        }

        var alone = WithoutTail(Snippet.Trim(text), out var side);
        return side switch
        {
            Partnerships.Side.Library => new SidedText(alone, null, null),
            Partnerships.Side.Partner => new SidedText(null, alone, null),
            _ => new SidedText(null, null, Folded.IsOnlySymbols(text) ? null : Snippet.Trim(text)),
        };
    }

    private static SidedText? Labelled(string text)
    {
        var labels = new List<(int Start, int End, Partnerships.Side Side)>();
        var separator = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if ((text[i] is ':' or ',' || IsDash(text, i)) && i - separator - 1 <= LongestLabel && LabelSide(text[(separator + 1)..i], text[i]) is { } side)
                labels.Add((separator + 1, i + 1, side));
            if (text[i] is ';' or '\n' or ',' or '.' or ':' or '/' || IsDash(text, i))
                separator = i;
        }

        if (labels.Count == 0)
            return null;
        string? library = null, partner = null, other = null;
        Add(ref other, text[..labels[0].Start]);
        for (var i = 0; i < labels.Count; i++)
        {
            var said = text[labels[i].End..(i + 1 < labels.Count ? labels[i + 1].Start : text.Length)];
            var tail = LastPart(ref said, i + 1 == labels.Count, labels.Exists(label => label.Side != labels[i].Side));
            if (labels[i].Side is Partnerships.Side.Library or Partnerships.Side.Both)
                Add(ref library, said);
            if (labels[i].Side is Partnerships.Side.Partner or Partnerships.Side.Both)
                Add(ref partner, said);
            Add(ref other, tail);
        }

        // « Les familles ; partenaire : 68 élèves »: what is left over is the other side’s.
        if (other is not null && library is null)
            (library, other) = (other, null);
        else if (other is not null && partner is null)
            (partner, other) = (other, null);
        return new SidedText(library, partner, other);
    }

    /// <summary>Behind the only label, a second part is the other side’s: « Bibliothèque : les familles ; 68 élèves ».</summary>
    private static string LastPart(ref string said, bool isLast, bool bothSaid)
    {
        if (!isLast || bothSaid)
            return "";
        var parts = Parts(said, (all, at) => all[at] is ';' or '\n');
        if (parts.Count != 2)
            return "";
        said = parts[0];
        return parts[1];
    }

    private static void Add(ref string? part, string said)
    {
        var trimmed = WithoutAnd(Snippet.Trim(said.Replace('\n', ' ')));
        if (!Folded.IsOnlySymbols(trimmed))
            part = part is null ? trimmed : $"{part} ; {trimmed}";
    }

    /// <summary>« pour nous », « Bibliothèque »; before a comma only with « pour » or « côté », since a list may hold any noun.</summary>
    private static Partnerships.Side? LabelSide(string label, char mark)
    {
        var said = WithoutAnd(label.Trim());
        if (mark is ',' && Word.In(said) is not ([{ Folded: "pour" or "cote" or "for" or "chez" }, _, ..] or [{ Folded: "de" or "du" }, _, { Folded: "cote" }, ..]))
            return null;
        return OwnerPhrase.Read(said);
    }

    private static SidedText InOrder(string first, string second)
    {
        var (one, two) = (WithoutMark(first, out var sideOne), WithoutMark(second, out var sideTwo));
        return sideOne is Partnerships.Side.Partner || (sideOne is null && sideTwo is Partnerships.Side.Library)
            ? new SidedText(two, one, null)
            : new SidedText(one, two, null);
    }

    private static string WithoutMark(string part, out Partnerships.Side? side)
    {
        var said = WithoutTail(part, out side);
        return side is null ? WithoutHead(part, out side) : said;
    }

    /// <summary>Without « pour la bibliothèque » in front, when more is said.</summary>
    private static string WithoutHead(string part, out Partnerships.Side? side)
    {
        side = null;
        var words = Word.In(part);
        if (words is not [{ Start: 0, Folded: "pour" or "cote" or "for" or "chez" }, ..])
            return part;
        for (var count = Math.Min(5, words.Count - 1); count >= 2; count--)
        {
            // « pour l’école les élèves »: the second article opens what is said.
            var isOpen = words[count - 1].Folded is "le" or "la" or "les" or "l" or "des" or "de" or "du" or "d" or "nos" or "the" or "our" or "un" or "une";
            side = isOpen ? null : OwnerPhrase.Read(part[..words[count - 1].End]);
            if (side is not null)
                return Snippet.Trim(part[words[count - 1].End..]);
        }

        side = null;
        return part;
    }

    /// <summary>Without « (bibliothèque) » or « pour le partenaire » behind.</summary>
    private static string WithoutTail(string part, out Partnerships.Side? side)
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
        [.. Snippet.Split(text, cutsAt).Select(Snippet.Trim).Where(part => !Folded.IsOnlySymbols(part))];

    private static string WithoutAnd(string part)
    {
        foreach (var link in new[] { "et ", "and " })
        {
            if (part.Length > link.Length && part.StartsWith(link, StringComparison.OrdinalIgnoreCase))
                return part[link.Length..].TrimStart();
        }

        return part;
    }

    private static bool IsDash(string text, int at) =>
        text[at] is '-' or '–' or '—' && at > 0 && at + 1 < text.Length && text[at - 1] is ' ' or '\u00A0' && text[at + 1] is ' ' or '\u00A0';

    private static bool IsSlash(string text, int at) => text[at] is '/' && at > 0 && at + 1 < text.Length && text[at - 1] is ' ' && text[at + 1] is ' ';

    /// <summary>A full stop between sentences, not behind « M. » or an initial.</summary>
    private static bool IsFullStop(string text, int at)
    {
        if (text[at] is not '.' || at + 2 >= text.Length || text[at + 1] is not ' ')
            return false;
        var start = at;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        return at - start > 1 && !PersonReader.IsCivility(Folded.Fold(text[start..at]));
    }

    private static bool IsAnd(string text, int at) =>
        text[at] is ' ' && (string.Compare(text, at, " et ", 0, 4, StringComparison.OrdinalIgnoreCase) == 0
            || string.Compare(text, at, " and ", 0, 5, StringComparison.OrdinalIgnoreCase) == 0);
}
