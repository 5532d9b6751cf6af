using PartnershipBot.Domain.Progress;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Domain.Progress;

/// <summary>The whole table of transitions: each allowed one, and each refused one.</summary>
public sealed class LifecycleTests
{
    /// <summary>The table of the domain, as it is written there.</summary>
    private const string Table = """
        identified → contacted, underReview
        contacted → underReview, projectDrafting, declined
        underReview → projectDrafting, declined
        declined → contacted, underReview
        projectDrafting → agreementDrafting, abandoned, underReview
        agreementDrafting → projectDrafting, awaitingApproval, awaitingSignature, abandoned
        awaitingApproval → awaitingSignature, agreementDrafting
        awaitingSignature → active, agreementDrafting, abandoned
        active → suspended, evaluating
        suspended → active, evaluating
        evaluating → decisionDue, active
        decisionDue → renewed, amending, stopping, active
        amending → awaitingApproval, awaitingSignature
        renewed →
        stopping → stopped
        stopped →
        abandoned → projectDrafting
        """;

    private static readonly HashSet<(PartnershipStatus From, PartnershipStatus To)> Allowed =
    [
        .. Table
            .Split('\n')
            .Select(line => line.Split('→'))
            .SelectMany(parts =>
                parts[1]
                    .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(to => (Parse(parts[0]), Parse(to)))
            ),
    ];

    public static TheoryData<PartnershipStatus, PartnershipStatus> AllPairs =>
        new(
            Enum.GetValues<PartnershipStatus>()
                .SelectMany(from => Enum.GetValues<PartnershipStatus>().Where(to => to != from).Select(to => (from, to)))
        );

    [Theory]
    [MemberData(nameof(AllPairs))]
    public void A_partnership_goes_where_the_table_lets_it_and_nowhere_else(PartnershipStatus from, PartnershipStatus to)
    {
        var partnership = CardSamples.Of(CardSamples.School(), from);
        Transitions.Allows(from, to).ShouldBe(Allowed.Contains((from, to)));
        Transitions.From(from).Contains(to).ShouldBe(Allowed.Contains((from, to)));
        if (Allowed.Contains((from, to)))
        {
            partnership.TransitionedTo(to).Status.ShouldBe(to);
        }
        else
        {
            Should.Throw<InvalidOperationException>(() => partnership.TransitionedTo(to));
        }
    }

    [Fact]
    public void The_table_has_every_status_and_35_transitions()
    {
        Allowed.Count.ShouldBe(35);
        Table.Split('\n').Select(line => Parse(line.Split('→')[0])).ShouldBe(Enum.GetValues<PartnershipStatus>(), ignoreOrder: true);
    }

    [Fact]
    public void Only_a_signature_leads_to_an_active_partnership_the_first_time()
    {
        Allowed
            .Where(a => a.To == PartnershipStatus.Active)
            .Select(a => a.From)
            .ShouldBe(
                [
                    PartnershipStatus.AwaitingSignature,
                    PartnershipStatus.Suspended,
                    PartnershipStatus.Evaluating,
                    PartnershipStatus.DecisionDue,
                ],
                ignoreOrder: true
            );
        Allowed
            .Where(a => !Transitions.IsSigned(a.From) && Transitions.IsSigned(a.To))
            .ShouldBe([(PartnershipStatus.AwaitingSignature, PartnershipStatus.Active)]);
    }

    private static PartnershipStatus Parse(string name) => Enum.Parse<PartnershipStatus>(name.Trim(), ignoreCase: true);
}
