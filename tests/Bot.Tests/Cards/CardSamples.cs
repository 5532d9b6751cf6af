using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Language;

namespace PartnershipBot.Tests.Cards;

/// <summary>Partnerships to make cards of: nothing answered, a school's whole partnership, and the longest answers there are.</summary>
internal static class CardSamples
{
    public static readonly DateOnly Today = new(2026, 1, 15);

    public static readonly AnswerSheet Library = Sheet(
        (Fields.LibraryName, "Médiathèque de Valmont-sur-Thouet"),
        (Fields.LibraryMunicipality, "Valmont-sur-Thouet")
    );

    public static AnswerSheet Sheet(params (string Field, object Value)[] values) =>
        AnswerSheet.Of(values.Select(v => KeyValuePair.Create(v.Field, v.Value)));

    public static CardContext Context(Lang lang = Lang.Fr, bool universal = true) =>
        new(
            new Texts(lang),
            universal,
            "team-19:1f0a2b3c4d5e6f708192a3b4c5d6e7f8@thread.tacv2",
            "0198f6b2c4d87e1f9a3b5c6d7e8f9012",
            42,
            Today
        );

    public static Partnership Of(
        AnswerSheet answers,
        PartnershipStatus status = PartnershipStatus.ProjectDrafting,
        string id = "0198f6b2c4d87e1f9a3b5c6d7e8f9012"
    ) => new(id, status, answers, "29:owner", "Julie Morel", 42, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);

    /// <summary>The school of the guide's first scenario, everything answered.</summary>
    public static AnswerSheet School() =>
        Sheet(
            (Fields.PartnerName, "École primaire Jacques-Prévert"),
            (Fields.Mode, "external"),
            (Fields.PartnerKind, "primarySchool"),
            (Fields.Municipality, "Valmont-sur-Thouet"),
            (Fields.ContactPerson, "Mme Claire Martin, directrice"),
            (Fields.ContactChannel, "direction@ecole-prevert.example"),
            (Fields.InitiatedBy, "library"),
            (Fields.ContactDate, "2025-05-12"),
            (Fields.PartnerAims, "Faire lire tous les élèves chaque semaine ; l’école organise déjà un prix littéraire en mai."),
            (Fields.PartnerAudience, "68 élèves du CP au CM2, 3 classes, 58 familles"),
            (Fields.ContactOutcome, "positive"),
            (Fields.Title, "Une classe, un livre, un rendez-vous"),
            ("project_coAuthors", "Mme Martin et les trois enseignants, réunion du 2 juin 2025"),
            (
                Fields.Objectives,
                AnswerSheet.Write<List<Objective>>([
                    new(
                        "Faire découvrir la médiathèque à tous les élèves",
                        "Toucher des familles qui ne viennent pas",
                        "Un lieu et un médiateur pour la lecture plaisir"
                    ),
                    new(
                        "Développer l’emprunt à la maison",
                        "Faire circuler le fonds jeunesse",
                        "Des livres renouvelés en classe et à la maison"
                    ),
                ])
            ),
            (
                Fields.Criteria,
                AnswerSheet.Write<List<Criterion>>([
                    new(0, CriterionKind.Quantitative, "Séances tenues", "séances", Direction.AtLeast, 27, null, "carnet de séances"),
                    new(0, CriterionKind.Quantitative, "Satisfaction des enseignants", "/5", Direction.AtLeast, 4, null, "questionnaire"),
                    new(1, CriterionKind.Quantitative, "Prêts aux élèves", "prêts", Direction.AtLeast, 1500, null, "logiciel de prêt"),
                    new(
                        1,
                        CriterionKind.Quantitative,
                        "Nouvelles inscriptions individuelles",
                        "inscriptions",
                        Direction.AtLeast,
                        15,
                        null,
                        "logiciel de prêt"
                    ),
                    new(
                        1,
                        CriterionKind.Quantitative,
                        "Familles présentes à la soirée (sur 58)",
                        "%",
                        Direction.AtLeast,
                        30,
                        null,
                        "comptage à l’entrée"
                    ),
                ])
            ),
            ("project_audiences", "Bibliothèque : familles du bourg. Partenaire : 68 élèves."),
            ("project_audiences_library", "Familles du bourg"),
            ("project_audiences_partner", "68 élèves"),
            (
                Fields.Actions,
                AnswerSheet.Write<List<PlannedAction>>([
                    new("Accueil de classe d’une heure", Side.Both),
                    new("Prêt de 30 livres par classe", Side.Library),
                    new("Soirée lecture en famille en janvier", Side.Both),
                ])
            ),
            (Fields.LibraryMeans, Means("1 bibliothécaire, 27 h de séance et 40 h de préparation", "90 livres", "Salle du conte")),
            (Fields.PartnerMeans, Means("1 enseignant et 1 accompagnateur par séance", "Trajet à pied", "Information des familles")),
            ("project_budget", "given"),
            (Fields.LibraryBudget, 450.0),
            (Fields.PartnerBudget, 150.0),
            (Fields.Start, "2025-09-15"),
            (Fields.End, "2026-07-03"),
            (Fields.Rhythm, "Une classe chaque mardi, de 9 h à 10 h, hors vacances, soit 9 séances par classe et 27 au total"),
            (Fields.PlannedSessions, 27),
            (Fields.LibraryLimits, "Une classe à la fois ; pas d’accueil pendant les vacances"),
            (Fields.PartnerLimits, "Pas de transport financé ; pas de sortie la dernière semaine de juin"),
            ("mddsSupportNeeds", """["collections"]"""),
            ("project_balanceConfirmed", true),
            (Fields.TemplateKind, "primarySchool"),
            (Fields.LibrarySignatory, "M. Paul Renaud"),
            (Fields.LibrarySignatoryCapacity, "maire"),
            (
                Fields.PartnerSignatories,
                AnswerSheet.Write<List<Signatory>>([
                    new("Mme Claire Martin", "directrice"),
                    new("Visa de l’inspectrice de circonscription", null),
                ])
            ),
            (Fields.LibraryApproval, "2025-09-11"),
            (Fields.LibraryApproval + "_body", "Conseil municipal"),
            (Fields.PartnerApproval, "notNeeded"),
            (Fields.PartnerApproval + "_reason", "Visa de l’inspection"),
            (Fields.EffectiveDate, "2025-09-15"),
            (Fields.EndDate, "2026-07-03"),
            (Fields.Renewal, "express"),
            (Fields.NoticeDays, 60),
            ("agreement_referents", "Julie Morel ; Mme Martin"),
            ("agreement_referents_library", "Julie Morel, bibliothécaire jeunesse"),
            ("agreement_referents_partner", "Mme Martin, directrice"),
            ("agreement_loanTerms", "90 livres, 21 jours, remplacement à l’identique"),
            ("agreement_insurance", "Chacun assure ses agents et son public"),
            ("agreement_communication", "Logos ; photos de dos seulement"),
            ("agreement_disputeClause", "Amiable, puis tribunal administratif de Poitiers")
        );

