using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Projects;

/// <summary>What one party of a project does, brings and gains, in words.</summary>
internal sealed record BalanceParty(string Name, IReadOnlyList<string> Actions, IReadOnlyList<string> Means, IReadOnlyList<string> Benefits)
{
    /// <summary>The parties: the library, then each partner, by its name where there are several.</summary>
    public static IReadOnlyList<BalanceParty> Of(Project project, Texts texts)
    {
        var areSeveral = CoPartners.AreSeveral(project.Answers);
        return
        [
            new BalanceParty(
                texts.Say("balanceLibrary"),
                Described(a => a.Owner != Side.Partner),
                Brought(project.LibraryMeans, project.LibraryBudget, texts),
                [.. project.Objectives.Select(o => o.LibraryBenefit).OfType<string>()]
            ),
            .. CoPartners
                .Views(project.Answers)
                .Index()
                .Select(partner => (partner.Index, Sheet: partner.Item, Own: new Project(partner.Item)))
                .Select(partner => new BalanceParty(
                    areSeveral ? partner.Sheet.Text(Fields.PartnerName) ?? "" : texts.Say("balancePartner"),
                    Described(a => areSeveral ? a.IsOf(partner.Index) : a.Owner != Side.Library),
                    Brought(partner.Own.PartnerMeans, partner.Own.PartnerBudget, texts),
                    [.. partner.Own.Objectives.Select(o => o.PartnerBenefit).OfType<string>()]
                )),
        ];

        IReadOnlyList<string> Described(Func<PlannedAction, bool> isOwn) =>
            [.. project.Actions.Where(isOwn).Select(a => Items.Describe(a, project.Answers, texts))];
    }

    private static IReadOnlyList<string> Brought(IReadOnlyList<Commitment> means, decimal? budget, Texts texts) =>
        budget is > 0
            ? [.. means.Select(m => m.Text), texts.Say("budgetOf", ("amount", new Money(budget.Value)))]
            : [.. means.Select(m => m.Text)];
}
