using PartnershipBot.Domain;

namespace PartnershipBot.Understanding.Numbers;

/// <summary>
/// An amount or a side, in the order in which they were said. <paramref name="IsEach"/>: the amount counts for each side;
/// <paramref name="IsHalf"/>: each side has half of it; <paramref name="Opens"/>: the side was said behind « et » or a comma, so that
/// what follows is its own: « 450, et eux rien ».
/// </summary>
internal readonly record struct MoneyPart(
    decimal? Amount,
    Side? Side,
    bool IsInterpreted = false,
    bool IsEach = false,
    bool IsHalf = false,
    bool Opens = false,
    int At = 0,
    int End = 0
);
