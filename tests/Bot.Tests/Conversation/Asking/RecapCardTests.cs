using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Features.Contact;
using PartnershipBot.Features.Libraries;
using PartnershipBot.Features.Projects;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Conversation.Asking;

public sealed class RecapCardTests
{
    public static TheoryData<string> Stages => ["contact", "project", "agreement", "library"];

    [Theory]
    [MemberData(nameof(Stages))]
    public void Every_place_has_a_line_with_its_button(string id)
    {
        var stage = Questions.FindStage(id)!;
        foreach (var answers in new[] { AnswerSheet.Empty, CardSamples.School(), CardSamples.Longest() })
        {
            var recap = Recap(stage, answers);
            var slots = Walk.Slots(stage, answers)
                .Where(s => s.Question.IsOfLibrary == (id == "library") && s.Question.Id != "CV15")
                .Select(s => s.ToString());

            // What cannot change any more is not offered for change.
            slots = slots.Where(s => id != "contact" || s != "CT12" || !answers.Has(Fields.ContactOutcome));
            recap
                .Buttons(Verbs.Edit)
                .Where(b => b.Called()!.StartsWith("Modifier\u00A0:", StringComparison.Ordinal))
                .Select(b => (string?)b["data"]!["slot"])
                .ShouldBe(slots);
        }
    }

    [Fact]
    public void A_line_says_the_answer_in_words()
    {
        var recap = Recap(ProjectStage.Stage, CardSamples.School());

        Line(recap, "PJ1").ShouldBe(["Titre du projet", "Une classe, un livre, un rendez-vous"]);
        Line(recap, "PJ10").ShouldBe(["Budget de chacun", "Bibliothèque\u00A0: 450\u00A0€ · Partenaire\u00A0: 150\u00A0€"]);
        Line(recap, "PJ11").ShouldBe(["Début du projet", "15 septembre 2025"]);
        Line(recap, "PJ16.0.0")[1].ShouldContain("au moins 27");
    }

    [Fact]
    public void What_is_missing_is_to_be_completed_unless_something_holds_by_default()
    {
        var recap = Recap(AgreementStage.Stage, CardSamples.Sheet((Fields.Start, "2025-09-15"), (Fields.End, "2026-07-03")));

        Line(recap, "CV2")[1].ShouldBe("○\u00A0À compléter");
        Line(recap, "CV6")[1].ShouldBe("15 septembre 2025 (par défaut)");
        Line(recap, "CV8")[1].ShouldBe("Reconduction expresse (par défaut)");
    }

    [Fact]
    public void It_counts_what_is_to_be_completed()
    {
        var school = CardSamples.School();
        Recap(ProjectStage.Stage, school).Texts().ShouldNotContain(t => t.Contains("reste ouverte", StringComparison.Ordinal));
        Recap(ProjectStage.Stage, school.With([new("project_coAuthors", null)])).Texts().ShouldContain("Une question reste ouverte.");

        var recap = Recap(ProjectStage.Stage, school.With([new("project_coAuthors", null), new(Fields.Rhythm, null)]));

        recap.Texts().ShouldContain("2 questions restent ouvertes.");
        recap.Texts().Count(t => t == "○\u00A0À compléter").ShouldBe(2);
    }

    [Fact]
    public void Objectives_have_a_heading_each() =>
        Recap(ProjectStage.Stage, CardSamples.School())
            .Texts()
            .Where(t => t.StartsWith("Objectif ", StringComparison.Ordinal) && t != "Objectif commun")
            .ShouldBe(["Objectif 1", "Objectif 2"]);

    [Theory]
    [InlineData("contact", false)]
    [InlineData("project", true)]
    [InlineData("agreement", true)]
    public void It_says_when_the_essentials_are_there(string id, bool said) =>
        Recap(Questions.FindStage(id)!, CardSamples.School()).Texts().Contains(new Texts(Lang.Fr).Say("essentialsDone")).ShouldBe(said);

