using System.Collections.Frozen;
using PartnershipBot.Domain;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Numbers;

/// <summary>
/// Reads who brings how much: « 450 € pour la bibliothèque, 150 € pour le partenaire », « 1,5 k€ », « rien pour nous, 150 € pour l’école ».
/// </summary>
public static class MoneyReader
{
    private static readonly FrozenSet<string> Taxed = KnownWords.All.Set("money.taxed");
    private static readonly FrozenSet<string> Untaxed = KnownWords.All.Set("money.untaxed");

    /// <summary>Reads the answer; <paramref name="lang"/> only decides « 1.500 » and « 1,500 ».</summary>
    public static MoneyReading Read(string input, Lang lang)
    {
        // « 450 € (par an) »: what stands in brackets says more of the amounts before it, unless it names a side.
        if (
            Snippet.TryFinalBracket(TypedText.Clean(input), out var before, out var inside)
            && !NamesSide(inside)
            && !TypedText.IsOnlySymbols(before)
            && ReadAll(before, lang) is var reading and not MoneyReading.NotUnderstood
        )
        {
            return reading with { Left = reading.Left.Length == 0 ? inside : $"{reading.Left}, {inside}" };
        }

        return ReadAll(input, lang);
    }

    /// <summary>« 450 € pour le département »: somebody who is neither side.</summary>
    private static bool NamesAnother(string left) => Tokens.Of(left)[0].Text is "pour" or "for" or "chez" or "cote";

    private static bool NamesSide(string text)
    {
        var tokens = Tokens.Of(text);
        return Enumerable.Range(0, tokens.Count).Any(at => SideWords.Read(tokens, at) is not null);
    }

