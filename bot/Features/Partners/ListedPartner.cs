using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Portfolio;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Partners;

/// <summary>A partner of the library's list with the partnerships made with it, the one that changed last first.</summary>
public sealed record ListedPartner(KnownPartner Partner, IReadOnlyList<Partnership> Partnerships)
{
    /// <summary>All partners of a list by their names, each with its partnerships that were not put aside.</summary>
    public static IReadOnlyList<ListedPartner> All(IEnumerable<KnownPartner> partners, IEnumerable<Partnership> partnerships)
    {
        var own = partnerships
            .Where(p => p.DiscardedAt is null)
            .SelectMany(p => p.PartnerIds.Select(id => (Id: id, Partnership: p)))
            .ToLookup(with => with.Id, with => with.Partnership);
        return
        [
            .. partners
                .Select(p => new ListedPartner(p, [.. own[p.Id]]))
                .OrderBy(p => TypedText.Fold(p.Partner.Name), StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether only its last partnership was read, so that nobody knows how many there are.</summary>
    public bool IsLatestOnly { get; init; }

    /// <summary>Where its last partnership stands; « repéré » while there is none.</summary>
    public PartnershipStatus Status => Partnerships.Count > 0 ? Partnerships[0].Status : PartnershipStatus.Identified;

    /// <summary>
    /// The partner as the filter of partnerships sees it: its partnerships under what is known of it today, or « repéré » where
    /// there is none.
    /// </summary>
    public IReadOnlyList<Partnership> Faces => _faces ??= Seen();

    private IReadOnlyList<Partnership>? _faces;

    private IReadOnlyList<Partnership> Seen() =>
        Partnerships.Count > 0
            ? [.. Partnerships.Select(p => p.SeenBy(Partner.Id)).Select(p => p with { Answers = p.Answers.With(Partner.Profile.Values!) })]
            : [Partner.AsPartnership()];

    /// <summary>Whether a filter takes it.</summary>
    public bool IsTaken(PortfolioFilter filter, DateOnly today) => Faces.Any(face => filter.Takes(face, today));
}
