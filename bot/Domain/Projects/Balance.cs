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
    /// <summary>The share of all items below which a side brings too little.</summary>
    private const double LeastShare = 0.25;

    public static Balance Of(Project project) =>
        new(
            project.Actions.Count(a => a.Owner is not Side.Partner) + project.LibraryMeans.Count,
            project.Actions.Count(a => a.Owner is not Side.Library) + project.PartnerMeans.Count,
            project.Answers.Has(Fields.PartnerMeans) && project.PartnerMeans.Count == 0,
            project.Objectives.All(o => o.LibraryBenefit is not null && o.PartnerBenefit is not null)
        );

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
