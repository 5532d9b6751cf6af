using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Tests.Interview;

namespace PartnershipBot.Tests.Features.Contact;

/// <summary>Each clause of what is accepted about the first contact.</summary>
public sealed class ContactClausesTests
{
    [Theory]
    // 2–120 characters, trimmed.
    [InlineData("CT1", "  École Prévert  ", "partner_name=École Prévert")]
    [InlineData("CT1", "É", "refused textTooShort")]
    [InlineData("CT1", "ÉA", "partner_name=ÉA")]
    [InlineData("CT1", "a{120}", "accepted")]
    [InlineData("CT1", "a{121}", "refused textTooLong")]
    // One choice.
    [InlineData("CT2", "Une autre bibliothèque", "partnership_mode=interLibrary; partner_kind=otherLibrary")]
    [InlineData("CT2", "un organisme exterieur", "partnership_mode=external")]
    [InlineData("CT2", "2", "partnership_mode=external")]
    [InlineData("CT2", "une autre bibliothèque et un organisme extérieur", "refused choiceAmbiguous")]
    [InlineData("CT2", "je verrai", "refused choiceNotFound")]
    [InlineData("CT2", "Un organisme extérieur", "partnership_mode=external; partner_kind=", "partner_kind=otherLibrary")]
    // What only resembles a choice, or says more than is kept, is confirmed.
    [InlineData("CT3", "collège", "partner_kind=middleSchool")]
    [InlineData("CT3", "colège", "confirms interpretedValue")]
    [InlineData("CT3", "colège → oui", "partner_kind=middleSchool")]
    [InlineData("CT3", "collège, en centre-ville", "confirms confirmLeavingOut")]
    [InlineData("CT3", "collège, en centre-ville → oui", "partner_kind=middleSchool")]
    // « Autre » says which, in 3–80 characters.
    [InlineData("CT3", "autre structure", "asks askOtherPrecision")]
    [InlineData("CT3", "autre structure → ab", "refused textTooShort")]
    [InlineData("CT3", "autre structure → ab → une ferme", "partner_kind=other; partner_kind_comment=une ferme")]
    [InlineData("CT3", "autre structure → a{80}", "accepted")]
    [InlineData("CT3", "autre structure → a{81}", "refused textTooLong")]
    [InlineData("CT3", "Autre structure : une ferme", "partner_kind=other; partner_kind_comment=une ferme")]
    [InlineData("CT3", "bibliothèque ou médiathèque", "refused choiceNotFound")]
    // At least one.
    [InlineData(
        "CT4",
        "Des échanges de documents et une action culturelle",
        "partnership_sharedActions=[\"documentExchange\",\"culturalAction\"]"
    )]
    [InlineData("CT4", "rien de précis", "refused choiceNotFound")]
    [InlineData(
        "CT4",
        "autre chose : un prix littéraire",
        "partnership_sharedActions=[\"other\"]; partnership_sharedActions_comment=un prix littéraire"
    )]
    // 2–80 characters; letters, hyphens, apostrophes.
    [InlineData("CT5", "Valmont-sur-Thouet", "partner_municipality=Valmont-sur-Thouet")]
    [InlineData("CT5", "L’Absie", "partner_municipality=L’Absie")]
    [InlineData("CT5", "Y", "partner_municipality=Y")]
    [InlineData("CT5", "a{80}", "accepted")]
    [InlineData("CT5", "a{81}", "refused textTooLong")]
    [InlineData("CT5", "79600 Valmont", "partner_municipality=Valmont (79600)")]
    [InlineData("CT5", "Valmont (79)", "partner_municipality=Valmont (79)")]
    // 2–160 characters; no remark about health or justice.
    [InlineData("CT6", "Mme Claire Martin, directrice", "partner_contactPerson=Mme Claire Martin, directrice")]
    [InlineData("CT6", "X", "refused textTooShort")]
    [InlineData("CT6", "a{161}", "refused textTooLong")]
    [InlineData("CT6", "Mme Martin, en arrêt maladie", "refused privacyWarning")]
    [InlineData("CT6", "M. Haddad, condamné en 2020", "refused privacyWarning")]
    // E-mail address or French phone number, stored in one form.
    [InlineData("CT7", "Direction@Ecole-Prevert.Example", "partner_contactChannel=Direction@ecole-prevert.example")]
    [InlineData("CT7", "0549000000", "partner_contactChannel=05 49 00 00 00")]
    [InlineData("CT7", "+33 5 49 00 00 00", "partner_contactChannel=05 49 00 00 00")]
    [InlineData("CT7", "05 49 00 00", "refused emailOrPhoneInvalid")]
    [InlineData("CT7", "+44 20 7946 0958", "partner_contactChannel=+44 20 7946 0958")]
    [InlineData("CT7", "direction@ecole", "refused emailOrPhoneInvalid")]
    // One choice.
    [InlineData("CT8", "le partenaire", "contact_initiatedBy=partner")]
    [InlineData("CT8", "une élue", "contact_initiatedBy=elected")]
    [InlineData("CT8", "la mdds", "contact_initiatedBy=mdds")]
    [InlineData("CT8", "le partenaire et la MDDS", "refused choiceAmbiguous")]
    // From five years ago to a year ahead.
    [InlineData("CT9", "10/02/2021", "contact_date=2021-02-10")]
    [InlineData("CT9", "09/02/2021", "refused dateOutOfRange")]
    [InlineData("CT9", "10/02/2027", "contact_date=2027-02-10")]
    [InlineData("CT9", "11/02/2027", "refused dateOutOfRange")]
    [InlineData("CT9", "31 février 2026", "refused dateImpossible")]
    [InlineData("CT9", "un jour", "refused dateNotUnderstood")]
    [InlineData("CT9", "hier → oui", "contact_date=2026-02-09")]
    // 10–2000 and 3–500 characters.
    [InlineData("CT10", "a{9}", "refused textTooShort")]
    [InlineData("CT10", "a{10}", "accepted")]
    [InlineData("CT10", "a{2000}", "accepted")]
    [InlineData("CT10", "a{2001}", "refused textTooLong")]
    [InlineData("CT11", "ab", "refused textTooShort")]
    [InlineData("CT11", "a{500}", "accepted")]
    [InlineData("CT11", "a{501}", "refused textTooLong")]
    // One choice; why there is no follow-up is asked.
    [InlineData("CT12", "positif", "contact_outcome=positive")]
    [InlineData("CT12", "à confirmer", "contact_outcome=undecided")]
    [InlineData("CT12", "sans suite", "asks askNoFollowUpReason")]
    [InlineData("CT12", "sans suite → pas de créneau commun", "contact_outcome=negative; contact_outcome_reason=pas de créneau commun")]
    [InlineData("CT12", "sans suite : pas de créneau commun", "contact_outcome=negative; contact_outcome_reason=pas de créneau commun")]
    public void What_is_said_becomes(string id, string said, string expected, string given = "") =>
        Clause.Expect(Clause.Say(id, said, given), expected);

