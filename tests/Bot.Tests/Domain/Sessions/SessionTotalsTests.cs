using CsCheck;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Sessions;

namespace PartnershipBot.Tests.Domain.Sessions;

/// <summary>What the sessions of a period add up to.</summary>
public sealed class SessionTotalsTests
{
    private static readonly DateOnly From = new(2025, 9, 15);
    private static readonly DateOnly To = new(2026, 7, 3);

    [Fact]
    public void A_session_is_read_from_its_fields()
    {
        var session = Session.Read(
            "1",
            Sheet(
                (SessionFields.Date, "2025-11-18"),
                (SessionFields.Held, "held"),
                (SessionFields.Participants, 20),
                (SessionFields.Participants + SessionFields.Approximate, true),
                (SessionFields.Loans, 31),
                (SessionFields.NewRegistrations, 2)
            )
        )!;
        (session with { Answers = AnswerSheet.Empty }).ShouldBe(new Session("1", new(2025, 11, 18), SessionOutcome.Held, 20, true, 31, 2));
    }

    [Theory]
    [InlineData("2025-11-18", null)]
    [InlineData(null, "held")]
    [InlineData("2025-11-18", "perhaps")]
    public void Without_a_day_or_an_outcome_there_is_no_session(string? date, string? held) =>
        Session.Read("1", AnswerSheet.Empty.With([new(SessionFields.Date, date), new(SessionFields.Held, held)])).ShouldBeNull();

    [Fact]
    public void Figures_of_a_cancelled_session_do_not_count_although_they_are_kept()
    {
        var session = Session.Read(
            "1",
            Sheet(
                (SessionFields.Date, "2026-01-13"),
                (SessionFields.Held, "cancelled"),
                (SessionFields.Participants, 20),
                (SessionFields.Loans, 31)
            )
        )!;
        session.Participants.ShouldBeNull();
        session.Answers.Whole(SessionFields.Participants).ShouldBe(20);
        SessionTotals.Of([session], From, To).ShouldBe(new SessionTotals(1, 0, 0, 1, null, false, null, null, null));
    }

    [Fact]
    public void Held_moved_and_cancelled_sessions_are_told_apart()
    {
        var totals = SessionTotals.Of(
            [
                new("1", From, SessionOutcome.Held, 12, false, 30),
                new("2", To, SessionOutcome.Held, 9, true, null, 1),
                new("3", From.AddDays(7), SessionOutcome.Moved, 8, false, 4, 2),
                new("4", From.AddDays(14), SessionOutcome.Moved) { IsToCome = true },
                new("5", From.AddDays(21), SessionOutcome.Cancelled),
            ],
            From,
            To
        );
        totals.ShouldBe(new SessionTotals(5, 3, 2, 1, 29, true, 9.7m, 34, 3));
        totals.IsEstimated(SessionFigure.AverageParticipants).ShouldBeTrue();
        totals.IsEstimated(SessionFigure.Loans).ShouldBeFalse();
    }

    [Fact]
    public void What_no_session_says_is_unknown_and_not_zero()
    {
        var totals = SessionTotals.Of([new("1", From, SessionOutcome.Held, 12)], From, To);
        totals.Of(SessionFigure.Loans).ShouldBeNull();
        totals.Of(SessionFigure.Cancelled).ShouldBe(0);
        SessionTotals.Of([], From, To).Of(SessionFigure.Held).ShouldBeNull();
        SessionTotals.Of([new("1", From, SessionOutcome.Held, 0, false, 0)], From, To).Of(SessionFigure.Loans).ShouldBe(0);
    }

    [Fact]
    public void Only_days_of_the_period_count_its_first_and_last_included() =>
        SessionTotals
            .Of(
                [
                    new("1", From.AddDays(-1), SessionOutcome.Held, 1),
                    new("2", From, SessionOutcome.Held, 2),
                    new("3", To, SessionOutcome.Held, 4),
                    new("4", To.AddDays(1), SessionOutcome.Held, 8),
                ],
                From,
                To
            )
            .Participants.ShouldBe(6);

    [Fact]
    public void The_totals_of_two_parts_of_a_period_add_up_to_those_of_the_whole() =>
        Gen.Select(Gen.Int[0, 400], Gen.Int[0, 2], Gen.Int[0, 5000].Nullable(), Gen.Int[0, 10000].Nullable(), Gen.Int[0, 500].Nullable())
            .Select(
                (day, outcome, people, loans, joined) =>
                    new Session("", From.AddDays(day), (SessionOutcome)outcome, people, false, loans, joined)
            )
            .List[0, 30]
            .Select(Gen.Int[0, 400])
            .Seeded(
                (sessions, cut) =>
                {
                    var end = From.AddDays(400);
                    var whole = SessionTotals.Of(sessions, From, end);
                    var first = SessionTotals.Of(sessions, From, From.AddDays(cut));
                    var last = SessionTotals.Of(sessions, From.AddDays(cut + 1), end);
                    (first.Noted + last.Noted, first.Held + last.Held, first.Cancelled + last.Cancelled).ShouldBe(
                        (whole.Noted, whole.Held, whole.Cancelled)
                    );
                    ((first.Participants ?? 0) + (last.Participants ?? 0)).ShouldBe(whole.Participants ?? 0);
                    ((first.Loans ?? 0) + (last.Loans ?? 0)).ShouldBe(whole.Loans ?? 0);
                    whole.Held.ShouldBeLessThanOrEqualTo(whole.Noted - whole.Cancelled);
                }
            );

    private static AnswerSheet Sheet(params (string Field, object Value)[] values) =>
        AnswerSheet.Of(values.Select(v => KeyValuePair.Create(v.Field, v.Value)));
}
