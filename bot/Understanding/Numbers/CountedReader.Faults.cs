using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Numbers;

/// <summary>Numbers that count something else: a part of a whole, one for each, what holds the things.</summary>
internal sealed partial class CountedReader
{
    private CountReading? Fault(List<Quantity> found)
    {
        if (
            found is [{ Value: 1 } one, var of]
            && Unit(one.End) > one.End
            && _tokens[of.Start - 1].Is(OutOf)
            && of.Start - 1 == Unit(one.End)
            && of.Value is > 1 and <= 20
        )
        {
            // « Un élève sur deux » is a part of them.
            return Other(CountFault.Fraction, one.Start, of.End);
        }

        foreach (var quantity in found)
        {
            var after = _tokens[quantity.End];
            if (after.Is("%") || WordLists.Fractions.Match(_tokens, quantity.End) > 0)
            {
                return Other(
                    CountFault.Fraction,
                    quantity.Start,
                    quantity.End + Math.Max(1, WordLists.Fractions.Match(_tokens, quantity.End))
                );
            }

            if (RateAfter(quantity) is { } each)
            {
                return each;
            }
        }

        var isFraction = !found.Exists(quantity => !quantity.IsArticle) && WordLists.Fractions.IsIn(_tokens);
        if (isFraction)
        {
            return Other(CountFault.Fraction, 0, _tokens.Count);
        }

        var held = found.FindIndex(quantity => IsContainer(quantity) > 0);
        if (held < 0)
        {
            return null;
        }
        // « 2 classes de 24 élèves » would have to be multiplied; « 45 élèves, 2 classes » says the number itself.
        var isMultiplied = _tokens[IsContainer(found[held])].Text is "de" or "of" or "d'";
        if (found.Count == 1 || isMultiplied)
        {
            return Other(CountFault.Container, found[held].Start, IsContainer(found[held]));
        }

        found.RemoveAll(quantity => IsContainer(quantity) > 0);
        return found.Count > 0 ? null : new CountReading.NotUnderstood();
    }

    private CountReading.Other? RateAfter(Quantity quantity)
    {
        var end = Unit(quantity.End);
        return WordLists.Rates.Match(_tokens, end) is > 0 and var rate && !_tokens[end].NewLine
            ? Other(
                CountFault.Rate,
                quantity.Start,
                Math.Min(_tokens.Count, end + rate + (_tokens[end].Text is "par" or "per" or "chaque" or "each" or "every" ? 1 : 0))
            )
            : null;
    }

    private CountReading.Other Other(CountFault why, int from, int to) => new(why, _tokens.Text(from, Math.Min(to, _tokens.Count)));

    /// <summary>The token behind a container that a number counts; 0 when it counts none.</summary>
    private int IsContainer(Quantity quantity)
    {
        var at = quantity.End + (_tokens[quantity.End].Is(Sizes) ? 1 : 0);
        // « 0 car annulé »: nobody counts no coaches.
        return quantity.Value == 0 ? 0
            : WordLists.Containers.Match(_tokens, at) is > 0 and var length && _units.Match(_tokens, at) == 0 ? at + length
            : 0;
    }
}