    [Theory]
    [InlineData("CT1", "Ecole Jacques Prevert", "confirms duplicatePartner")]
    [InlineData("CT1", "Ecole Jacques Prevert → oui", "partner_id=p1; partner_name=École Jacques-Prévert; partner_municipality=Valmont")]
    [InlineData("CT1", "Ecole Jacques Prevert → non", "partner_name=Ecole Jacques Prevert; partner_id=")]
    [InlineData("CT1", "EHPAD Les Tilleuls", "partner_name=EHPAD Les Tilleuls")]
    public void A_partner_that_is_known_is_recognised(string id, string said, string expected) =>
        Clause.Expect(
            Clause.Say(id, said, "", [new("p1", Clause.Answers("partner_name=École Jacques-Prévert; partner_municipality=Valmont"))]),
            expected
        );

    [Theory]
    [InlineData("CT3", "partnership_mode=external", true)]
    [InlineData("CT3", "partnership_mode=interLibrary", false)]
    [InlineData("CT4", "partnership_mode=interLibrary", true)]
    [InlineData("CT4", "partnership_mode=external", false)]
    [InlineData("CT9", "contact_initiatedBy=library", true)]
    [InlineData("CT9", "contact_initiatedBy=elected", true)]
    [InlineData("CT9", "contact_initiatedBy=mdds", true)]
    [InlineData("CT9", "contact_initiatedBy=partner", false)]
    // Passed, it counts as the library.
    [InlineData("CT9", "skipped=CT8", true)]
    [InlineData("CT12", "contact_initiatedBy=library", true)]
    [InlineData("CT12", "contact_initiatedBy=partner", false)]
    [InlineData("PR1", "contact_initiatedBy=partner", true)]
    [InlineData("PR1", "contact_initiatedBy=library", false)]
    public void It_is_asked_only_where_it_makes_sense(string id, string given, bool asked) =>
        Questions.Find(id)!.When(Clause.Answers(given)).ShouldBe(asked);

    [Theory]
    [InlineData("CT8", PartnershipStatus.Identified, "contact_initiatedBy=partner", PartnershipStatus.UnderReview)]
    [InlineData("CT8", PartnershipStatus.Identified, "contact_initiatedBy=library", PartnershipStatus.Identified)]
    // A day to come is only an intention.
    [InlineData("CT9", PartnershipStatus.Identified, "contact_date=2026-02-10", PartnershipStatus.Contacted)]
    [InlineData("CT9", PartnershipStatus.Identified, "contact_date=2026-02-11", PartnershipStatus.Identified)]
    [InlineData("CT12", PartnershipStatus.Contacted, "contact_outcome=positive", PartnershipStatus.ProjectDrafting)]
    [InlineData("CT12", PartnershipStatus.Contacted, "contact_outcome=undecided", PartnershipStatus.Contacted)]
    [InlineData("CT12", PartnershipStatus.Identified, "contact_outcome=undecided", PartnershipStatus.Contacted)]
    [InlineData("CT12", PartnershipStatus.Contacted, "contact_outcome=negative", PartnershipStatus.Declined)]
    [InlineData("CT12", PartnershipStatus.Declined, "contact_outcome=positive", PartnershipStatus.ProjectDrafting)]
    public void The_status_follows(string id, PartnershipStatus before, string given, PartnershipStatus after) =>
        Consequences
            .After(new Partnership("p", before, Clause.Answers(given), "o", "O", 1, default, default), Questions.Find(id)!, Clause.Today)
            .Status.ShouldBe(after);

    [Fact]
    public void CT8_passed_means_the_library() =>
        new Texts(Lang.Fr).Value(Questions.Find("CT8")!.Default(Clause.Context("CT8", ""))!).ShouldBe("Notre bibliothèque");

    [Fact]
    public void Every_question_has_its_rows() =>
        Clause
            .Named(typeof(ContactClausesTests))
            .Distinct()
            .Where(id => id.StartsWith("CT", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ShouldBe(Questions.FindStage("contact")!.Own.Select(q => q.Id).Order(StringComparer.Ordinal));
}
