using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Features.Sessions;
using PartnershipBot.Interview;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Domain.Sessions;

/// <summary>When sessions are noted, and under which keys.</summary>
public sealed class FollowUpTests
{
    public static TheoryData<PartnershipStatus> Signed =>
        [
            PartnershipStatus.Active,
            PartnershipStatus.Evaluating,
            PartnershipStatus.DecisionDue,
            PartnershipStatus.Amending,
            PartnershipStatus.Renewed,
            PartnershipStatus.Stopping,
            PartnershipStatus.Stopped,
        ];

    [Theory]
    [MemberData(nameof(Signed))]
    public void What_is_signed_takes_sessions(PartnershipStatus status)
    {
        var partnership = CardSamples.Of(CardSamples.School(), status);
        FollowUp.TakesSessions(partnership).ShouldBeTrue();
        StageRules.AdviceAgainst(FollowUpStage.Day, partnership).ShouldBeNull();
        FollowUp.IsUnderWay(partnership).ShouldBe(status is not (PartnershipStatus.Renewed or PartnershipStatus.Stopped));
    }

    [Fact]
    public void Nothing_else_does()
    {
        var others = Enum.GetValues<PartnershipStatus>().Except(Signed.Select(row => row.Data)).ToList();
        others.ShouldAllBe(s => !FollowUp.TakesSessions(CardSamples.Of(CardSamples.School(), s)));
        foreach (var status in others)
        {
            StageRules
                .AdviceAgainst(FollowUpStage.Day, CardSamples.Of(CardSamples.School(), status))
                .ShouldBe(
                    status switch
                    {
                        PartnershipStatus.Suspended => "adviceSessionResume",
                        PartnershipStatus.Abandoned => "adviceReopen",
                        _ => "adviceSessionSign",
                    }
                );
        }
    }

    [Fact]
    public void An_amendment_that_waits_for_its_signature_does_not_stop_the_sessions() =>
        FollowUp
            .TakesSessions(
                CardSamples.Of(CardSamples.School().With([new(Fields.SignedOn, "2025-09-12")]), PartnershipStatus.AwaitingSignature)
            )
            .ShouldBeTrue();

    [Fact]
    public void The_id_of_a_session_grows_with_its_day_and_stays_that_session()
    {
        var entry = Guid.CreateVersion7(DateTimeOffset.UnixEpoch).ToString("N");
        var first = SessionRows.Id(new(2025, 11, 4), entry);
        var corrected = SessionRows.Id(new(2025, 11, 18), first);
        first.ShouldBe($"20251104{entry}");
        corrected.ShouldBe($"20251118{entry}");
        string.CompareOrdinal(first, corrected).ShouldBeLessThan(0);
        SessionRows.AreSame(first, corrected).ShouldBeTrue();
        SessionRows.AreSame(entry, first).ShouldBeTrue();
        SessionRows
            .AreSame(first, SessionRows.Id(new(2025, 11, 4), Guid.CreateVersion7(DateTimeOffset.UnixEpoch).ToString("N")))
            .ShouldBeFalse();
    }

    [Fact]
    public void A_cancelled_session_asks_no_figures()
    {
        Ids("held").ShouldBe(["SU1", "SU2", "SU3", "SU4", "SU5", "SU6", "SU7"]);
        Ids("moved").ShouldBe(Ids("held"));
        Ids("cancelled").ShouldBe(["SU1", "SU2", "SU6", "SU7"]);
    }

    private static IEnumerable<string> Ids(string held) =>
        Walk.Slots(FollowUpStage.Stage, CardSamples.Sheet((SessionFields.Held, held))).Select(s => s.Question.Id);
}
