using PartnershipBot.Interview;

namespace PartnershipBot.Tests.Interview;

/// <summary>Which questions the convention cannot do without, and which may be passed.</summary>
public sealed class NecessityTests
{
    private static readonly string[] Stages = ["contact", "proposal", "project", "agreement"];

    [Fact]
    public void The_convention_needs_these_answers() =>
        Ids(q => q.Essential).ShouldBe("CT1 CT2 CT3 CT5 CT12 PJ1 PJ3 PJ16 PJ7 PJ8 PJ9 PJ11 PJ12 PJ13 PJ14 PJ15 CV2 CV3 CV15");

    [Fact]
    public void These_may_be_passed() =>
        Ids(q => q.Skippable)
            .ShouldBe(
                "CT4 CT6 CT7 CT8 CT9 CT10 CT11 PR6 PJ2 PJ4 PJ5 PJ6 PJ10 PJ17 CV1 CV4 CV5 CV6 CV7 CV8 CV9 CV10 CV11 CV12 CV13 CV14 CV15"
            );

    private static string Ids(Func<Question, bool> which) =>
        string.Join(' ', Stages.SelectMany(s => Questions.FindStage(s)!.Own).Where(which).Select(q => q.Id));
}
