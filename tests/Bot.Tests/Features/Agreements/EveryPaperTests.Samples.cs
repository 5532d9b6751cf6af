using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Features.Agreements;

/// <content>The partnerships of which they are made.</content>
public sealed partial class EveryPaperTests
{
    private static AnswerSheet Answers(string kind, string level, int partners, bool isCharter)
    {
        var answers =
            level == "none"
                ? CardSamples.Sheet(
                    (Fields.Title, "Lire ensemble"),
                    (Fields.PartnerName, "Les Tilleuls"),
                    (Fields.PartnerKind, kind),
                    (Fields.TemplateKind, kind),
                    (Fields.LibrarySignatory, "M. Paul Renaud"),
                    ("agreement_loanTerms", "none")
                )
                : AgreementDocumentTests
                    .OfKind(kind)
                    .With(AgreementDocumentTests.Whole)
                    .With([
                        new(Fields.Options, AnswerSheet.Write(IdentityStage.Options)),
                        new(Fields.Places, "la médiathèque, 30 personnes"),
                        new(Fields.Municipality, "Le Mans"),
                        new("agreement_disputeClause", null),
                        new(Fields.Groups, "Les trois groupes, l’un après l’autre"),
                        new(Fields.Adults, "L’enseignante et un parent"),
                        new(Fields.Wards, "Pédiatrie et soins de suite"),
                        new(Fields.AccessNotice, "15 jours"),
                        new(Fields.Lead, "Médiathèque de Valmont"),
                        new(Fields.AidValue, "Une salle le mercredi, évaluée à 900 € par an"),
                        new(Fields.InitiatedBy, "partner"),
                        new(Fields.ProposalDate, "2025-05-01"),
                        new(Fields.ProposalVerdict, "accept"),
                    ]);
        if (level == "one")
        {
            answers = answers.With([
                new(Fields.PlannedSessions, 1),
                new(Fields.Rhythm, "un mardi"),
                new(Fields.NoticeDays, 1),
                new(Fields.Renewal, "tacit"),
                new(Fields.MostRenewals, 1),
                new("agreement_loanTerms", "une malle"),
                new("agreement_loanTerms_quantity", 1),
                new("agreement_loanTerms_days", 1),
                new("agreement_loanTerms_rule", "tolerance"),
                new("agreement_loanTerms_losses", 1),
                new("project_audiences_headcount", 1),
                new(Fields.Objectives, AnswerSheet.Write(answers.List<Objective>(Fields.Objectives).Take(1).ToList())),
                new(Fields.ProposalVerdict, "moreInfo"),
                new(Fields.ProposalPoints, "les horaires"),
            ]);
        }
        if (level == "done")
        {
            answers = answers.With([
                new(Fields.SignedOn, "2025-09-12"),
                new(Fields.Renewal, "tacit"),
                new(Fields.MostRenewals, 2),
                new(Fields.Amendments, 1),
                new(Fields.AmendedOn, "2026-01-20"),
                new(Fields.ProposalVerdict, "decline"),
                new(Fields.DeclineReason, "trop loin"),
                new(Fields.DeclineLetter, "Notre équipe ne peut pas se déplacer si loin"),
                new(Fields.EvaluationType, "final"),
                new(Fields.EvaluationStatus, "final"),
                new(Fields.EvaluationFinalisedOn, "2026-02-20"),
                new(Fields.EvaluationPeriod, "2025-09-15/2026-02-20"),
                new(Fields.Measures, AnswerSheet.Write<List<Measure>>([new(0, 1), new(1, 4.4m), new(2, 1), new(3, null, null, "oubli")])),
                new("evaluation_strengths", "Les familles reviennent."),
                new("evaluation_difficulties", "none"),
                new("evaluation_partnerFeedback", "À refaire !"),
                new(Fields.DecisionOutcome, "renew"),
                new(Fields.DecisionReason, "Trois critères sur cinq sont dépassés."),
            ]);
        }
        if (level == "many")
        {
            answers = answers.With([
                new(Fields.SignedOn, "2025-09-12"),
                new(Fields.ProposalPoints, "les horaires ; le trajet"),
                new(Fields.EvaluationType, "final"),
                new(
                    Fields.Adjustments,
                    AnswerSheet.Write<List<Adjustment>>([
                        new("PJ13", "mardi", "jeudi", new Dictionary<string, object?> { [Fields.Rhythm] = "Le jeudi, de 10 h à 11 h" }),
                    ])
                ),
            ]);
        }
        if (isCharter)
        {
            answers = answers.With([new(Fields.PartnerForm, "ownAuthority")]);
        }
        foreach (var (name, its, form) in Others.Take(partners - 1))
        {
            answers = answers.With([
                new(
                    Fields.CoPartners,
                    CoPartners.With(
                        answers,
                        [
                            new(Fields.PartnerName, name),
                            new(Fields.PartnerKind, its),
                            new(Fields.PartnerForm, isCharter ? "ownAuthority" : form),
                            new(Fields.PartnerSignatories, AnswerSheet.Write<List<Signatory>>([new("Mme Roy", "présidente")])),
                        ]
                    )
                ),
            ]);
        }
        return answers;
    }
}