    private static MoneyReading ReadAll(string input, Lang lang)
    {
        var tokens = Tokens.Of(input);
        var used = new UsedWords(tokens);
        if (MoneyParts.Read(tokens, lang, used) is not { } parts)
        {
            return new MoneyReading.NotUnderstood();
        }

        var amounts = parts.Where(part => part.Amount is not null).ToList();
        if (amounts.Count == 0 || amounts.Exists(part => part.Amount < 0))
        {
            return new MoneyReading.NotUnderstood();
        }

        if (amounts.Count > 1 && HaveScopes(tokens))
        {
            return new MoneyReading.SeveralScopes([.. amounts.Select(part => part.Amount!.Value)]);
        }

        var left = used.Pass(WordLists.Paying, WordLists.Rough).Left;
        var reading = amounts.Count switch
        {
            1 => OneAmount(parts, amounts[0].Amount!.Value),
            // Without a side, words between two amounts say that they are not the two sides’.
            2 when parts.Count(part => part.Side is not null) > 1 || used.LeftBetween(amounts[0].End, amounts[1].At).Length == 0 =>
                TwoAmounts(parts),
            _ => new MoneyReading.NotUnderstood(),
        };
        if (
            reading is MoneyReading.NotUnderstood
            && amounts.Count > 1
            && !NamesAnother(used.LeftBetween(amounts[0].End, amounts[^1].At))
            && Added(parts) is { } added
        )
        {
            // The amounts that were added up are said with what each is for.
            var sides = new UsedWords(tokens);
            foreach (var part in parts.Where(part => part.Amount is null or 0))
            {
                sides.Use(part.At, part.End);
            }

            (reading, left) = (added, sides.Left);
        }

        return reading with
        {
            IsInterpreted = reading.IsInterpreted || amounts.Exists(part => part.IsInterpreted),
            Left = left.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal),
        };
    }

    /// <summary>Whether amounts hold for different times, or with and without tax: « 200 € la première année, 300 € ensuite ».</summary>
    private static bool HaveScopes(Tokens tokens)
    {
        var words = Enumerable.Range(0, tokens.Count).Select(at => tokens[at].Text).ToHashSet();
        var years = Enumerable
            .Range(0, tokens.Count)
            .Where(at => tokens[at].Text.Length == 4 && tokens[at].Value is > 1999 and < 2200 && tokens[at - 1].Text is "en" or "in")
            .Select(at => tokens[at].Value)
            .Distinct()
            .Count();
        var rates = Enumerable
            .Range(0, tokens.Count)
            .Where(at => tokens[at].Text is "par" or "per" && tokens[at + 1].IsWord)
            .Select(at => tokens[at + 1].Text)
            .Distinct()
            .Count();
        return WordLists.Scopes.IsIn(tokens) || years > 1 || rates > 1 || (words.Overlaps(Taxed) && words.Overlaps(Untaxed));
    }

    /// <summary>
    /// « 450 de livres et 50 de goûter pour nous, rien pour eux »: what is said before a side, or behind it, is added up.
    /// </summary>
    private static MoneyReading? Added(IReadOnlyList<MoneyPart> parts)
    {
        var isBehind = parts[0].Side is not null;
        var sums = new Dictionary<Side, decimal>();
        Side? side = null;
        foreach (var part in isBehind ? parts : parts.Reverse())
        {
            side = part.Side ?? side;
            if (part.Amount is { } amount)
            {
                if (side is null or Side.Both)
                {
                    return null;
                }

                sums[side.Value] = sums.GetValueOrDefault(side.Value) + amount;
            }
        }

        return sums.Count == 0
            ? null
            : new MoneyReading.Two(sums.GetValueOrDefault(Side.Library), sums.GetValueOrDefault(Side.Partner)) { IsInterpreted = true };
    }

    private static MoneyReading OneAmount(IReadOnlyList<MoneyPart> parts, decimal amount)
    {
        var sides = parts.Where(part => part.Side is not null).Select(part => part.Side!.Value).Distinct().ToList();
        return sides switch
        {
            [Side.Both] when amount == 0 => new MoneyReading.None(),
            [Side.Both] when parts.Any(part => part.IsHalf) => amount * 50 % 1 == 0
                ? new MoneyReading.Two(amount / 2, amount / 2) { IsInterpreted = true }
                : new MoneyReading.One(amount),
            [Side.Both] => parts.Any(part => part.IsEach) ? new MoneyReading.Two(amount, amount) : new MoneyReading.One(amount),
            [Side.Library] => new MoneyReading.LibraryOnly(amount),
            [Side.Partner] => new MoneyReading.PartnerOnly(amount),
            _ => amount == 0 ? new MoneyReading.None() : new MoneyReading.One(amount),
        };
    }

    private static MoneyReading TwoAmounts(IReadOnlyList<MoneyPart> parts)
    {
        var shape = string.Concat(
            parts.Select(part =>
                part.Amount is not null ? 'a'
                : part.Side is Side.Both ? 'b'
                : part.Opens ? 'o'
                : 's'
            )
        );
        var (first, second) = (
            parts.First(part => part.Amount is not null).Amount!.Value,
            parts.Last(part => part.Amount is not null).Amount!.Value
        );
        var sides = parts.Where(part => part.Side is not null).Select(part => part.Side!.Value).ToList();
        if (shape is "aoa")
        {
            return sides[0] is Side.Partner ? Shared(first, second) : Shared(second, first);
        }

        return (shape.Replace('o', 's'), sides) switch
        {
            ("aa", _) => Shared(first, second) with { IsInterpreted = first != second },
            ("asas" or "sasa" or "assa", [Side.Library, Side.Partner]) or ("asa" or "saa", [Side.Library]) or ("aas", [Side.Partner]) =>
                Shared(first, second),
            ("asas" or "sasa" or "assa", [Side.Partner, Side.Library]) or ("asa" or "saa", [Side.Partner]) or ("aas", [Side.Library]) =>
                Shared(second, first),
            ("aass" or "ssaa", [Side.Library, Side.Partner]) => Shared(first, second),
            ("aass" or "ssaa", [Side.Partner, Side.Library]) => Shared(second, first),
            _ => new MoneyReading.NotUnderstood(),
        };
    }

    private static MoneyReading Shared(decimal library, decimal partner) =>
        library == 0 && partner == 0 ? new MoneyReading.None() : new MoneyReading.Two(library, partner);
}