    [Fact]
    public void It_does_not_say_so_before() =>
        Recap(ProjectStage.Stage, CardSamples.School().With([new(Fields.Title, null)]))
            .Texts()
            .ShouldNotContain(new Texts(Lang.Fr).Say("essentialsDone"));

    [Fact]
    public void The_proposal_is_part_of_the_contact_it_began() =>
        Recap(ContactStage.Stage, CardSamples.Longest()).Buttons(Verbs.Edit).Select(b => (string?)b["data"]!["slot"]).ShouldContain("PR2");

    [Fact]
    public void The_signature_is_shown_once_it_is_given()
    {
        var signed = CardSamples.School().With([new(Fields.SignedOn, "2025-09-12")]);

        Recap(AgreementStage.Stage, signed).Texts().SkipWhile(t => t != "Date de signature").ElementAt(1).ShouldBe("12 septembre 2025");
    }

    [Fact]
    public void It_is_validated_completed_and_given_another_objective_from_here()
    {
        var recap = Recap(ProjectStage.Stage, CardSamples.School().With([new(Fields.Rhythm, null)]));

        ((string?)recap.Button(Verbs.Confirm)["data"]!["stage"]).ShouldBe("project");
        ((string?)recap.Button(Verbs.Confirm)["style"]).ShouldBe("positive");
        ((string?)recap.Button(Verbs.Form)["data"]!["stage"]).ShouldBe("project");
        recap.Buttons(Verbs.Edit).Where(b => (string?)b["title"] == "Ajouter un objectif").ShouldHaveSingleItem()["data"]!["slot"]!
            .ToString()
            .ShouldBe("PJ3.2");
    }

    [Fact]
    public void A_complete_stage_has_no_form_and_a_full_project_no_further_objective()
    {
        Recap(ContactStage.Stage, CardSamples.School()).Buttons(Verbs.Form).ShouldBeEmpty();
        Recap(ProjectStage.Stage, CardSamples.Longest()).Buttons().ShouldNotContain(b => (string?)b["title"] == "Ajouter un objectif");
    }

    [Fact]
    public void A_long_answer_is_shortened()
    {
        var recap = Recap(ContactStage.Stage, CardSamples.School().With([new(Fields.PartnerAims, new string('a', 2000))]));

        Line(recap, "CT10")[1].ShouldBe(new string('a', 298) + "…");
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void It_is_comfortable_as_people_answer_and_deliverable_with_the_longest_answers(string id)
    {
        var stage = Questions.FindStage(id)!;
        foreach (var lang in Enum.GetValues<Lang>())
        {
            Size(CardSamples.School(), lang).ShouldBeLessThanOrEqualTo(CardSize.Comfortable);
            Size(CardSamples.Longest(), lang).ShouldBeLessThanOrEqualTo(CardSize.Most);
        }

        int Size(AnswerSheet answers, Lang lang) =>
            CardSize.Of(RecapCard.For(CardSamples.Context(lang), stage, CardSamples.Of(answers), CardSamples.Library, "Julie Morel"));
    }

    [Fact]
    public void The_library_has_a_recap_without_any_partnership()
    {
        var recap = CardJson.Of(RecapCard.For(CardSamples.Context(), LibraryStage.Stage, null, CardSamples.Library, ""));

        Line(recap, "LB1")[1].ShouldBe("Médiathèque de Valmont-sur-Thouet");
        Line(recap, "LB3")[1].ShouldBe("la médiathèque départementale (par défaut)");
    }

    private static JObject Recap(Stage stage, AnswerSheet answers) =>
        CardJson.Of(RecapCard.For(CardSamples.Context(), stage, CardSamples.Of(answers), CardSamples.Library, "Julie Morel"));

    private static List<string> Line(JObject recap, string slot)
    {
        var button = recap.Buttons(Verbs.Edit).Single(b => (string?)b["data"]!["slot"] == slot);
        return [.. ((JObject)button.Ancestors().First(a => a is JObject o && (string?)o["type"] == "ColumnSet")).Texts().SkipLast(1)];
    }
}
