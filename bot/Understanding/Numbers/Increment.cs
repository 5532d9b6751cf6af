using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Numbers;

/// <summary>Notices that a number is said as a change of the one before: « 10 de plus », « augmenté de 50 € », « + 3 ».</summary>
public static class Increment
{
    /// <summary>1 when it is added, -1 when it is taken away; null when the number stands for itself.</summary>
    public static int? Sign(string input)
    {
        var tokens = Tokens.Of(input);
        var isNumbered = false;
        int? sign = tokens[0].Is("+") ? 1 : null;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (WordLists.NoChange.Match(tokens, at) is > 0 and var length)
            {
                at += length - 1;
            }
            else if (Quantity.Read(tokens, at, Lang.Fr) is { } quantity)
            {
                isNumbered = true;
                at = Math.Max(at, quantity.End - 1);
            }
            // « De plus, … » begins a sentence.
            else if (WordLists.Increases.Match(tokens, at) is > 0 && (at > 0 || tokens[at].Text is not ("de" or "en")))
            {
                sign ??= 1;
            }
            else if (WordLists.Decreases.Match(tokens, at) is > 0 && (at > 0 || tokens[at].Text is not ("de" or "en")))
            {
                sign ??= -1;
            }
        }

        return isNumbered ? sign : null;
    }
}
