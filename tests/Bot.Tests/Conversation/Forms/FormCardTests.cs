using PartnershipBot.Cards;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Features.Contact;
using PartnershipBot.Features.Projects;
using PartnershipBot.Features.Reviews;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;
using static PartnershipBot.Tests.Conversation.Forms.FormSamples;

namespace PartnershipBot.Tests.Conversation.Forms;

public sealed class FormCardTests
{
    public static TheoryData<string> Stages => [.. Questions.Stages.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Stages))]
    public void Every_open_place_has_one_input_on_one_page(string id)
    {
        var stage = Questions.FindStage(id)!;
        foreach (var answers in new[] { AnswerSheet.Empty, CardSamples.Sheet((Fields.InitiatedBy, "partner")), HalfProject() })
        {
            var partnership = CardSamples.Of(answers);
            var pages = FormCard.PagesOf(CardSamples.Context(), stage, partnership, AnswerSheet.Empty);
            var ids = pages.SelectMany((_, page) => Form(stage, answers, page, library: AnswerSheet.Empty).InputIds()).ToList();

            var open = Walk.Open(stage, answers, AnswerSheet.Empty).Where(s => s.Question.Id is not ("CV15" or "PJ18")).ToList();

            ids.ShouldBeUnique();
            ids.ShouldBeSubsetOf(ids.Where(i => Slot.Parse(i) is not null || Slot.Parse(i[..i.LastIndexOf('.')]) is not null));
            open.Select(s => s.ToString()).ShouldBeSubsetOf(ids);
            pages.SelectMany(p => p).Select(s => s.ToString()).ShouldBe(ids.Where(i => Slot.Parse(i) is not null));
            ids.ShouldNotContain("CV15");
            ids.ShouldNotContain("PJ18");
        }
    }

    [Fact]
    public void What_follows_an_objective_does_not_stand_under_its_heading()
    {
        var texts = Form(ProjectStage.Stage, AnswerSheet.Empty, 0, library: AnswerSheet.Empty).Texts().ToList();
        texts.ShouldContain("Objectif 1");
        texts.IndexOf("Pour l’ensemble").ShouldBeGreaterThan(texts.IndexOf("Objectif 1"));
    }

    [Theory]
    [InlineData("contact", "avant la signature")]
    [InlineData("project", "avant la signature")]
    [InlineData("library", "avant la signature")]
    [InlineData("evaluation", "avant de terminer cette étape")]
    [InlineData("decision", "avant de terminer cette étape")]
    public void What_is_essential_is_told_to_be_so_for_what_is_still_ahead(string stage, string expected) =>
        Form(Questions.FindStage(stage)!, AnswerSheet.Empty, 0, library: AnswerSheet.Empty)
            .Texts()
            .ShouldContain(t =>
                t.StartsWith("Ce qui est essentiel", StringComparison.Ordinal) && t.Contains(expected, StringComparison.Ordinal)
            );

    [Fact]
    public void Each_result_that_is_asked_stands_under_its_criterion()
    {
        var partnership = CardSamples.Of(CardSamples.School(), PartnershipStatus.Evaluating);
        var form = CardJson.Of(
            FormCard.For(
                CardSamples.Context(),
                EvaluationStage.Stage,
                partnership,
                AnswerSheet.Empty,
                0,
                new Dictionary<string, string>(),
                new Dictionary<string, Phrase>()
            )
        );
        foreach (var (criterion, number) in CardSamples.School().List<Criterion>(Fields.Criteria).Select((c, i) => (c, i)))
        {
            ((string?)((Newtonsoft.Json.Linq.JObject)form.Input($"EV2.{number}").Previous!)["text"])!.ShouldStartWith(criterion.Indicator);
        }
        form.Texts().ShouldNotContain(t => t.StartsWith("Objectif"));
    }

    [Fact]
    public void Nothing_has_to_be_filled_in() =>
        Form(ProjectStage.Stage, AnswerSheet.Empty).Inputs().ShouldAllBe(i => i["isRequired"] == null);

    [Fact]
    public void A_label_is_the_question_to_the_letter_and_says_what_is_essential()
    {
        var form = Form(ContactStage.Stage, AnswerSheet.Empty);

        ((string?)form.Input("CT1")["label"]).ShouldBe(new Texts(Lang.Fr).Question("CT1") + " (essentiel)");
        ((string?)form.Input("CT6")["label"]).ShouldBe(new Texts(Lang.Fr).Question("CT6"));
    }

    [Theory]
    [InlineData("CT1", "Input.Text", null)]
    [InlineData("CT2", "Input.ChoiceSet", "expanded")]
    [InlineData("CT3", "Input.ChoiceSet", "compact")]
    [InlineData("CT7", "Input.Text", null)]
    [InlineData("CT9", "Input.Date", null)]
    public void Each_kind_of_answer_has_its_input(string id, string type, string? style)
    {
        var input = Form(ContactStage.Stage, AnswerSheet.Empty).Input(id);

        ((string?)input["type"]).ShouldBe(type);
        ((string?)input["style"]).ShouldBe(style, StringCompareShould.IgnoreCase);
    }

    [Theory]
    [InlineData("PJ3.0")]
    [InlineData("PJ7")]
    [InlineData("PJ14")]
    [InlineData("PJ16.0.0")]
    public void Long_texts_and_lists_have_several_lines(string id) =>
        ((bool?)Form(ProjectStage.Stage, AnswerSheet.Empty).Input(id)["isMultiline"]).ShouldBe(true);

    [Fact]
    public void Several_choices_may_be_ticked() =>
        ((bool?)Form(ProjectStage.Stage, AnswerSheet.Empty).Input("PJ17")["isMultiSelect"]).ShouldBe(true);

    [Fact]
    public void A_date_that_is_not_known_has_its_status()
    {
        var form = Form(AgreementStage.Stage, AnswerSheet.Empty);

        ((string?)form.Input("CV4")["type"]).ShouldBe("Input.Text");
        form.Input("CV4.status")["choices"]!.Select(c => (string?)c["value"]).ShouldBe(["needed", "notNeeded", "unknown"]);
        // Why not is asked of whoever says that it is not needed.
        form.InputIds().ShouldNotContain("CV4.reason");
    }

    [Fact]
    public void A_comment_has_an_input_of_its_own() =>
        new[] { "PR3", "PR3.comment", "PR4.comment", "PR5.comment" }.ShouldBeSubsetOf(
            Form(ContactStage.Stage, CardSamples.Sheet((Fields.InitiatedBy, "partner"))).InputIds()
        );

    [Fact]
    public void A_question_that_depends_on_another_one_of_the_form_says_on_which_answer()
    {
        var form = Form(ContactStage.Stage, AnswerSheet.Empty);

        ((string?)form.Input("CT3")["label"]).ShouldNotBeNull().ShouldEndWith("(si «\u00A0Un organisme extérieur\u00A0»)");
        // What only some need comes once it is called for.
        form.InputIds().ShouldNotContain("CT4");
        form.InputIds().ShouldNotContain("CT3.comment");
        form.InputIds().ShouldNotContain("CT12.reason");
    }

    [Fact]
    public void Once_that_answer_is_known_only_what_applies_is_asked()
    {
        var ids = Form(ContactStage.Stage, CardSamples.Sheet((Fields.Mode, "external"))).InputIds().ToList();

        ids.ShouldContain("CT3");
        ids.ShouldNotContain("CT4");
    }

    [Fact]
    public void The_proposal_is_asked_once_the_partner_is_known_to_have_come_first()
    {
        Form(ContactStage.Stage, AnswerSheet.Empty).InputIds().ShouldNotContain("PR1");
        Form(ContactStage.Stage, CardSamples.Sheet((Fields.InitiatedBy, "partner"))).InputIds().ShouldContain("PR1");
    }

    [Fact]
    public void A_first_objective_is_not_optional()
    {
        var form = Form(ProjectStage.Stage, AnswerSheet.Empty);

        form.InputIds().Where(i => i.Contains('.')).ShouldBe(["PJ3.0", "PJ4.0", "PJ5.0", "PJ16.0.0"]);
        form.Texts().ShouldContain("Objectif 1");
    }

    [Fact]
    public void The_open_parts_of_each_objective_and_one_more_objective_are_asked()
    {
        var form = Form(ProjectStage.Stage, HalfProject());

        form.InputIds().Where(i => i.StartsWith("PJ3.", StringComparison.Ordinal)).ShouldBe(["PJ3.2"]);
        form.InputIds()
            .Where(i => i.Contains('.') && !i.StartsWith("PJ17", StringComparison.Ordinal))
            .ShouldBe(["PJ5.0", "PJ16.0.0", "PJ4.1", "PJ16.1.0", "PJ3.2", "PJ4.2", "PJ5.2", "PJ16.2.0"]);
        form.Texts().ShouldContain("Objectif 3 (facultatif)");
        form.Texts().ShouldContain("Développer l’emprunt");
    }

    [Fact]
    public void Five_objectives_are_enough()
    {
        var answers = CardSamples.Sheet(
            (Fields.Objectives, AnswerSheet.Write(Enumerable.Range(0, 5).Select(i => new Objective($"Objectif numéro {i}", null, null))))
        );

        Form(ProjectStage.Stage, answers).InputIds().ShouldNotContain("PJ3.5");
    }

    [Fact]
    public void Nothing_is_open_once_everything_is_answered()
    {
        foreach (var stage in new[] { ContactStage.Stage, ProjectStage.Stage, AgreementStage.Stage })
        {
            FormCard
                .PagesOf(CardSamples.Context(), stage, CardSamples.Of(CardSamples.School()), LibraryWithService())
                .ShouldBeEmpty(stage.Id);
        }
    }

    [Fact]
    public void Saving_names_stage_and_page_and_answering_one_by_one_needs_no_input()
    {
        var form = Form(ContactStage.Stage, AnswerSheet.Empty);

        var save = form.Button(Verbs.Save);
        ((string?)save["data"]!["stage"]).ShouldBe("contact");
        ((int)save["data"]!["page"]!).ShouldBe(0);
        save["associatedInputs"].ShouldBeNull();
        ((string?)form.Button(Verbs.Resume)["associatedInputs"]).ShouldBe("none", StringCompareShould.IgnoreCase);
    }

    [Fact]
    public void A_form_of_a_new_partnership_needs_no_record() =>
        CardJson
            .Of(FormCard.For(CardSamples.Context(), ContactStage.Stage, null, AnswerSheet.Empty, 0, Nothing, NoErrors))
            .InputIds()
            .ShouldContain("CT1");
}
