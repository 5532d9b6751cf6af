using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Features.Contact;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Features.Contact;

public sealed class ProposalReplyTests
{
    private static readonly Correspondent Julie = new("Julie Morel", null, "Médiathèque de Valmont");

    [Fact]
    public void To_accept_is_to_thank_and_to_propose_to_meet()
    {
        var letter = Draft(("proposal_verdict", "accept"));

        letter.To.ShouldBe("animation@tilleuls.example");
        letter.Subject.ShouldBe("Votre proposition de partenariat");
        letter.Body.ShouldBe(
            """
            Madame, Monsieur,

            Nous vous remercions de votre proposition du 26 juin 2025, que nous avons étudiée avec plaisir. Elle rejoint nos attentes, et nous souhaitons en faire avec vous un projet commun.

            Pouvons-nous nous rencontrer pour en définir ensemble les objectifs, les moyens, le calendrier et les limites ? Dites-nous quelles dates vous conviendraient.

            Bien cordialement,

            Julie Morel
            Médiathèque de Valmont
            """.ReplaceLineEndings("\n").Replace(" ?", "\u202f?", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void To_ask_is_to_list_what_is_to_be_clarified_one_point_a_line()
    {
        var letter = Draft(
            ("proposal_verdict", "moreInfo"),
            (Fields.ProposalPoints, "Une séance par mois au plus ; qui installe la salle ?")
        );

        letter.Subject.ShouldBe("Votre proposition de partenariat\u00a0: quelques précisions");
        letter.Body.ShouldContain(
            "les points suivants\u00a0:\n- Une séance par mois au plus\n- qui installe la salle ?\n\nVous pouvez nous répondre"
        );
    }

    [Fact]
    public void To_decline_is_to_say_why_and_when_it_can_be_talked_about_again()
    {
        Draft(
            ("proposal_verdict", "decline"),
            (Fields.DeclineReason, "Ils sont envahissants"),
            (Fields.DeclineLetter, "Équipe réduite cette année"),
            (Fields.ReopenOn, "2026-09-01")
        )
            .Body.ShouldContain(
                "pour la raison suivante\u00a0: Équipe réduite cette année.\n\nNous aurions plaisir à en reparler avec vous à partir du 1er septembre 2026.\n\n"
            );
        Draft(("proposal_verdict", "decline"), (Fields.DeclineReason, "Complet !"), (Fields.DeclineLetter, "Complet !"))
            .Body.ShouldContain("Complet !\n\nNous vous souhaitons une pleine réussite dans vos projets.\n\n");
    }

    [Fact]
    public void A_reason_that_is_kept_is_not_written_to_the_partner()
    {
        var letter = Draft(("proposal_verdict", "decline"), (Fields.DeclineReason, "Ils sont envahissants"));
        letter.Body.ShouldNotContain("envahissants");
        letter.Body.ShouldNotContain("raison");
        letter.Body.ShouldContain("pas y donner suite actuellement.\n\nNous vous souhaitons");
    }

    [Fact]
    public void Points_to_clarify_stand_in_the_reply_that_accepts() =>
        Draft(("proposal_verdict", "accept"), (Fields.ProposalPoints, "qui installe la salle ?"))
            .Body.ShouldContain("les points suivants\u00a0:\n- qui installe la salle ?\n\nPouvons-nous");

    [Fact]
    public void It_is_drafted_in_English_too() =>
        ProposalReply
            .Draft(new Texts(Lang.En), Answers(("proposal_verdict", "accept")), Julie)!
            .Body.ShouldContain("Thank you for your proposal of 26 June 2025");

    [Fact]
    public void Lines_for_which_nothing_is_known_disappear_and_the_others_stay()
    {
        ProposalReply
            .Draft(new Texts(Lang.Fr), Answers(("proposal_verdict", "accept")), new("", null, null))!
            .Body.ShouldEndWith("conviendraient.\n\nBien cordialement,");
        ProposalReply
            .Draft(new Texts(Lang.Fr), Answers(("proposal_verdict", "accept")), new("Julie", "bibliothécaire", null))!
            .Body.ShouldEndWith("Bien cordialement,\n\nJulie\nbibliothécaire");
    }

    [Fact]
    public void A_telephone_number_is_no_address() =>
        Draft(("proposal_verdict", "accept"), (Fields.ContactChannel, "05 00 00 00 00")).To.ShouldBeNull();

    [Theory]
    [InlineData("PR1", Fields.ProposalDate, "accept")]
    [InlineData("PR7", Fields.ProposalVerdict, "accept")]
    [InlineData("PR6", Fields.ProposalPoints, "moreInfo")]
    [InlineData("PR8", Fields.DeclineReason, "decline")]
    public void Nothing_is_drafted_while_something_is_missing(string id, string field, string verdict)
    {
        var all = Answers(
            (Fields.ProposalVerdict, verdict),
            (Fields.ProposalPoints, "Qui installe la salle ?"),
            (Fields.DeclineReason, "Équipe réduite")
        );
        ProposalReply.Missing(all).ShouldBeNull();

        var answers = all.With([new(field, null)]);

        ProposalReply.Missing(answers).ShouldBe(id);
        ProposalReply.Draft(new Texts(Lang.Fr), answers, Julie).ShouldBeNull();
    }

    [Fact]
    public void Nobodys_words_fill_another_blank() =>
        Draft(("proposal_verdict", "decline"), (Fields.DeclineReason, "Complet"), (Fields.DeclineLetter, "{sender} et {closing}"))
            .Body.ShouldContain("suivante\u00a0: {sender} et {closing}\n");

    private static Letter Draft(params (string Field, object Value)[] more) =>
        ProposalReply.Draft(new Texts(Lang.Fr), Answers(more), Julie)!;

    private static AnswerSheet Answers(params (string Field, object Value)[] more) =>
        CardSamples
            .Sheet(
                (Fields.InitiatedBy, "partner"),
                (Fields.ContactChannel, "animation@tilleuls.example"),
                (Fields.ProposalDate, "2025-06-26")
            )
            .With(more.Select(m => KeyValuePair.Create(m.Field, (object?)m.Value)));
}
