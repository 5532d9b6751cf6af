using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Understanding;

/// <summary>Reads who brings how much: « 450 € pour la bibliothèque, 150 € pour le partenaire », « 1,5 k€ », « rien pour nous, 150 € pour l’école ».</summary>
public static class MoneyReader
{
    /// <summary>Reads the answer; <paramref name="lang"/> only decides « 1.500 » and « 1,500 ».</summary>
    public static MoneyReading Read(string input, Lang lang)
    {
        if (MoneyParts.Read(new Tokens(input), lang) is not { } parts)
            return new MoneyReading.NotUnderstood();
        var amounts = parts.Where(part => part.Amount is not null).ToList();
        if (amounts.Count is 0 or > 2 || amounts.Exists(part => part.Amount < 0))
            return new MoneyReading.NotUnderstood();
        var isInterpreted = amounts.Exists(part => part.IsInterpreted);
        var reading = amounts.Count == 1 ? OneAmount(parts, amounts[0].Amount!.Value) : TwoAmounts(parts);
        return reading with { IsInterpreted = reading.IsInterpreted || isInterpreted };
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
        var shape = string.Concat(parts.Select(part => part.Amount is not null ? 'a' : part.Side is Side.Both ? 'b' : 's'));
        var (first, second) = (parts.First(part => part.Amount is not null).Amount!.Value, parts.Last(part => part.Amount is not null).Amount!.Value);
        var sides = parts.Where(part => part.Side is not null).Select(part => part.Side!.Value).ToList();
        return (shape, sides) switch
        {
            ("aa", _) => Shared(first, second) with { IsInterpreted = first != second },
            ("asas" or "sasa" or "assa", [Side.Library, Side.Partner]) or ("asa" or "saa", [Side.Library]) or ("aas", [Side.Partner]) => Shared(first, second),
            ("asas" or "sasa" or "assa", [Side.Partner, Side.Library]) or ("asa" or "saa", [Side.Partner]) or ("aas", [Side.Library]) => Shared(second, first),
            ("aass" or "ssaa", [Side.Library, Side.Partner]) => Shared(first, second),
            ("aass" or "ssaa", [Side.Partner, Side.Library]) => Shared(second, first),
            _ => new MoneyReading.NotUnderstood(),
        };
    }

    private static MoneyReading Shared(decimal library, decimal partner) =>
        library == 0 && partner == 0 ? new MoneyReading.None() : new MoneyReading.Two(library, partner);
}
