using PartnershipBot.Interview;
using PartnershipBot.Tests.Interview;

namespace PartnershipBot.Tests.Features.Sessions;

/// <summary>Each clause of what is accepted about a session.</summary>
public sealed class FollowUpClausesTests
{
    private const string Period = "agreement_effectiveDate=2025-09-15; agreement_endDate=2026-07-03";

    [Theory]
    // A day of the convention's period, not to come; today needs no confirmation.
    [InlineData("SU1", "aujourd’hui", "session_date=2026-02-10")]
    [InlineData("SU1", "ce matin", "session_date=2026-02-10")]
    [InlineData("SU1", "10/02/2026", "session_date=2026-02-10")]
    [InlineData("SU1", "hier", "confirms interpretedDate")]
    [InlineData("SU1", "hier → oui", "session_date=2026-02-09")]
    [InlineData("SU1", "15/09/2025", "session_date=2025-09-15")]
    [InlineData("SU1", "14/09/2025", "refused dateOutOfRange")]
    [InlineData("SU1", "11/02/2026", "refused dateInFuture")]
    [InlineData("SU1", "31/02/2026", "refused dateImpossible")]
    [InlineData("SU1", "un jour", "refused dateNotUnderstood")]
    // One choice; cancelled asks why, moved may say to which day.
    [InlineData("SU2", "Oui, comme prévu", "session_held=held; session_held_reason=; session_held_movedTo=")]
    [InlineData("SU2", "oui", "session_held=held")]
    [InlineData("SU2", "Annulée", "asks askCancelReason")]
    [InlineData("SU2", "annulé → grève", "session_held=cancelled; session_held_reason=grève")]
    [InlineData("SU2", "Annulée : épidémie de grippe", "session_held=cancelled; session_held_reason=épidémie de grippe")]
    [InlineData("SU2", "Annulée → ab", "refused textTooShort")]
    [InlineData("SU2", "Annulée → a{501}", "refused textTooLong")]
    [InlineData("SU2", "Annulée : Mme Claire Martin est malade", "confirms privacyWarning")]
    [InlineData("SU2", "Annulée : Mme Claire Martin est malade → oui", "session_held_reason=Mme Claire Martin est malade")]
    [InlineData("SU2", "Annulée : Mme Claire Martin est malade → non", "asks askCancelReason")]
    [InlineData("SU2", "Annulée : Mme Claire Martin est malade → non → grève", "session_held_reason=grève")]
    [InlineData("SU2", "Déplacée", "asks askMovedTo")]
    [InlineData("SU2", "Déplacée → non", "session_held=moved; session_held_movedTo=; session_held_toCome=")]
    [InlineData("SU2", "Déplacée → 3 février 2026", "session_held_movedTo=2026-02-03; session_held_toCome=")]
    [InlineData("SU2", "Déplacée → 17 février 2026", "session_held_movedTo=2026-02-17; session_held_toCome=True")]
    [InlineData("SU2", "Déplacée → 17 septembre 2026", "refused dateOutOfRange")]
    [InlineData("SU2", "Déplacée → un autre jour", "refused dateNotUnderstood")]
    [InlineData("SU2", "non", "refused choiceNotFound")]
    // 0–5000; an estimate is confirmed and kept as one.
    [InlineData("SU3", "22", "session_participants=22; session_participants_approx=")]
    [InlineData("SU3", "vingt-deux élèves", "session_participants=22")]
    [InlineData("SU3", "une vingtaine d'élèves", "confirms interpretedEstimate")]
    [InlineData("SU3", "une vingtaine d'élèves → oui", "session_participants=20; session_participants_approx=True")]
    [InlineData("SU3", "entre 15 et 20", "refused numberRangeGiven")]
    [InlineData("SU3", "personne", "session_participants=0")]
    [InlineData("SU3", "5000", "session_participants=5000")]
    [InlineData("SU3", "5001", "refused numberOutOfRange")]
    [InlineData("SU3", "12,5", "refused numberNotUnderstood")]
    [InlineData("SU3", "beaucoup", "refused numberNotUnderstood")]
    // 0–10000.
    [InlineData("SU4", "31", "session_loans=31")]
    [InlineData("SU4", "10 000", "session_loans=10000")]
    [InlineData("SU4", "10 001", "refused numberOutOfRange")]
    // 0–500.
    [InlineData("SU5", "aucune", "session_newRegistrations=0")]
    [InlineData("SU5", "500", "session_newRegistrations=500")]
    [InlineData("SU5", "501", "refused numberOutOfRange")]
    // Up to 2,000 characters; a name, or a remark on health or justice, is kept only by whoever means it.
    [InlineData("SU6", "Très bonne écoute, prévoir plus d’albums", "session_notes=Très bonne écoute, prévoir plus d’albums")]
    [InlineData("SU6", "Épidémie de grippe", "session_notes=Épidémie de grippe")]
    [InlineData("SU6", "a{2000}", "accepted")]
    [InlineData("SU6", "a{2001}", "refused textTooLong")]
    [InlineData("SU6", "Kevin Durand a beaucoup ri", "confirms privacyWarningInstead")]
    [InlineData("SU6", "Kevin Durand a beaucoup ri → oui", "session_notes=Kevin Durand a beaucoup ri")]
    // One choice; « autre » says which, in 2–200 characters.
    [InlineData("SU7", "Collections", "session_supportRequest=collections; session_supportRequest_comment=")]
    [InlineData("SU7", "formation", "session_supportRequest=training")]
    [InlineData("SU7", "aucun", "session_supportRequest=none")]
    [InlineData("SU7", "autre appui", "asks askOtherPrecision")]
    [InlineData("SU7", "Autre appui : une exposition", "session_supportRequest=other; session_supportRequest_comment=une exposition")]
    [InlineData("SU7", "autre appui → a{201}", "refused textTooLong")]
    [InlineData("SU7", "on verra", "refused choiceNotFound")]
    public void What_is_said_becomes(string id, string said, string expected) => Clause.Expect(Clause.Say(id, said, Period), expected);

    [Theory]
    [InlineData("SU3", "session_held=held", true)]
    [InlineData("SU4", "session_held=moved", true)]
    [InlineData("SU5", "session_held=moved; session_held_toCome=true", false)]
    [InlineData("SU3", "session_held=cancelled", false)]
    [InlineData("SU6", "session_held=cancelled", true)]
    [InlineData("SU7", "session_held=cancelled", true)]
    public void It_is_asked_only_where_it_makes_sense(string id, string given, bool asked) =>
        Questions.Find(id)!.When(Clause.Answers(given)).ShouldBe(asked);

    [Fact]
    public void Figures_after_the_first_notes_and_support_may_be_passed() =>
        Questions.FindStage("followUp")!.Own.Where(q => q.Skippable).Select(q => q.Id).ShouldBe(["SU4", "SU5", "SU6", "SU7"]);

    [Fact]
    public void Every_question_has_its_rows() =>
        Clause
            .Named(typeof(FollowUpClausesTests))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe(Questions.FindStage("followUp")!.Own.Select(q => q.Id).Order(StringComparer.Ordinal));
}
