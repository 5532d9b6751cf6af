using PartnershipBot.Interview;
using PartnershipBot.Tests.Interview;

namespace PartnershipBot.Tests.Features.Projects;

/// <summary>Each clause of what is accepted about the common project.</summary>
public sealed partial class ProjectClausesTests
{
    [Theory]
    // 3–100 and 2–300 characters.
    [InlineData("PJ1", "ab", "refused textTooShort")]
    [InlineData("PJ1", "abc", "project_title=abc")]
    [InlineData("PJ1", "a{100}", "accepted")]
    [InlineData("PJ1", "a{101}", "refused textTooLong")]
    [InlineData("PJ2", "a", "refused textTooShort")]
    [InlineData("PJ2", "a{300}", "accepted")]
    [InlineData("PJ2", "a{301}", "refused textTooLong")]
    // 10–300 characters; a verb first is only advised; what is vague is questioned.
    [InlineData("PJ3", "Faire lir", "refused textTooShort")]
    [InlineData("PJ3", "Faire découvrir la médiathèque aux élèves du CP", "accepted")]
    [InlineData("PJ3", "La découverte de la médiathèque par les élèves", "confirms objectiveVerb")]
    [InlineData(
        "PJ3",
        "La découverte de la médiathèque par les élèves → non",
        "objectives=[{\"text\":\"La découverte de la médiathèque par les élèves\"}]"
    )]
    [InlineData("PJ3", "Promouvoir la lecture", "confirms objectiveVague")]
    [InlineData("PJ3", "Promouvoir la lecture → non", "objectives=[{\"text\":\"Promouvoir la lecture\"}]")]
    [InlineData("PJ3", "Faire lire a{290}", "refused textTooLong")]
    // One to five of them.
    [InlineData("PJ3.4", "Faire lire tous les élèves du CP", "accepted", FiveObjectives)]
    [InlineData("PJ3.5", "Faire lire tous les élèves du CP", "refused listTooLong", FiveObjectives)]
    [InlineData("PJ3.1", "Faire lire tous les élèves du CP", "refused objectiveFirst")]
    // 5–300 characters each, of an objective that is there.
    [InlineData("PJ4", "lire", "refused textTooShort", OneObjective)]
    [InlineData(
        "PJ4",
        "Toucher des familles",
        "objectives=[{\"text\":\"Faire lire les enfants du bourg\",\"libraryBenefit\":\"Toucher des familles\"}]",
        OneObjective
    )]
    [InlineData("PJ4", "a{301}", "refused textTooLong", OneObjective)]
    [InlineData("PJ4", "Toucher des familles", "refused objectiveFirst")]
    [InlineData("PJ5", "lire", "refused textTooShort", OneObjective)]
    [InlineData(
        "PJ5",
        "Un lieu",
        "objectives=[{\"text\":\"Faire lire les enfants du bourg\",\"partnerBenefit\":\"Un lieu\"}]",
        OneObjective
    )]
    [InlineData("PJ5", "a{301}", "refused textTooLong", OneObjective)]
    // Two parts of 3–300 characters, a headcount of at least one, the partner's part proposed from the first contact.
    [InlineData(
        "PJ6",
        "Bibliothèque : familles du bourg. Partenaire : 68 élèves.",
        "project_audiences_library=familles du bourg; project_audiences_partner=68 élèves; project_audiences_headcount=68"
    )]
    [InlineData("PJ6", "les familles du bourg", "asks askPartnerAudience")]
    [InlineData(
        "PJ6",
        "les familles du bourg → les élèves",
        "project_audiences_library=les familles du bourg; project_audiences_partner=les élèves; project_audiences_headcount="
    )]
    [InlineData("PJ6", "les familles du bourg", "asks proposePartnerAudience", "partner_audience=68 élèves du CP")]
    [InlineData(
        "PJ6",
        "les familles du bourg → oui",
        "project_audiences_partner=68 élèves du CP; project_audiences_headcount=68",
        "partner_audience=68 élèves du CP"
    )]
    [InlineData("PJ6", "les familles du bourg → non → les CM2", "project_audiences_partner=les CM2", "partner_audience=68 élèves du CP")]
    [InlineData(
        "PJ6",
        "les familles du bourg → non, plutôt les CM2",
        "project_audiences_partner=les CM2; project_audiences_library=les familles du bourg",
        "partner_audience=68 élèves du CP"
    )]
    [InlineData("PJ6", "Partenaire : les élèves", "asks askLibraryAudience")]
    [InlineData("PJ6", "les familles du bourg → ab", "refused textTooShort")]
    [InlineData("PJ6", "les familles du bourg → a{301}", "refused textTooLong")]
    [InlineData("PJ6", "a{301} → les élèves", "refused textTooLong")]
    // 1–15 actions of 5–200 characters, each with an owner.
    [InlineData("PJ7", "Accueil de classe (les deux)", "actions=[{\"label\":\"Accueil de classe\",\"owner\":\"both\"}]")]
    [InlineData("PJ7", "Accueil de classe", "asks askActionOwner")]
    [InlineData("PJ7", "Accueil de classe → l’école", "actions=[{\"label\":\"Accueil de classe\",\"owner\":\"partner\"}]")]
    [InlineData("PJ7", "Accueil de classe → mardi", "refused sideExpected")]
    [InlineData("PJ7", "Lue", "refused listItemTooShort")]
    [InlineData("PJ7", "a{201}", "refused listItemTooLong")]
    [InlineData("PJ7", "aucune", "refused listEmpty")]
    [InlineData(
        "PJ7",
        "lecture1⏎lecture2⏎lecture3⏎lecture4⏎lecture5⏎lecture6⏎lecture7⏎lecture8⏎lecture9⏎lecture10⏎lecture11⏎lecture12⏎lecture13⏎lecture14⏎lecture15⏎lecture16",
        "refused listTooLong"
    )]
    // What is found inside one line is confirmed.
    [InlineData("PJ8", "90 livres ; salle du conte", "confirms interpretedListMany")]
    [InlineData("PJ8", "1 bibliothécaire, 3 h par mois", "confirms interpretedListOne")]
    // 1–10 means: a category, 3–200 characters, quantity and unit where they are said.
    [InlineData(
        "PJ8",
        "90 livres",
        "commitments_library=[{\"category\":\"documents\",\"text\":\"90 livres\",\"quantity\":90,\"unit\":\"livres\"}]"
    )]
    [InlineData("PJ8", "Salle du conte", "commitments_library=[{\"category\":\"premises\",\"text\":\"Salle du conte\"}]")]
    [InlineData("PJ8", "ab", "refused listItemTooShort")]
    [InlineData("PJ8", "a{201}", "refused listItemTooLong")]
    [InlineData("PJ8", "aucun", "refused listEmpty")]
    [InlineData("PJ8", "livre1⏎livre2⏎livre3⏎livre4⏎livre5⏎livre6⏎livre7⏎livre8⏎livre9⏎livre10⏎livre11", "refused listTooLong")]
    // None of the partner only after a confirmation.
    [InlineData("PJ9", "Trajet à pied", "accepted")]
    [InlineData("PJ9", "aucun", "confirms confirmNoPartnerMeans")]
    [InlineData("PJ9", "aucun → oui", "commitments_partner=[]")]
    [InlineData(
        "PJ9",
        "p1 livres⏎p2 livres⏎p3 livres⏎p4 livres⏎p5 livres⏎p6 livres⏎p7 livres⏎p8 livres⏎p9 livres⏎p10 livres⏎p11 livres",
        "refused listTooLong"
    )]
    // Two amounts from 0 to 1 000 000 €, with at most two decimals.
    [InlineData(
        "PJ10",
        "450 € pour la bibliothèque, 150 € pour le partenaire → oui",
        "project_budget=given; project_budget_library=450; project_budget_partner=150"
    )]
    [InlineData("PJ10", "450 € pour la bibliothèque, 150 € pour le partenaire", "confirms interpretedAmounts")]
    [InlineData("PJ10", "1 500 €", "asks moneyWhose")]
    [InlineData("PJ10", "1500 → la bibliothèque → oui", "project_budget_library=1500; project_budget_partner=0")]
    [InlineData("PJ10", "1,5 k€ → le partenaire → oui", "project_budget_library=0; project_budget_partner=1500")]
    [InlineData("PJ10", "1.500,50 → les deux → oui", "project_budget_library=1500.5; project_budget_partner=1500.5")]
    [InlineData("PJ10", "1500 → mardi", "refused sideExpected")]
    [InlineData("PJ10", "aucun", "project_budget=none; project_budget_library=0; project_budget_partner=0")]
    [InlineData("PJ10", "1 000 000 € pour la bibliothèque → oui", "project_budget_library=1000000")]
    [InlineData("PJ10", "1 000 000,01 € pour la bibliothèque", "refused moneyOutOfRange")]
    [InlineData("PJ10", "-50 € pour la bibliothèque", "refused moneyNotUnderstood")]
    [InlineData("PJ10", "12,345 € pour la bibliothèque", "refused moneyNotUnderstood")]
    [InlineData("PJ10", "beaucoup", "refused moneyNotUnderstood")]
    // An association that receives anything is told of the commitments that a grant calls for.
    [InlineData("PJ10", "450 € pour la bibliothèque → oui", "accepted, agreementGrantNotice", "partner_kind=culturalAssociation")]
    [InlineData("PJ10", "450 € pour la bibliothèque → oui", "accepted", "partner_kind=primarySchool")]
    [InlineData("PJ10", "aucun", "accepted", "partner_kind=culturalAssociation")]
    // Confirmed when it was interpreted; the past is questioned.
    [InlineData("PJ11", "15/09/2026", "calendar_startDate=2026-09-15; calendar_startDate_approx=")]
    [InlineData("PJ11", "le 3 mars prochain", "confirms interpretedDate")]
    [InlineData("PJ11", "le 3 mars prochain → oui", "calendar_startDate=2026-03-03")]
    [InlineData("PJ11", "rentrée 2026", "confirms interpretedProvisionalDate")]
    [InlineData("PJ11", "rentrée 2026 → oui", "calendar_startDate=2026-09-01; calendar_startDate_approx=provisional")]
    [InlineData("PJ11", "15/09/2025", "confirms datePastWarning")]
    [InlineData("PJ11", "15/09/2025 → oui", "calendar_startDate=2025-09-15")]
    [InlineData("PJ11", "15/09/2026", "refused startAfterEnd", "calendar_endDate=2026-09-15")]
    [InlineData("PJ11", "31 février", "refused dateImpossible")]
    // After the start, within five years; more than three is questioned.
    [InlineData("PJ12", "16/09/2026", "calendar_endDate=2026-09-16", "calendar_startDate=2026-09-15")]
    [InlineData("PJ12", "15/09/2026", "refused endBeforeStart", "calendar_startDate=2026-09-15")]
    [InlineData("PJ12", "15/09/2029", "accepted", "calendar_startDate=2026-09-15")]
    [InlineData("PJ12", "16/09/2029", "confirms periodLongWarning", "calendar_startDate=2026-09-15")]
    [InlineData("PJ12", "15/09/2031 → oui", "calendar_endDate=2031-09-15", "calendar_startDate=2026-09-15")]
    [InlineData("PJ12", "16/09/2031", "refused periodTooLong", "calendar_startDate=2026-09-15")]
    [InlineData(
        "PJ12",
        "fin juin → oui",
        "calendar_endDate=2026-06-30; calendar_endDate_approx=approximate",
        "calendar_startDate=2026-03-03"
    )]
    // 3–300 characters; the number of sessions, 1–500, is found and confirmed, or asked.
    [InlineData("PJ13", "Une classe chaque mardi, soit 27 séances", "confirms interpretedSessionsMany")]
    [InlineData(
        "PJ13",
        "Une classe chaque mardi, soit 27 séances → oui",
        "calendar_rhythm=Une classe chaque mardi, soit 27 séances; calendar_rhythm_sessions=27"
    )]
    [InlineData("PJ13", "Une classe chaque mardi, soit 27 séances → non → 26", "calendar_rhythm_sessions=26")]
    [InlineData("PJ13", "Le mardi matin", "asks askPlannedSessions")]
    [InlineData("PJ13", "Le mardi matin → 500", "calendar_rhythm_sessions=500")]
    [InlineData("PJ13", "Le mardi matin → 501", "refused numberOutOfRange")]
    [InlineData("PJ13", "Le mardi matin → 0", "refused numberOutOfRange")]
    [InlineData("PJ13", "Le mardi matin → 2,5", "refused numberOutOfRange")]
    [InlineData("PJ13", "Le mardi matin → entre 15 et 20", "refused numberRangeGiven")]
    [InlineData("PJ13", "Le mardi matin → une vingtaine", "confirms interpretedEstimate")]
    [InlineData("PJ13", "Le mardi matin → une vingtaine → oui", "calendar_rhythm_sessions=20")]
    [InlineData("PJ13", "ab", "refused textTooShort")]
    [InlineData("PJ13", "a{301}", "refused textTooLong")]
    // 5–1000 characters; « aucune » after one confirmation.
    [InlineData("PJ14", "peu", "refused textTooShort")]
    [InlineData("PJ14", "Une classe à la fois", "limits_library=Une classe à la fois")]
    [InlineData("PJ14", "a{1001}", "refused textTooLong")]
    [InlineData("PJ14", "aucune", "confirms confirmNoLimit")]
    [InlineData("PJ14", "aucune → oui", "limits_library=none")]
    [InlineData("PJ15", "peu", "refused textTooShort")]
    [InlineData("PJ15", "a{1000}", "accepted")]
    [InlineData("PJ15", "a{1001}", "refused textTooLong")]
    [InlineData("PJ15", "aucune", "confirms confirmNoLimit")]
    [InlineData("PJ15", "aucune → oui", "limits_partner=none")]
    // An indicator of 5–150 characters; a figure with its unit and direction, or words; a source of 3–150.
    [InlineData(
        "PJ16",
        "Séances tenues ; au moins 27 séances ; carnet de séances",
        "criteria=[{\"objective\":0,\"kind\":\"quantitative\",\"indicator\":\"Séances tenues\",\"unit\":\"séances\",\"direction\":\"atLeast\",\"target\":27,\"source\":\"carnet de séances\"}]",
        OneObjective
    )]
    [InlineData(
        "PJ16",
        "Documents perdus ; au plus 5 ; inventaire",
        "criteria=[{\"objective\":0,\"kind\":\"quantitative\",\"indicator\":\"Documents perdus\",\"unit\":\"documents\",\"direction\":\"atMost\",\"target\":5,\"source\":\"inventaire\"}]",
        OneObjective
    )]
    [InlineData(
        "PJ16",
        "Plaisir exprimé ; retours favorables ; entretiens",
        "criteria=[{\"objective\":0,\"kind\":\"qualitative\",\"indicator\":\"Plaisir exprimé\",\"direction\":\"atLeast\",\"expectedText\":\"retours favorables\",\"source\":\"entretiens\"}]",
        OneObjective
    )]
    [InlineData("PJ16", "Séances tenues", "asks askCriterionTarget", OneObjective)]
    [InlineData("PJ16", "Séances tenues → au moins 27", "asks askCriterionSource", OneObjective)]
    [InlineData("PJ16", "Séances tenues → au moins 27 → carnet", "accepted", OneObjective)]
    [InlineData("PJ16", "Séances tenues → entre 20 et 30", "refused criterionTargetExpected", OneObjective)]
    [InlineData("PJ16", "Séances tenues → au moins 27 → ab", "refused textTooShort", OneObjective)]
    [InlineData("PJ16", "Séances tenues → au moins 27 → a{151}", "refused textTooLong", OneObjective)]
    [InlineData("PJ16", "Plaisir exprimé → a{301}", "refused textTooLong", OneObjective)]
    [InlineData("PJ16", "Prêt ; au moins 27 ; carnet", "refused textTooShort", OneObjective)]
    [InlineData("PJ16", "a{151} ; au moins 27 ; carnet", "refused textTooLong", OneObjective)]
    [InlineData("PJ16", "Séances tenues ; au moins 27 ; carnet", "refused objectiveFirst")]
    // Any number of choices, or none; what « autre » stands for in 200 characters at most.
    [InlineData("PJ17", "collections et formation", "mddsSupportNeeds=[\"collections\",\"training\"]")]
    [InlineData("PJ17", "aucun", "mddsSupportNeeds=[\"none\"]")]
    [InlineData("PJ17", "aucun et collections", "refused choicesNoneAlone")]
    [InlineData("PJ17", "colections", "confirms interpretedValue")]
    [InlineData("PJ17", "colections → oui", "mddsSupportNeeds=[\"collections\"]")]
    [InlineData("PJ17", "autre appui", "asks askOtherPrecision")]
    [InlineData("PJ17", "autre appui : un conteur", "mddsSupportNeeds=[\"other\"]; mddsSupportNeeds_comment=un conteur")]
    [InlineData("PJ17", "autre appui → a{201}", "refused textTooLong")]
    [InlineData("PJ17", "autre appui → a{200}", "accepted")]
    // Yes or no; the warning of a side with less than a quarter of what is brought is kept.
    [InlineData("PJ18", "oui", "project_balanceConfirmed=True; project_balanceConfirmed_warning=", Shared)]
    [InlineData("PJ18", "oui", "project_balanceConfirmed=True; project_balanceConfirmed_warning=library", LibraryDoesAll)]
    [InlineData("PJ18", "non", "project_balanceConfirmed=False; project_balanceConfirmed_warning=partner", PartnerDoesAll)]
    [InlineData("PJ18", "oui", "project_balanceConfirmed_warning=library", Shared + "; commitments_partner=[]")]
    [InlineData("PJ18", "👍", "project_balanceConfirmed=True")]
    [InlineData("PJ18", "bof", "refused yesNoExpected")]
    public void What_is_said_becomes(string id, string said, string expected, string given = "") =>
        Clause.Expect(Clause.Say(id, said, given), expected);

    [Fact]
    public void Every_question_has_its_rows() =>
        Clause
            .Named(typeof(ProjectClausesTests))
            .Select(id => id.Split('.')[0])
            .Where(id => id.StartsWith("PJ", StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe(Questions.FindStage("project")!.Own.Select(q => q.Id).Order(StringComparer.Ordinal));
}
