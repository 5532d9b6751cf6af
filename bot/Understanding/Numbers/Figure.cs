using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Numbers;

/// <summary>A number inside a sentence: where it stands and what it is worth.</summary>
internal readonly record struct Figure(int Start, int End, decimal Value)
{
    /// <summary>
    /// The numbers of a text in order, in figures (« 1 500 », « 4,5 ») or in words (« dix », « une vingtaine », “twenty-five”).
    /// Whatever the language, a comma or full stop before three figures is taken for a thousand: nobody plans thousandths of a session.
    /// </summary>
    public static List<Figure> In(string text)
    {
        var figures = new List<Figure>();
        var tokens = Tokens.Verbatim(text);
        var at = 0;
        while (at < tokens.Count)
        {
            var token = tokens[at];
            if (token.Kind is not TokenKind.Symbol && !token.Is("moins") && !token.Is("minus") && Quantity.Read(tokens, at) is { } quantity)
            {
                figures.Add(new Figure(token.Start, tokens[quantity.End - 1].End, quantity.Value));
                at = quantity.End;
            }
            else
            {
                at++;
            }
        }

        return figures;
    }

    /// <summary>The number that opens a text, if one does.</summary>
    public static Figure? Leading(string text) => In(text) is [{ Start: 0 } first, ..] ? first : null;

    /// <summary>Whether a number only ends a range or a choice: « 15 à 20 », « deux ou trois », « 20-25 ».</summary>
    public bool EndsRange(string text, List<Figure> figures)
    {
        var at = figures.IndexOf(this);
        if (at < 1)
        {
            return false;
        }

        var between = TypedText.Fold(text[figures[at - 1].End..Start]).Trim();
        return between is "a" or "ou" or "or" or "to" or "-" or "/";
    }
}
