using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Figures;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Features.Report;
using PartnershipBot.Features.Reviews;
using PartnershipBot.Features.Sessions;
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
            "elderlyResidence",
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

    /// <summary>More partners than a list shows at once, the first one of a sheet.</summary>
    public static IReadOnlyList<(string Title, string Value)> Partners(AnswerSheet first) =>
        [
            (SearchedChoices.Title(first.Text(Fields.PartnerName) ?? "", first.Text(Fields.Municipality)), "p0"),
            .. Enumerable.Range(1, 50).Select(n => (SearchedChoices.Title($"Association Les Jardins partagés {n}", "Brissac"), $"p{n}")),
        ];

    public static ContactEntry Exchange() =>
        new(CardSamples.Today, ContactEntryKind.FollowUp, "Mme Claire Martin, directrice", "Julie Morel", "positive", null)
        {
            Said = "Trois classes viendraient le mardi matin",
        };

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
        foreach (var (name, page) in new[] { ("First", 0), ("List", 1), ("Quiet", 0) })
        {
            var figures = Year(isQuiet: name == "Quiet");
            yield return (
                $"report/{name}",
                YearlyReportCard.For(
                    ctx,
                    YearlyReport.Title(ctx.Texts, figures.Year),
                    YearlyReport.Overview(ctx.Texts, figures),
                    YearlyPictures.Of(ctx.Texts, figures),
                    [.. figures.Lines.Select(l => YearlyReport.Line(ctx.Texts, l))],
                    page,
                    YearlyReport.Written(figures.Year),
                    ["2025"]
                )
            );
        }
    }

    /// <summary>A year with partnerships of several kinds, and sessions in most months or in none.</summary>
    private static YearlyFigures Year(bool isQuiet) =>
        YearlyFigures.Of(
            2026,
            [
                .. Portfolio()
                    .Where(p => p.Name.Length > 0)
                    .Select(
                        (p, i) =>
                            new YearRecord(
                                CardSamples.Of(
                                    p.Answers.With([
                                        new(Fields.SignedOn, "2026-01-09"),
                                        new(Fields.EffectiveDate, "2026-01-12"),
                                        new(Fields.EndDate, "2027-01-11"),
                                    ]),
                                    PartnershipStatus.Active,
                                    $"year{i}"
                                )
                            )
                            {
                                Sessions =
                                [
                                    .. Enumerable
                                        .Range(0, isQuiet ? 0 : 9 - i)
                                        .Select(n => new Session(
                                            $"{i}-{n}",
                                            new DateOnly(2026, 1 + ((n * (i + 2)) % 12), 7 + i),
                                            SessionOutcome.Held,
                                            18 + n
                                        )),
                                ],
                            }
                    ),
            ]
        );

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
