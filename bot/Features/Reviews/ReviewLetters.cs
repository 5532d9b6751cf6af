using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Features.Decisions;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Reviews;

/// <summary>The letters that go with a finished review: to the partner, and to the elected officials.</summary>
public static class ReviewLetters
{
    /// <summary>To the partner; null while the review is not finished.</summary>
    public static Letter? ToPartner(Texts texts, Partnership partnership, Correspondent from) =>
        partnership.Evaluation is { IsFinal: true, Period: var (start, end) }
            ? from.Write(
                texts,
                PartnerAddress.Of(partnership.Answers),
                "letterReviewSubject",
                "letterReviewBody",
                ("title", partnership.Name),
                ("start", start),
                ("end", end)
            )
            : null;

    /// <summary>
    /// To the elected officials, with the figures; null while the review is not finished. Their address is not known here.
    /// </summary>
    public static Letter? ToOfficials(Texts texts, Partnership partnership, Correspondent from)
    {
        if (partnership.Evaluation is not { IsFinal: true, Period: var (start, end) })
        {
            return null;
        }
        var evaluation = partnership.Evaluation;
        var log = evaluation.Log;
        return from.Write(
            texts,
            null,
            "letterOfficialsSubject",
            "letterOfficialsBody",
            [
                ("title", partnership.Name),
                ("start", start),
                ("end", end),
                ("partner", new Together([.. partnership.OfPartners(Fields.PartnerName)])),
                ("jointly", evaluation.Answers.Has("evaluation_partnerFeedback") ? " " + texts.Say("reviewJointly") : ""),
                (
                    "criteria",
                    new Phrase(
                        "criteriaTally",
                        ("met", Count(Attainment.Met)),
                        ("partly", Count(Attainment.Partly)),
                        ("missed", Count(Attainment.Missed))
                    )
                ),
                ("sessions", Sessions(log is { Noted: > 0 } ? log.Held : null, partnership.Answers.Whole(Fields.PlannedSessions))),
                (
                    "participations",
                    log?.Participants is { } participants
                        ? new Phrase("letterParticipations", ("participants", participants))
                        : Correspondent.Unknown
                ),
                ("outcome", Outcome(partnership)),
            ]
        );

        int Count(Attainment attainment) => evaluation.Results.Count(r => r.Attainment == attainment);
    }

    /// <summary>What was noted of the sessions; a line of which nothing is known is left out.</summary>
    private static object Sessions(int? held, int? planned) =>
        held is not { } count ? Correspondent.Unknown
        : planned is { } of ? new Phrase("letterSessionsOf", ("held", count), ("planned", of))
        : new Phrase("letterSessions", ("held", count));

    private static object Outcome(Partnership partnership) =>
        partnership.Decision.Outcome switch
        {
            null => new Phrase("outcomeToDecide"),
            Decision.Renew when ReviewSchedule.GoesOnAfter(partnership.Answers) => new Phrase("decisionRenewMidTerm"),
            var outcome => new ChoiceOf(DecisionQuestions.Outcome, outcome),
        };
}
