using CsCheck;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Figures;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Domain.Figures;

/// <summary>What counts in which year.</summary>
public sealed class YearlyFiguresTests
{
    [Fact]
    public void A_renewed_partnership_is_one_partnership_with_two_agreements()
    {
        var first = Cycle("a", 1, "2025-09-01", "2026-06-30", PartnershipStatus.Renewed) with
        {
            Decisions = [new("renew", new(2026, 6, 20), true)],
        };
        var second = Cycle("b", 2, "2026-09-01", "2027-06-30", PartnershipStatus.Active, previous: "a");
        var figures = YearlyFigures.Of(2026, [first, second]);
        figures.Lines.Single().Latest.Id.ShouldBe("b");
        (figures.New, figures.Renewed, figures.AgreementsSigned).ShouldBe((0, 1, 1));
        YearlyFigures.Of(2025, [first, second]).New.ShouldBe(1);
        YearlyFigures.Of(2027, [first, second]).Outlook.Single().Id.ShouldBe("b");
    }

    [Fact]
    public void Going_on_after_a_mid_term_review_renews_nothing()
    {
        var file = Cycle("a", 1, "2025-01-01", "2027-12-31") with { Decisions = [new("renew", new(2026, 1, 20), false)] };
        YearlyFigures.Of(2026, [file]).Renewed.ShouldBe(0);
    }

    [Fact]
    public void What_was_stopped_runs_no_longer()
    {
        var file = Cycle("a", 1, "2025-01-01", "2027-12-31", PartnershipStatus.Stopped) with
        {
            Decisions = [new("stop", new(2026, 5, 2), false)],
        };
        (YearlyFigures.Of(2026, [file]).Stopped, YearlyFigures.Of(2026, [file]).Lines.Count).ShouldBe((1, 1));
        YearlyFigures.Of(2027, [file]).Lines.ShouldBeEmpty();
    }

    [Fact]
    public void Links_that_lead_in_a_circle_are_one_partnership()
    {
        var one = Cycle("a", 1, "2026-01-01", "2026-12-31", previous: "b");
        var other = Cycle("b", 2, "2026-01-01", "2026-12-31", previous: "a");
        YearlyFigures.Of(2026, [one, other]).Lines.Count.ShouldBeInRange(1, 2);
    }

    [Fact]
    public void Drafts_and_what_was_put_aside_do_not_count()
    {
        var draft = new YearRecord(
            CardSamples.Of(
                CardSamples.Sheet((Fields.PartnerName, "x"), (Fields.Start, "2026-01-01"), (Fields.End, "2026-12-31")),
                PartnershipStatus.ProjectDrafting,
                "d"
            )
        );
        var dropped = Cycle("a", 1, "2026-01-01", "2026-12-31");
        dropped = dropped with { Partnership = dropped.Partnership with { DiscardedAt = DateTimeOffset.UnixEpoch } };
        var figures = YearlyFigures.Of(2026, [draft, dropped]);
        (figures.Lines.Count, figures.New, figures.AgreementsSigned).ShouldBe((0, 0, 0));
    }

    /// <summary>However sessions lie over the years, the years together have each of them once.</summary>
    [Fact]
    public void The_years_add_up_to_all_that_was_noted() =>
        Gen.Select(Gen.Int[0, 1400], Gen.Int[0, 60], Gen.Int[0, 2])
            .Array[0, 30]
            .Seeded(noted =>
            {
                var sessions = noted
                    .Select(
                        (s, place) =>
                            new Session(
                                $"{place}",
                                new DateOnly(2024, 3, 1).AddDays(s.Item1),
                                s.Item3 == 0 ? SessionOutcome.Cancelled : SessionOutcome.Held,
                                Participants: s.Item3 == 0 ? null : s.Item2
                            )
                    )
                    .ToList();
                var files = new[]
                {
                    Cycle("a", 1, "2024-03-01", "2025-12-31", PartnershipStatus.Renewed) with
                    {
                        Sessions = [.. sessions.Take(sessions.Count / 2)],
                    },
                    Cycle("b", 2, "2026-01-01", "2027-12-31", previous: "a") with
                    {
                        Sessions = [.. sessions.Skip(sessions.Count / 2)],
                    },
                };
                var years = Enumerable.Range(2023, 7).Select(y => YearlyFigures.Of(y, files)).ToList();
                years.Sum(y => y.Totals.Noted).ShouldBe(sessions.Count);
                years.Sum(y => y.Totals.Held).ShouldBe(sessions.Count(s => s.TookPlace));
                years.Sum(y => y.Totals.Participants ?? 0).ShouldBe(sessions.Sum(s => s.Participants ?? 0));
                foreach (var year in years)
                {
                    year.ByKind.Sum(k => k.Totals.Noted).ShouldBe(year.Lines.Sum(l => l.Totals.Noted));
                }
            });

    private static YearRecord Cycle(
        string id,
        int cycle,
        string from,
        string to,
        PartnershipStatus status = PartnershipStatus.Active,
        string? previous = null
    )
    {
        var sheet = CardSamples.Sheet(
            (Fields.PartnerName, "École Prévert"),
            (Fields.PartnerKind, "primarySchool"),
            (Fields.Cycle, cycle),
            (Fields.Start, from),
            (Fields.End, to),
            (Fields.SignedOn, from)
        );
        return new(CardSamples.Of(previous is null ? sheet : sheet.With([new(Fields.PreviousCycleId, previous)]), status, id));
    }
}
