namespace PartnershipBot.Understanding.Text;

/// <summary>Small cuts of a clean text that several readers need.</summary>
internal static class Snippet
{
    private const string Loose = " \u00A0\u202F\t,;:-–—=|";

    /// <summary>Without the separators that a cut leaves at either end; a full stop at the end goes too.</summary>
    public static string Trim(string text)
    {
        var trimmed = text.Trim(Loose.ToCharArray());
        while (trimmed.EndsWith('.') && !trimmed.EndsWith("..", StringComparison.Ordinal) && !EndsInAbbreviation(trimmed))
        {
            trimmed = trimmed[..^1].TrimEnd(Loose.ToCharArray());
        }

        return trimmed;
    }

    /// <summary>An item of a list: the same, but « =1+1 » is its text.</summary>
    public static string Item(string text) =>
        text.TrimStart(' ', '\u00A0') is ['=', not (' ' or '\u00A0' or '='), ..] item ? "=" + Trim(item) : Trim(text);

    /// <summary>
    /// The text cut at every place where <paramref name="cutsAt"/> holds, save inside brackets and quotation marks that close.
    /// </summary>
    public static List<string> Split(string text, Func<string, int, bool> cutsAt)
    {
        var pieces = new List<string>();
        var closing = ClosingPlaces(text);
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (closing[i] > i)
            {
                i = closing[i];
                continue;
            }

            if (!cutsAt(text, i))
            {
                continue;
            }

            pieces.Add(text[start..i]);
            start = i + 1;
        }

        pieces.Add(text[start..]);
        return pieces;
    }

    /// <summary>The last bracket of the text and what stands before it, when the text ends with one.</summary>
    public static bool TryFinalBracket(string text, out string before, out string inside)
    {
        before = inside = "";
        var trimmed = text.TrimEnd(' ', '\u00A0', '\u202F', '.');
        if (trimmed.Length < 3 || trimmed[^1] is not (')' or ']'))
        {
            return false;
        }

        var open = trimmed.LastIndexOf(trimmed[^1] is ')' ? '(' : '[');
        if (open < 0)
        {
            return false;
        }

        before = trimmed[..open].Trim();
        inside = trimmed[(open + 1)..^1].Trim();
        return inside.Length > 0;
    }

    /// <summary>For each opening mark, where its partner is; a mark without a partner holds nothing together.</summary>
    private static int[] ClosingPlaces(string text)
    {
        var closing = new int[text.Length];
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n')
            {
                open.Clear();
            }
            else if (text[i] is '(' or '«' or '“' or '[')
            {
                open.Push(i);
            }
            else if (text[i] is ')' or '»' or '”' or ']' && open.Count > 0 && Pairs(text[open.Peek()], text[i]))
            {
                closing[open.Pop()] = i;
            }
        }

        return closing;
    }

    private static bool Pairs(char open, char close) => (open, close) is ('(', ')') or ('«', '»') or ('“', '”') or ('[', ']');

    private static bool EndsInAbbreviation(string text) => text.Length >= 4 && text.EndsWith("etc.", StringComparison.OrdinalIgnoreCase);
}
