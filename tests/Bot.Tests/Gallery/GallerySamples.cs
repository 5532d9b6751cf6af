using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Features.Report;
using PartnershipBot.Features.Reviews;
using PartnershipBot.Features.Sessions;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Gallery;

/// <summary>What the cards of the gallery are made of, beside the samples of all card tests; all of it is invented.</summary>
internal static class GallerySamples
{
    private static readonly Dictionary<string, object?> Nothing = [];

    public static IEnumerable<Partnership> Portfolio()
    {
        var school = CardSamples.School();
        yield return CardSamples.Of(school.With([new(Fields.SignedOn, "2025-09-12")]), PartnershipStatus.Active, "1");
        yield return Named(
            "Lire avec les résidents",
            "EHPAD Les Tilleuls",
            "retirementHome",
            "Valmont-sur-Thouet",
            PartnershipStatus.Contacted
        );
        yield return Named(
            "Contes au jardin",
            "Association Les Jardins partagés",
            "culturalAssociation",
            "Brissac",
            PartnershipStatus.ProjectDrafting
        );
        yield return Named("Prix des lycéens", "Lycée Marie-Curie", "highSchool", "Thouars-la-Neuve", PartnershipStatus.AwaitingSignature);
        yield return Named(
            "Bébés lecteurs",
            "Crèche Les Petits Pas",
            "earlyChildhood",
            "Valmont-sur-Thouet",
            PartnershipStatus.DecisionDue
        );
        yield return Named("Ciné-lecture", "Centre culturel du Moulin", "culturalCentre", "Brissac", PartnershipStatus.Suspended);
        yield return Named("", "Comité des fêtes", "festivalCommittee", "Brissac", PartnershipStatus.Identified);
    }

    public static ContactEntry Exchange() =>
        new(
            CardSamples.Today,
            ContactEntryKind.FollowUp,
            "Mme Claire Martin, directrice",
            "Trois classes viendraient le mardi matin",
            "positive",
            null
        );

    public static IEnumerable<(string, AdaptiveCard)> Sessions(CardContext ctx) =>
        SessionSamples
            .Cards(
                ctx,
                CardSamples.Of(
                    CardSamples.School().With([new(Fields.PartnerAims, "Accueil réussi, 12 livres empruntés")]),
                    PartnershipStatus.Active
                )
            )
            .Where(c => c.Name != "session choice")
            .Select(c => ($"sessions/{c.Name}", c.Card))
            .Append(("sessions/session choice", SessionChoiceCard.For(ctx, [.. Portfolio()], isList: false)));

    public static IEnumerable<(string, AdaptiveCard)> Reviews(CardContext ctx)
    {
        yield return ("review/Draft", ReviewCard.For(ctx, Reviewed(Evaluation.Draft)));
        yield return ("review/Final", ReviewCard.For(ctx, Reviewed(Evaluation.Final)));
        Section[] overview =
        [
            new("Chiffres clés", ["Partenariats en cours dans l’année\u00a0: 4", "Nouveaux\u00a0: 1", "Renouvelés\u00a0: 0"]),
            new("Publics", ["Séances tenues\u00a0: 25", "Participations\u00a0: environ 500, soit 20 par séance"]),
        ];
        yield return (
            "report/First",
            YearlyReportCard.For(ctx, "Rapport d’activité 2026", overview, ["École Prévert"], 0, "2026", ["2025"])
        );
        yield return (
            "report/List",
            YearlyReportCard.For(ctx, "Rapport d’activité 2026", overview, ["École Prévert"], 1, "2026", ["2025"])
        );
    }

    public static Partnership Reviewed(string status) =>
        CardSamples.Of(
            CardSamples
                .School()
                .With([
                    new(Fields.SignedOn, "2025-09-12"),
                    new(Fields.EvaluationType, "final"),
                    new(Fields.EvaluationStatus, status),
                    new(Fields.EvaluationFinalisedOn, status == Evaluation.Final ? "2026-06-19" : null),
                    new(Fields.EvaluationPeriod, "2025-09-15/2026-06-19"),
                    new(
                        Fields.Measures,
                        AnswerSheet.Write<List<Measure>>([
                            new(0, 25),
                            new(1, 4.5m),
                            new(2, 1200),
                            new(3, 8),
                            .. status == Evaluation.Final ? new[] { new Measure(4, NotMeasuredReason: "La soirée a été annulée") } : [],
                        ])
                    ),
                    new(Fields.EvaluationLog, AnswerSheet.Write<List<SessionTotals>>([new(27, 25, 1, 2, 500, true, 20, 612, 12)])),
                    new("evaluation_librarySatisfaction", 4),
                    new("evaluation_partnerFeedback", "Les élèves sont venus très régulièrement et avec plaisir."),
                    new("evaluation_strengths", "Accueil de classe réussi tous les mois"),
                    new("evaluation_difficulties", "Le transport en hiver"),
                ]),
            status == Evaluation.Final ? PartnershipStatus.DecisionDue : PartnershipStatus.Evaluating
        );

    public static Partnership Stopping(bool done)
    {
        DateOnly? on = done ? new DateOnly(2026, 1, 10) : null;
        var tasks = new List<ClosingTask>
        {
            new("notice", new(2026, 1, 9), on),
            new("thanks", new(2026, 2, 1), on),
            new("returnLoans", new(2026, 2, 1), new(2026, 1, 8)),
        };
        return CardSamples.Of(CardSamples.School().With([new(Fields.Closing, AnswerSheet.Write(tasks))]), PartnershipStatus.Stopping);
    }

    public static Partnership Amending() =>
        CardSamples.Of(
            CardSamples
                .School()
                .With([
                    new(
                        Fields.Adjustments,
                        AnswerSheet.Write<List<Adjustment>>([
                            new("PJ11", "27 séances", "30 séances, le mardi", Nothing),
                            new("CV7", null, "3 juillet 2027", Nothing),
                        ])
                    ),
                ]),
            PartnershipStatus.Amending
        );

    public static IReadOnlyList<KeptTemplate> Templates() =>
        [
            .. new[] { "Modèle 2024.docx", "Modèle 2025.docx", "Modèle 2026.docx" }.Select(
                (name, i) =>
                    new KeptTemplate(
                        "primarySchool",
                        i + 1,
                        name,
                        $"{i}",
                        "29:owner",
                        "Julie Morel",
                        DateTimeOffset.UnixEpoch.AddYears(54 + i)
                    )
            ),
        ];

    public static IReadOnlyList<(Paper, string?)> Papers() =>
        [
            .. new[] { ("documentTitle", (string?)null), ("buttonReply", null), ("buttonDocument", "notAvailable") }.Select(p =>
                (new Paper(p.Item1, p.Item1) { MakeAsync = (_, _) => Task.FromResult<PartnershipBot.Documents.NamedFile?>(null) }, p.Item2)
            ),
        ];

    private static Partnership Named(string title, string partner, string kind, string town, PartnershipStatus status) =>
        CardSamples.Of(
            CardSamples.Sheet(
                (Fields.Title, title),
                (Fields.PartnerName, partner),
                (Fields.PartnerKind, kind),
                (Fields.Municipality, town)
            ),
            status,
            partner
        );
}
