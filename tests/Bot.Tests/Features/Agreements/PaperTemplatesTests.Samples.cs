using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Agreements;

/// <content>The partnerships of which the documents are made.</content>
public sealed partial class PaperTemplatesTests
{
    /// <summary>A partnership of which that document can be made.</summary>
    private static Partnership Partnership(string key)
    {
        var school = Shelf.School();
        return key switch
        {
            "amendment" => Shelf.School(PartnershipStatus.Amending) with
            {
                Answers = school.Answers.With([
                    new(
                        Fields.Adjustments,
                        AnswerSheet.Write<List<Adjustment>>([
                            new(
                                "PJ13",
                                "Une classe chaque mardi",
                                "Le jeudi, de 10 h à 11 h",
                                new Dictionary<string, object?> { [Fields.Rhythm] = "Le jeudi, de 10 h à 11 h" }
                            ),
                        ])
                    ),
                ]),
            },
            "replyLetter" => school with
            {
                Answers = CardSamples.Sheet(
                    (Fields.PartnerName, "École primaire Jacques-Prévert"),
                    (Fields.InitiatedBy, "partner"),
                    (Fields.ProposalDate, "2026-02-12"),
                    (Fields.ProposalVerdict, "accept")
                ),
            },
            "review" or "reviewLetter" or "officialsLetter" => school with
            {
                Answers = school.Answers.With([
                    new(Fields.EvaluationType, "final"),
                    new(Fields.EvaluationStatus, "final"),
                    new(Fields.EvaluationFinalisedOn, "2026-03-02"),
                    new(Fields.EvaluationPeriod, "2025-09-15/2026-03-01"),
                    new(Fields.Measures, AnswerSheet.Write<List<Measure>>([new(0, 25), new(1, 4.4m)])),
                ]),
            },
            _ => school,
        };
    }
}
