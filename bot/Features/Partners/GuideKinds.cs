using PartnershipBot.Domain;

namespace PartnershipBot.Features.Partners;

/// <summary>The twelve kinds of partners that the guide names, and with which of them the library works.</summary>
public static class GuideKinds
{
    /// <summary>The kinds, in the order of the guide.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "primarySchool",
        "middleSchool",
        "highSchool",
        "culturalCentre",
        "earlyChildhood",
        "elderlyResidence",
        "hospital",
        "culturalAssociation",
        "seniorClub",
        "teenClub",
        "sportsAssociation",
        "festivalCommittee",
    ];

    /// <summary>The kinds of which no partner is in the list.</summary>
    public static IReadOnlyList<string> Unknown(IEnumerable<ListedPartner> partners)
    {
        var known = partners.Select(KindOf).ToHashSet();
        return [.. All.Where(kind => !known.Contains(kind))];
    }

    /// <summary>The kinds of which there are partners in the list, and no partnership was ever begun.</summary>
    public static IReadOnlyList<(string Kind, IReadOnlyList<string> Names)> WithoutPartnership(IEnumerable<ListedPartner> partners) =>
        [
            .. partners
                .GroupBy(KindOf)
                .Where(of => of.Key is not null && All.Contains(of.Key) && of.All(p => p.Partnerships.Count == 0))
                .OrderBy(of => All.Index().First(k => k.Item == of.Key).Index)
                .Select(of => (of.Key!, (IReadOnlyList<string>)[.. of.Select(p => p.Partner.Name)])),
        ];

    /// <summary>The kinds with which there is, or was, a partnership.</summary>
    public static IReadOnlyList<string> WithPartnership(IEnumerable<ListedPartner> partners)
    {
        var with = partners.Where(p => p.Partnerships.Count > 0).Select(KindOf).ToHashSet();
        return [.. All.Where(kind => with.Contains(kind))];
    }

    private static string? KindOf(ListedPartner partner) => partner.Partner.Profile.Text(Fields.PartnerKind);
}
