using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Documents;

/// <summary>The letters that go with a finished review: to the partner, and to the elected officials.</summary>
public static class ReviewLetters
{
    /// <summary>To the partner; null while the review is not finished.</summary>
    public static Letter? ToPartner(Texts texts, Partnership partnership, Correspondent from) =>
        partnership.Evaluation is { IsFinal: true, Period: var (start, end) }
            ? new Letter(
                PartnerAddress.Of(partnership.Answers),
                texts.Say("letterReviewSubject", ("title", partnership.Name)),
                Correspondent.WithoutUnknown(texts.Say(
                    "letterReviewBody", [("title", partnership.Name), ("start", start), ("end", end), .. from.Blanks])))
            : null;

    /// <summary>To the elected officials, with the figures; null while the review is not finished. Their address is not known here.</summary>
    public static Letter? ToOfficials(Texts texts, Partnership partnership, Correspondent from)
    {
        if (partnership.Evaluation is not { IsFinal: true, Period: var (start, end) })
        {
            return null;
        }
        var evaluation = partnership.Evaluation;
        var (met, total) = evaluation.Score;
        var log = evaluation.Log;
        var body = texts.Say(
            "letterOfficialsBody",
            [
                ("title", partnership.Name),
                ("start", start),
                ("end", end),
                ("partner", partnership.Answers.Text(Fields.PartnerName) ?? ""),
                ("criteriaMet", met),
                ("criteriaTotal", total),
                ("sessionsHeld", log is { Noted: > 0 } ? log.Held : new Phrase("notRecorded")),
                ("sessionsPlanned", partnership.Answers.Whole(Fields.PlannedSessions) is { } planned ? planned : new Phrase("notRecorded")),
                ("participants", log?.Participants is { } participants ? participants : new Phrase("notRecorded")),
                ("outcome", Outcome(partnership)),
                .. from.Blanks,
            ]);
        return new Letter(null, texts.Say("letterOfficialsSubject", ("title", partnership.Name)), Correspondent.WithoutUnknown(body));
    }

    private static object Outcome(Partnership partnership) => partnership.Decision.Outcome switch
    {
        null => new Phrase("outcomeToDecide"),
        Decision.Renew when partnership.Evaluation.Type == ReviewType.MidTerm => new Phrase("decisionRenewMidTerm"),
        var outcome => new ChoiceOf("DC1", outcome),
    };
}
