using PartnershipBot.Domain.Partners;

namespace PartnershipBot.Domain.Projects;

/// <summary>
/// The balance of actions, means and benefits on which, says the guide, a partnership rests (équilibre). It warns and
/// never forbids.
/// </summary>
/// <param name="LibraryItems">Actions and means that the library brings; what both do counts for both.</param>
/// <param name="PartnerItems">The same for the partner.</param>
/// <param name="NoPartnerMeans">Whether the partner, once asked, brings no means at all.</param>
/// <param name="BenefitsKnown">Whether every objective says what both sides gain.</param>
public sealed record Balance(int LibraryItems, int PartnerItems, bool NoPartnerMeans, bool BenefitsKnown)
{
    /// <summary>Which of several partners, from 0, do nothing and bring nothing though they were asked.</summary>
    public IReadOnlyList<int> Idle { get; init; } = [];

    /// <summary>The share of all items below which a side brings too little.</summary>
    private const double LeastShare = 0.25;

    /// <summary>The balance of a project; what several partners bring is weighed together.</summary>
    public static Balance Of(Project project)
    {
        var partners = CoPartners.Views(project.Answers).Select(view => new Project(view)).ToList();
        return new(
            project.Actions.Count(a => a.Owner is not Side.Partner) + project.LibraryMeans.Count,
            project.Actions.Count(a => a.Owner is not Side.Library) + partners.Sum(p => p.PartnerMeans.Count),
            partners.TrueForAll(HasNoMeans),
            partners.TrueForAll(p => p.Objectives.All(o => o.LibraryBenefit is not null && o.PartnerBenefit is not null))
        )
        {
            Idle =
                partners.Count == 1
                    ? []
                    :
                    [
                        .. partners
                            .Index()
                            .Where(p => HasNoMeans(p.Item) && !project.Actions.Any(a => a.IsOf(p.Index)))
                            .Select(p => p.Index),
                    ],
        };
    }

    private static bool HasNoMeans(Project partner) => partner.Answers.Has(Fields.PartnerMeans) && partner.PartnerMeans.Count == 0;

    /// <summary>The side that carries almost everything, or null when the balance is fair.</summary>
    public Side? Overloaded
    {
        get
        {
            double all = LibraryItems + PartnerItems;
            return all == 0 ? null
                : LibraryItems / all < LeastShare ? Side.Partner
                : PartnerItems / all < LeastShare || NoPartnerMeans ? Side.Library
                : null;
        }
    }
}
