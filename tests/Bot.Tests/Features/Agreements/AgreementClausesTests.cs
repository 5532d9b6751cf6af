using PartnershipBot.Interview;
using PartnershipBot.Tests.Interview;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>Each clause of what is accepted about the convention.</summary>
public sealed partial class AgreementClausesTests
{
    private const string Year = "calendar_startDate=2025-09-15; calendar_endDate=2026-07-03";
    private const string Mayor = "agreement_librarySignatory=M. Paul Renaud; agreement_librarySignatory_capacity=maire";
    private const string Head = "agreement_partnerSignatories=[{\"name\":\"Mme Claire Martin\",\"capacity\":\"directrice\"}]";
    private const string Ready = Mayor + "; " + Head + "; agreement_libraryApproval=2026-01-15; calendar_startDate=2026-03-01";
    private const string College = Ready + "; partner_kind=middleSchool";

    [Theory]
    // One of the templates, or that of the MDDS.
    [InlineData("CV1", "collège", "agreement_templateKind=middleSchool")]
    [InlineData("CV1", "modèle général", "agreement_templateKind=other")]
    [InlineData("CV1", "modèle fourni par la MDDS", "agreement_templateKind=mddsTemplate")]
    [InlineData("CV1", "un beau modèle", "refused choiceAmbiguous")]
    [InlineData("CV1", "on verra", "refused choiceNotFound")]
    // A name and a capacity: mayor, president of an EPCI, or somebody with a delegation, whose reference is given.
    [InlineData("CV2", "M. Paul Renaud, maire", "agreement_librarySignatory=M. Paul Renaud; agreement_librarySignatory_capacity=maire")]
    [InlineData(
        "CV2",
        "Mme Anne Roy, présidente de la communauté de communes",
        "agreement_librarySignatory=Mme Anne Roy; agreement_librarySignatory_delegation="
    )]
    [InlineData("CV2", "M. Paul Renaud", "asks askCapacity")]
    [InlineData("CV2", "M. Paul Renaud → maire", "agreement_librarySignatory_capacity=maire")]
    [InlineData("CV2", "M. Paul Renaud → jardinier", "refused capacityInvalid")]
    [InlineData("CV2", "le maire", "asks askSignatoryName")]
    [InlineData("CV2", "le maire → X", "refused textTooShort")]
    [InlineData("CV2", "Mme Anne Roy, adjointe à la culture", "asks askDelegation")]
    [InlineData(
        "CV2",
        "Mme Anne Roy, adjointe à la culture → arrêté du 3 juin 2024",
        "agreement_librarySignatory_delegation=arrêté du 3 juin 2024"
    )]
    [InlineData("CV2", "Mme Anne Roy, adjointe à la culture → X", "refused textTooShort")]
    [InlineData("CV2", "a{161}", "refused textTooLong")]
    [InlineData("CV2", "Claire Martin, maire", "refused samePersonSignsForPartner", Head)]
    // One to four people with their capacities, none of whom signs for the library.
    [InlineData(
        "CV3",
        "Mme Claire Martin, directrice",
        "agreement_partnerSignatories=[{\"name\":\"Mme Claire Martin\",\"capacity\":\"directrice\"}]"
    )]
    [InlineData("CV3", "Mme Claire Martin", "asks askCapacity")]
    [InlineData(
        "CV3",
        "Mme Claire Martin → directrice",
        "agreement_partnerSignatories=[{\"name\":\"Mme Claire Martin\",\"capacity\":\"directrice\"}]"
    )]
    [InlineData("CV3", "Mme Claire Martin → X", "refused textTooShort")]
    [InlineData("CV3", "la directrice", "asks askSignatoryName")]
    [InlineData("CV3", "la directrice → a{161}", "refused textTooLong")]
    [InlineData("CV3", "M. Paul Renaud, président", "refused samePersonSigns", Mayor)]
    [InlineData("CV3", "aucun", "refused listEmpty")]
    [InlineData("CV3", "M. A, maire⏎M. B, maire⏎M. C, maire⏎M. D, maire⏎M. E, maire", "accepted")]
    // A day with who decides, or: to be set, not needed with the reason, to be checked. Not after the signature.
    [InlineData(
        "CV4",
        "Conseil municipal du 11 septembre 2025",
        "agreement_libraryApproval=2025-09-11; agreement_libraryApproval_body=Conseil municipal"
    )]
    [InlineData("CV4", "le 11 septembre → oui", "agreement_libraryApproval=2026-09-11")]
    [InlineData("CV4", "date à fixer", "agreement_libraryApproval=needed")]
    [InlineData("CV4", "à vérifier", "agreement_libraryApproval=unknown")]
    [InlineData("CV4", "pas nécessaire", "asks askNoApprovalReason")]
    [InlineData(
        "CV4",
        "pas nécessaire → délégation du 3 juin",
        "agreement_libraryApproval=notNeeded; agreement_libraryApproval_reason=délégation du 3 juin"
    )]
    [InlineData(
        "CV4",
        "Pas nécessaire : délégation du 3 juin",
        "agreement_libraryApproval=notNeeded; agreement_libraryApproval_reason=délégation du 3 juin"
    )]
    [InlineData("CV4", "pas nécessaire → a{301}", "refused textTooLong")]
    [InlineData("CV4", "un de ces jours", "refused dateOrStatusNotUnderstood")]
    [InlineData("CV4", "31 février 2026", "refused dateImpossible")]
    [InlineData("CV4", "11/09/2025", "refused approvalAfterSignature", "agreement_signedOn=2025-09-10")]
    [InlineData("CV4", "10/09/2025", "agreement_libraryApproval=2025-09-10", "agreement_signedOn=2025-09-10")]
    [InlineData("CV4", "a{161} du 10/09/2025", "refused textTooLong")]
    // The same; a collège or a lycée always has a board.
    [InlineData(
        "CV5",
        "Conseil d’administration du 6 novembre 2025",
        "agreement_partnerApproval=2025-11-06; agreement_partnerApproval_body=Conseil d’administration"
    )]
    [InlineData(
        "CV5",
        "pas nécessaire → une école n’a pas de conseil",
        "agreement_partnerApproval=notNeeded",
        "partner_kind=primarySchool"
    )]
    [InlineData("CV5", "pas nécessaire", "refused boardDateRequired", "partner_kind=middleSchool")]
    [InlineData("CV5", "pas nécessaire", "refused boardDateRequired", "partner_kind=highSchool")]
    [InlineData("CV5", "date à fixer", "agreement_partnerApproval=needed", "partner_kind=middleSchool")]
    [InlineData("CV5", "11/09/2025", "refused approvalAfterSignature", "agreement_signedOn=2025-09-10")]
    // Before the end; before the signature it is questioned.
    [InlineData("CV6", "15/09/2025", "agreement_effectiveDate=2025-09-15", Year)]
    [InlineData("CV6", "03/07/2026", "refused startAfterEnd", Year)]
    [InlineData("CV6", "15/09/2025", "confirms effectiveBeforeSignature", "agreement_signedOn=2025-09-16")]
    [InlineData("CV6", "15/09/2025 → oui", "agreement_effectiveDate=2025-09-15", "agreement_signedOn=2025-09-16")]
    // After the start, within five years.
    [InlineData("CV7", "03/07/2026", "agreement_endDate=2026-07-03", Year)]
    [InlineData("CV7", "15/09/2025", "refused endBeforeStart", Year)]
    [InlineData("CV7", "15/09/2030 → oui", "agreement_endDate=2030-09-15", Year)]
    [InlineData("CV7", "16/09/2030", "refused periodTooLong", Year)]
    [InlineData("CV7", "15/09/2025", "refused endBeforeStart", "agreement_effectiveDate=2025-10-01; calendar_startDate=2025-09-01")]
    // One choice; tacit renewal one to three times.
    [InlineData("CV8", "expresse", "agreement_renewal=express; agreement_renewal_max=")]
    [InlineData("CV8", "sans reconduction", "agreement_renewal=none")]
    [InlineData("CV8", "tacite reconduction", "asks askMaxRenewals")]
    [InlineData("CV8", "tacite reconduction → deux fois", "agreement_renewal=tacit; agreement_renewal_max=2")]
    [InlineData("CV8", "tacite reconduction, 2 fois", "agreement_renewal=tacit; agreement_renewal_max=2")]
    [InlineData("CV8", "tacite reconduction → 4", "refused numberOutOfRange")]
    [InlineData("CV8", "tacite reconduction → 0", "refused numberOutOfRange")]
    // 0–180 days, fewer than the convention lasts.
    [InlineData("CV9", "deux mois", "agreement_noticeDays=60; agreement_noticeDays_said=deux mois")]
    [InlineData("CV9", "60 jours francs", "agreement_noticeDays=60; agreement_noticeDays_said=")]
    [InlineData("CV9", "dans 60 jours → oui", "agreement_noticeDays=60; agreement_noticeDays_said=")]
    [InlineData("CV9", "0", "agreement_noticeDays=0")]
    [InlineData("CV9", "180 jours", "agreement_noticeDays=180")]
    [InlineData("CV9", "181", "refused numberOutOfRange")]
    [InlineData("CV9", "30", "refused noticeTooLong", "calendar_startDate=2026-03-01; calendar_endDate=2026-03-31")]
    [InlineData("CV9", "29", "agreement_noticeDays=29", "calendar_startDate=2026-03-01; calendar_endDate=2026-03-31")]
    [InlineData("CV9", "le préavis habituel", "refused noticeNotUnderstood")]
    // Two entries of 2–160 characters.
    [InlineData(
        "CV10",
        "Julie Morel, bibliothécaire ; Mme Martin, directrice",
        "agreement_referents_library=Julie Morel, bibliothécaire; agreement_referents_partner=Mme Martin, directrice"
    )]
    [InlineData("CV10", "Julie Morel, bibliothécaire", "asks askPartnerReferent")]
    [InlineData("CV10", "Julie Morel, bibliothécaire → Mme Martin", "agreement_referents_partner=Mme Martin")]
    [InlineData("CV10", "Julie Morel, bibliothécaire → X", "refused textTooShort")]
    [InlineData("CV10", "Julie Morel, bibliothécaire → a{161}", "refused textTooLong")]
    // None; or 1–5000 items, for how long, and what of a lost one.
    [InlineData("CV11", "aucun prêt", "agreement_loanTerms=none; agreement_loanTerms_quantity=")]
    [InlineData(
        "CV11",
        "90 livres, 21 jours, remplacement à l’identique",
        "agreement_loanTerms_quantity=90; agreement_loanTerms_days=21; agreement_loanTerms_rule=replace"
    )]
    [InlineData(
        "CV11",
        "60 documents, 90 jours, tolérance de 5 pertes puis remplacement",
        "agreement_loanTerms_quantity=60; agreement_loanTerms_days=90; agreement_loanTerms_rule=tolerance; agreement_loanTerms_losses=5"
    )]
    [InlineData("CV11", "30 livres, trois semaines, remboursement", "agreement_loanTerms_days=21; agreement_loanTerms_rule=refund")]
    [InlineData("CV11", "des livres", "asks askLoanQuantity")]
    [InlineData("CV11", "des livres → 30", "asks askLoanDays")]
    [InlineData("CV11", "des livres → 30 → trois semaines", "asks askLossRule")]
    [InlineData(
        "CV11",
        "des livres → 30 → trois semaines → remboursement",
        "agreement_loanTerms_quantity=30; agreement_loanTerms_days=21; agreement_loanTerms_rule=refund"
    )]
    [InlineData("CV11", "des livres → 0", "refused numberOutOfRange")]
    [InlineData("CV11", "des livres → 5000 → un mois → remplacement", "agreement_loanTerms_quantity=5000")]
    [InlineData("CV11", "des livres → 5001", "refused numberOutOfRange")]
    [InlineData("CV11", "5001 livres, 21 jours, remplacement", "refused numberOutOfRange")]
    [InlineData("CV11", "des livres → 30 → longtemps", "refused durationNotUnderstood")]
    [InlineData("CV11", "des livres → 30 → un mois → on verra", "refused lossRuleExpected")]
    // 5–600 characters.
    [InlineData("CV12", "rien", "refused textTooShort")]
    [InlineData("CV12", "Chacun assure ses agents", "agreement_insurance=Chacun assure ses agents")]
    [InlineData("CV12", "a{601}", "refused textTooLong")]
    // Photographs or none; with them comes the clause on consent.
    [InlineData("CV13", "Logos et photos de dos", "accepted, imageConsentNotice")]
    [InlineData("CV13", "Affiches et site", "asks askPhotographs")]
    [InlineData("CV13", "Affiches et site → non", "agreement_communication_photos=False")]
    [InlineData("CV13", "Affiches et site → oui", "agreement_communication_photos=True")]
    [InlineData("CV13", "Affiches et site → bof", "refused yesNoExpected")]
    [InlineData("CV13", "Aucune photo", "agreement_communication_photos=False")]
    [InlineData("CV13", "Pas de photo sans accord écrit", "asks askPhotographs")]
    // Not empty; the court that it names is kept for the article.
    [InlineData(
        "CV14",
        "Amiable, puis tribunal administratif de Poitiers",
        "agreement_disputeClause_court=tribunal administratif de Poitiers"
    )]
    [InlineData("CV14", "À l’amiable", "agreement_disputeClause=À l’amiable; agreement_disputeClause_court=")]
    [InlineData("CV14", "", "refused textEmpty")]
    [InlineData("CV14", "a{1001}", "refused textTooLong")]
    // Not to come, not before the approvals, and everybody has signed.
    [InlineData("CV15", "11/02/2026", "refused dateInFuture", Ready)]
    [InlineData("CV15", "10/02/2026", "confirms confirmEverybodySigned", Ready)]
    [InlineData("CV15", "10/02/2026 → oui", "agreement_signedOn=2026-02-10", Ready)]
    [InlineData("CV15", "14/01/2026", "refused signedBeforeApproval", Ready)]
    [InlineData("CV15", "15/01/2026 → oui", "agreement_signedOn=2026-01-15", Ready)]
    [InlineData("CV15", "19/01/2026", "refused signedBeforeApproval", Ready + "; agreement_partnerApproval=2026-01-20")]
    // Without a known vote it is questioned; so is a board's vote that is not executory yet.
    [InlineData("CV15", "10/02/2026", "confirms signAnyway", Mayor + "; " + Head)]
    [InlineData("CV15", "10/02/2026", "confirms signAnyway", Mayor + "; " + Head + "; agreement_libraryApproval=needed")]
    [InlineData("CV15", "10/02/2026 → oui → oui", "agreement_signedOn=2026-02-10", Mayor + "; " + Head)]
    [InlineData("CV15", "03/02/2026", "confirms signAnyway", College + "; agreement_partnerApproval=2026-01-20")]
    [InlineData("CV15", "03/02/2026 → oui → oui", "agreement_signedOn=2026-02-03", College + "; agreement_partnerApproval=2026-01-20")]
    [InlineData("CV15", "04/02/2026", "confirms confirmEverybodySigned", College + "; agreement_partnerApproval=2026-01-20")]
    [InlineData("CV15", "10/02/2026 → oui", "accepted, signedAfterStart", Ready + "; agreement_effectiveDate=2026-02-01")]
    public void What_is_said_becomes(string id, string said, string expected, string given = "") =>
        Clause.Expect(Clause.Say(id, said, given), expected);

    [Fact]
    public void Every_question_has_its_rows() =>
        Clause
            .Named(typeof(AgreementClausesTests))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe(Questions.FindStage("agreement")!.Own.Select(q => q.Id).Order(StringComparer.Ordinal));
}
