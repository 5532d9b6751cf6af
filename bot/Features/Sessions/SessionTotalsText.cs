using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Sessions;

/// <summary>What the sessions add up to, in words: the totals, and how far each criterion is that the log can measure.</summary>
internal static class SessionTotalsText
{
    /// <summary>« Séances tenues » and « 10 sur 27 prévues », « Nombre de participants » and « 94, soit 9,4 par séance »…</summary>
    public static IReadOnlyList<(string Label, string Value)> Totals(Texts texts, Partnership partnership, SessionTotals totals)
    {
        var facts = new List<(string, string)>
        {
            (
                texts.Say("sessionsHeld"),
                partnership.Answers.Whole(Fields.PlannedSessions) is { } planned
                    ? texts.Say("sessionsOfPlanned", ("held", totals.Held), ("planned", planned))
                    : texts.Value(totals.Held)
            ),
        };
        if (totals.Moved > 0)
        {
            facts.Add((texts.Say("sessionsMoved"), texts.Value(totals.Moved)));
        }
        if (totals.Cancelled > 0)
        {
            facts.Add((texts.Say("sessionsCancelled"), texts.Value(totals.Cancelled)));
        }
        if (totals is { Participants: { } people, AverageParticipants: { } average })
        {
            facts.Add(
                (
                    texts.Label(SessionQuestions.Participants),
                    texts.Say(totals.IsEstimate ? "participantsAbout" : "participantsInAll", ("number", people), ("average", average))
                )
            );
        }
        if (totals.Loans is { } loans)
        {
            facts.Add((texts.Label(SessionQuestions.Loans), texts.Value(loans)));
        }
        if (totals.NewRegistrations is { } registrations)
        {
            facts.Add((texts.Label(SessionQuestions.NewRegistrations), texts.Value(registrations)));
        }
        return facts;
    }

    /// <summary>The totals as they are read out: « Séances tenues : 10 sur 27 prévues », each in a line.</summary>
    public static IEnumerable<string> Spoken(Texts texts, IEnumerable<(string Label, string Value)> totals) =>
        totals.Select(t => texts.Say("lineOf", ("label", t.Label), ("value", t.Value)));

    /// <summary>
    /// « Prêts aux élèves : 842 (cible : au moins 1 500 prêts) », for each criterion of what was signed that the log can measure.
    /// </summary>
    public static IReadOnlyList<string> Criteria(Texts texts, Partnership partnership, SessionTotals totals) =>
        [
            // What is signed changes the project only by an amendment: the criteria of the partnership are those of its signed version.
            .. partnership
                .Project.Criteria.Select(c => (Criterion: c, Proposal: MeasureProposal.For(c, totals)))
                .Where(c => c is { Proposal: not null, Criterion.Target: not null })
                .Select(c =>
                    texts.Say(
                        c.Criterion.Direction == Direction.AtMost ? "progressAtMost" : "progressAtLeast",
                        ("indicator", Escape.Shorten(c.Criterion.Indicator, CardSize.UsualText / 2)),
                        ("value", c.Proposal!.Value),
                        ("target", CriterionWords.DescribeTarget(c.Criterion, texts))
                    )
                ),
        ];

    /// <summary>A session in a line: « Oui, comme prévu · 22 participants · 31 documents ».</summary>
    public static string Line(Texts texts, Session session)
    {
        var parts = new List<string>
        {
            texts.Say(
                session.Outcome switch
                {
                    SessionOutcome.Held => "outcomeHeld",
                    SessionOutcome.Moved => "outcomeMoved",
                    _ => "outcomeCancelled",
                }
            ),
        };
        if (session.IsEstimate)
        {
            Add(session.Participants, "participantsAboutOne", "participantsAboutMany");
        }
        else
        {
            Add(session.Participants, "participantsOne", "participantsMany");
        }
        Add(session.Loans, "loansOne", "loansMany");
        Add(session.NewRegistrations, "registrationsOne", "registrationsMany");
        if (session.Answers.Text(SessionFields.Reason) is { } reason && session.Outcome == SessionOutcome.Cancelled)
        {
            parts.Add(Escape.Shorten(reason, CardSize.UsualText / 3));
        }
        if (session is { IsToCome: true, RescheduledTo: { } day })
        {
            parts.Add(texts.Value(day));
        }
        return string.Join(" · ", parts);

        void Add(int? number, string one, string many)
        {
            if (number is { } count)
            {
                parts.Add(texts.Say(count == 1 ? one : many, ("count", count)));
            }
        }
    }
}