    /// <summary>Every text as long as it may be, every list full; also what a received proposal adds.</summary>
    public static AnswerSheet Longest()
    {
        var school = School();
        var texts = school
            .Values.Where(v => v.Value is string text && text.Contains(' ') && text[0] != '[')
            .Select(v => KeyValuePair.Create(v.Key, (object?)Long(2000)));
        return school
            .With(texts)
            .With(
                new Dictionary<string, object?>
                {
                    [Fields.PartnerName] = Long(120),
                    [Fields.Title] = Long(100),
                    [Fields.InitiatedBy] = "partner",
                    ["proposal_receivedOn"] = "2025-05-01",
                    ["proposal_summary"] = Long(2000),
                    ["proposal_fit_needs"] = "partly",
                    ["proposal_fit_needs_comment"] = Long(500),
                    ["proposal_fit_ideas"] = "partly",
                    ["proposal_fit_ideas_comment"] = Long(500),
                    ["proposal_fit_expectations"] = "partly",
                    ["proposal_fit_expectations_comment"] = Long(500),
                    ["proposal_conditions"] = Long(1000),
                    [Fields.ProposalVerdict] = "decline",
                    ["proposal_declineReason"] = Long(500),
                    [Fields.Objectives] = AnswerSheet.Write(
                        Enumerable.Range(0, 5).Select(_ => new Objective(Long(300), Long(300), Long(300)))
                    ),
                    [Fields.Criteria] = AnswerSheet.Write(
                        Enumerable
                            .Range(0, 20)
                            .Select(i => new Criterion(
                                i / 4,
                                CriterionKind.Qualitative,
                                Long(150),
                                null,
                                Direction.AtLeast,
                                null,
                                Long(150),
                                Long(150)
                            ))
                    ),
                    [Fields.Actions] = AnswerSheet.Write(Enumerable.Range(0, 15).Select(_ => new PlannedAction(Long(200), Side.Both))),
                    [Fields.LibraryMeans] = Means([.. Enumerable.Repeat(Long(200), 10)]),
                    [Fields.PartnerMeans] = Means([.. Enumerable.Repeat(Long(200), 10)]),
                    [Fields.PartnerSignatories] = AnswerSheet.Write(Enumerable.Repeat(new Signatory(Long(80), Long(80)), 4)),
                }
            );
    }

    /// <summary>Letters of two and three bytes and marks to escape, which are the heaviest that people write.</summary>
    public static string Long(int length) => string.Concat(Enumerable.Repeat("Éléphanteau_* œuvre l’été — ", (length / 28) + 1))[..length];

    private static string Means(params string[] texts) =>
        AnswerSheet.Write(texts.Select(t => new Commitment(CommitmentCategory.Other, t, null, null)));
}
