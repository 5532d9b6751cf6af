using PartnershipBot.Domain;
using PartnershipBot.Features.Portfolio;

namespace PartnershipBot.Features.Partners;

/// <summary>A page of the list of partners, as its card shows it.</summary>
/// <param name="Shown">The partners on it.</param>
/// <param name="Number">Which page, from 0.</param>
/// <param name="Count">How many are taken in all; more than so many, with <paramref name="IsMore"/>.</param>
/// <param name="IsMore">Whether not all of them were looked at.</param>
/// <param name="HasNext">Whether there is a page behind it.</param>
/// <param name="Pages">How many pages there are; null where not all of them were looked at.</param>
/// <param name="Known">What was looked at, as the filter of partnerships sees it: there one chooses kinds and municipalities.</param>
/// <param name="CanFilter">Whether there is more than one partner, so that a filter is of use.</param>
public sealed record PartnersPage(
    IReadOnlyList<ListedPartner> Shown,
    int Number,
    int Count,
    bool IsMore,
    bool HasNext,
    int? Pages,
    IReadOnlyList<Partnership> Known,
    bool CanFilter
)
{
    /// <summary>So many stand on a page.</summary>
    public const int Size = 5;

    /// <summary>A page of partners of which all are there, in their order.</summary>
    /// <param name="page">Which page, from 0; beyond the last one it is the last one.</param>
    public static PartnersPage Of(IReadOnlyList<ListedPartner> partners, int page, PortfolioFilter filter, DateOnly today) =>
        Of([.. partners.Where(p => p.IsTaken(filter, today))], partners, page);

    /// <summary>A page of those that are taken.</summary>
    internal static PartnersPage Of(IReadOnlyList<ListedPartner> taken, IReadOnlyList<ListedPartner> partners, int page)
    {
        var pages = Math.Max(1, (taken.Count + Size - 1) / Size);
        page = Math.Clamp(page, 0, pages - 1);
        return new PartnersPage(
            [.. taken.Skip(page * Size).Take(Size)],
            page,
            taken.Count,
            false,
            page < pages - 1,
            pages,
            [.. partners.SelectMany(p => p.Faces)],
            partners.Count > 1
        );
    }
}
