using PartnershipBot.Conversation.Forms;
using PartnershipBot.Domain;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Features.Contact;
using PartnershipBot.Features.Projects;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Conversation.Forms;

public sealed class FormReplyTests
{
    [Fact]
    public void A_code_is_read_as_its_name_and_a_text_as_it_is()
    {
        var answers = Read(ContactStage.Stage, ("CT2", "external"), ("CT1", "École Prévert"), ("CT9", "2025-05-12"));

        answers
            .Select(a => (a.Slot.ToString(), a.Draft.Input))
            .ShouldBe([("CT1", "École Prévert"), ("CT2", "Un organisme extérieur"), ("CT9", "2025-05-12")]);
        answers.ShouldAllBe(a => a.Draft.FromForm && a.Draft.On == CardSamples.Today);
    }

    [Fact]
    public void Several_choices_are_read_one_a_line() =>
        Read(ProjectStage.Stage, ("PJ17", "collections,training")).ShouldHaveSingleItem().Draft.Input.ShouldBe("Collections\nFormation");

    [Fact]
    public void A_part_goes_with_its_answer()
    {
        var draft = Read(ContactStage.Stage, ("CT12", "negative"), ("CT12.reason", "Équipe réduite")).ShouldHaveSingleItem().Draft;

        draft.Part("reason").ShouldBe("Équipe réduite");
    }

    [Fact]
    public void A_part_without_its_answer_is_left_out() => Read(ContactStage.Stage, ("CT12.reason", "Équipe réduite")).ShouldBeEmpty();

    [Fact]
    public void A_status_stands_in_for_a_date_that_is_not_given()
    {
        var answers = Read(
            AgreementStage.Stage,
            ("CV4", ""),
            ("CV4.status", "notNeeded"),
            ("CV4.reason", "Délégation"),
            ("CV5", "le 6 novembre"),
            ("CV5.status", "needed")
        );

        answers.Select(a => a.Draft.Input).ShouldBe(["Pas nécessaire", "le 6 novembre"]);
        answers[0].Draft.Part("reason").ShouldBe("Délégation");
    }

    [Fact]
    public void Several_criteria_of_one_input_are_answers_each() =>
        Read(ProjectStage.Stage, ("PJ16.1.0", "Prêts : 1500\r\n\r\nInscriptions : 15"))
            .Select(a => (a.Slot.ToString(), a.Draft.Input))
            .ShouldBe([("PJ16.1.0", "Prêts : 1500"), ("PJ16.1.1", "Inscriptions : 15")]);

    [Fact]
    public void An_objective_comes_before_what_it_brings() =>
        Read(ProjectStage.Stage, ("PJ7", "Accueil"), ("PJ16.1.0", "c"), ("PJ5.0", "b"), ("PJ3.1", "d"), ("PJ3.0", "a"), ("PJ1", "t"))
            .Select(a => a.Slot.ToString())
            .ShouldBe(["PJ1", "PJ3.0", "PJ5.0", "PJ3.1", "PJ16.1.0", "PJ7"]);

    [Theory]
    [InlineData("verb")]
    [InlineData("PJ1")]
    [InlineData("CT1.comment")]
    [InlineData("CT99")]
    [InlineData(".reason")]
    [InlineData("PJ3.99")]
    public void What_is_no_input_of_the_form_is_ignored(string id) => Read(ContactStage.Stage, (id, "x")).ShouldBeEmpty();

    [Fact]
    public void What_a_form_sends_is_what_the_interview_accepts()
    {
        var answers = AnswerSheet.Empty;
        foreach (
            var (slot, draft) in Read(
                ContactStage.Stage,
                ("CT1", "Amicale"),
                ("CT2", "external"),
                ("CT3", "other"),
                ("CT3.comment", "amicale laïque"),
                ("CT5", "Valmont"),
                ("CT8", "elected"),
                ("CT9", "2025-05-12"),
                ("CT12", "negative"),
                ("CT12.reason", "Équipe réduite")
            )
        )
        {
            var context = new ReadingContext(slot, answers, AnswerSheet.Empty, CardSamples.Today, new Texts(Lang.Fr));
            var accepted = slot.Question.Reader.Read(draft, context).ShouldBeOfType<Outcome.Accepted>(slot.ToString());
            answers = answers.With(accepted.Changes);
        }

        answers.Text(Fields.PartnerKind).ShouldBe("other");
        answers.Text(Fields.PartnerKind + "_comment").ShouldBe("amicale laïque");
        answers.Text(Fields.InitiatedBy).ShouldBe("elected");
        answers.Text(Fields.ContactOutcome + "_reason").ShouldBe("Équipe réduite");
    }

    private static IReadOnlyList<FormAnswer> Read(Stage stage, params (string Id, string Value)[] inputs) =>
        FormReply.Read(
            stage,
            inputs.Select(i => KeyValuePair.Create(i.Id, i.Value)),
            new Texts(Lang.Fr),
            CardSamples.Today,
            AnswerSheet.Empty
        );
}
