using PartnershipBot.Domain.Reviews;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Reviews;

/// <summary>
/// What was measured for a criterion, in the criterion's own unit: 84 % is no mark out of 5, and 18 families are no 18 %.
/// </summary>
internal abstract record MeasuredValue
{
    /// <summary>A figure in the unit of the criterion.</summary>
    public sealed record Figure(decimal Value, bool IsSure, string Left) : MeasuredValue;

    /// <summary>Why it is none: a sentence.</summary>
    public sealed record Wrong(Phrase Why) : MeasuredValue;

    /// <summary>Reads what was found for a criterion.</summary>
    public static MeasuredValue Read(string text, Criterion criterion, Lang lang)
    {
        var unit = criterion.Unit ?? "";
        var tokens = Tokens.Of(text);
        if (Fraction(tokens, lang) is var (part, whole, end))
        {
            return unit is "%" && whole > 0
                    ? new Figure(
                        Math.Round(part / whole * 100, 1),
                        false,
                        new UsedWords(tokens).Use(0, end).Pass(WordLists.Counting, WordLists.People).Left
                    )
                : IsScale(unit, out var best)
                    ? whole == best && part <= best ? new Figure(part, true, new UsedWords(tokens).Use(0, end).Pass(WordLists.Marks).Left)
                        : new Wrong(new Phrase("measureOutOfScale", ("best", best)))
                : new Wrong(new Phrase("measureInUnit", ("unit", unit.Length == 0 ? criterion.Indicator : unit)));
        }
        var isPercent =
            tokens.Count > 1
            && (tokens[1].Is("%") || Enumerable.Range(0, tokens.Count).Any(at => tokens[at].Is("%")) || WordLists.Fractions.IsIn(tokens));
        if (isPercent && unit is not "%")
        {
            return new Wrong(
                IsScale(unit, out var best)
                    ? new Phrase("measureOutOfScale", ("best", best))
                    : new Phrase("measureInUnit", ("unit", unit.Length == 0 ? criterion.Indicator : unit))
            );
        }
        return Plain(text, tokens, unit, criterion, lang);
    }

    private static MeasuredValue Plain(string text, Tokens tokens, string unit, Criterion criterion, Lang lang)
    {
        var reading = NumberReader.Read(text, lang);
        if (reading is NumberReading.Range(var low, var high))
        {
            return new Wrong(new Phrase("numberRangeGiven", ("low", low), ("high", high)));
        }
        if (reading is not (NumberReading.Exact or NumberReading.Estimate))
        {
            return new Wrong(new Phrase("measureExpected"));
        }
        var value = reading is NumberReading.Exact(var exact) ? exact : ((NumberReading.Estimate)reading).Value;
        if (value is < 0 or > MeasureReader.Most)
        {
            return new Wrong(new Phrase("numberOutOfRange", ("min", 0), ("max", MeasureReader.Most)));
        }
        var left = LeftBeside(tokens, unit, criterion, lang);
        if (IsScale(unit, out var best) && value > best)
        {
            return new Wrong(new Phrase("measureOutOfScale", ("best", best)));
        }
        // « 18 familles » where a share is wanted: 18 is no 18 %.
        return unit is "%" && left.Counted.Length > 0
            ? new Wrong(new Phrase("measureIsShare", ("said", left.Counted)))
            : new Figure(value, reading is NumberReading.Exact && !(unit is "%" && value > 100 && criterion.Target <= 100), left.Beside);
    }

    /// <summary>What the number counts, when it says so, and the words that belong neither to the criterion nor to the number.</summary>
    private static (string Counted, string Beside) LeftBeside(Tokens tokens, string unit, Criterion criterion, Lang lang)
    {
        var known = Word.In(TypedText.Clean($"{unit} {criterion.Indicator}")).ConvertAll(word => Stem(word.Folded)).ToHashSet();
        var used = new UsedWords(tokens);
        var counted = "";
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Quantity.Read(tokens, at, lang) is { } quantity)
            {
                used.Use(at, quantity.End);
                var after = tokens[quantity.End];
                if (after.Is("%"))
                {
                    used.Use(quantity.End, quantity.End + 1);
                }
                else if (
                    after.IsWord
                    && WordLists.Counting.Match(tokens, quantity.End) == 0
                    && !WordLists.Filler.Has(after.Text)
                    && !WordLists.Lead.Has(after.Text)
                )
                {
                    counted = tokens.Text(quantity.Start, quantity.End + 1);
                }

                at = quantity.End - 1;
            }
            else if (tokens[at].IsWord && known.Contains(Stem(tokens[at].Text)))
            {
                used.Use(at, at + 1);
            }
        }

        return (counted, used.Pass(WordLists.Counting).Left);
    }

    /// <summary>« 18 sur 58 », « 4/5 »: a part, the whole and the token behind them.</summary>
    private static (decimal Part, decimal Whole, int End)? Fraction(Tokens tokens, Lang lang)
    {
        if (Quantity.Read(tokens, 0, lang) is not { } part)
        {
            return null;
        }
        // « 18 familles sur 58 »: one word may stand between.
        var at =
            part.End + (tokens[part.End].IsWord && tokens[part.End].Text is not "sur" && tokens[part.End + 1].Text is "sur" or "/" ? 1 : 0);
        var link = tokens[at].Text is "/" or "sur" ? 1 : tokens.MatchAny(at, ["out of"]);
        return link > 0 && Quantity.Read(tokens, at + link, lang) is { } whole && part.Value <= whole.Value
                ? (part.Value, whole.Value, whole.End)
            : link > 0 && Quantity.Read(tokens, at + link, lang) is { } less ? (part.Value, less.Value, less.End)
            : null;
    }

    private static bool IsScale(string unit, out decimal best)
    {
        best = 0;
        return unit is ['/', .. var scale] && decimal.TryParse(scale, System.Globalization.CultureInfo.InvariantCulture, out best);
    }

    private static string Stem(string word) => word.Length > 3 ? word.TrimEnd('s', 'x') : word;
}
