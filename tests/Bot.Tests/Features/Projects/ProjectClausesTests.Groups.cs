using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Interview;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Interview;
using PartnershipBot.Understanding.Dates;

namespace PartnershipBot.Tests.Features.Projects;

/// <content>Amounts, school years, objectives and their criteria, and the balance.</content>
public sealed partial class ProjectClausesTests
{
    private const string OneObjective = "objectives=[{\"text\":\"Faire lire les enfants du bourg\"}]";
    private const string FiveObjectives =
        "objectives=[{\"text\":\"Faire lire A\"},{\"text\":\"Faire lire B\"},{\"text\":\"Faire lire C\"},{\"text\":\"Faire lire D\"},{\"text\":\"Faire lire E\"}]";

    private const string LibraryDoesAll =
        "actions=[{\"label\":\"Accueil\",\"owner\":\"library\"},{\"label\":\"Lecture\",\"owner\":\"library\"},{\"label\":\"Prêt\",\"owner\":\"library\"}]"
        + "; commitments_library=[{\"category\":\"documents\",\"text\":\"90 livres\"}]";

    private const string PartnerDoesAll =
        "actions=[{\"label\":\"Accueil\",\"owner\":\"partner\"},{\"label\":\"Lecture\",\"owner\":\"partner\"},{\"label\":\"Prêt\",\"owner\":\"partner\"}]"
        + "; commitments_partner=[{\"category\":\"premises\",\"text\":\"Salle\"}]";

    private const string Shared = "actions=[{\"label\":\"Accueil\",\"owner\":\"both\"}]";

    [Fact]
    public void PJ10_takes_the_spaces_that_amounts_are_written_with()
    {
        foreach (var space in new[] { ' ', '\u00A0', '\u202F' })
        {
            Clause.Expect(Clause.Say("PJ10", $"1{space}500{space}€ → la bibliothèque → oui"), "project_budget_library=1500");
        }
    }

    [Theory]
    [InlineData("08-17", "rentrée 2026", "2026-08-17")]
    [InlineData("08-17", "rentrée d’août 2026", "2026-08-17")]
    [InlineData("09-01", "la rentrée prochaine", "2026-09-01")]
    public void PJ11_takes_the_day_on_which_schools_begin_here(string start, string said, string expected)
    {
        var context = Clause.Context("PJ11", "") with { SchoolYear = SchoolCalendar.Parse(start)! };
        var draft = new Draft(said, Clause.Today);
        var confirm = context.Question.Reader.Read(draft, context).ShouldBeOfType<Outcome.Confirm>();
        Clause.Expect(
            context.Question.Reader.Read(draft with { Confirmed = draft.Confirmed.SetItem(confirm.Key, true) }, context),
            $"calendar_startDate={expected}; calendar_startDate_approx=provisional"
        );
    }

    [Fact]
    public void PJ16_is_missing_for_each_objective_without_a_criterion_and_one_must_be_in_figures()
    {
        var two = Clause.Answers("objectives=[{\"text\":\"Faire lire A\"},{\"text\":\"Faire lire B\"}]");
        var one = two.With([
            new(Fields.Criteria, "[{\"objective\":0,\"kind\":\"qualitative\",\"indicator\":\"Plaisir\",\"source\":\"entretiens\"}]"),
        ]);
        Missing(two).ShouldBe(["PJ16.0.0", "PJ16.1.0"]);
        Missing(one).ShouldBe(["PJ16.1.0"]);
        Walk.HasFigures(one).ShouldBeFalse();

        static IEnumerable<string> Missing(AnswerSheet answers) =>
            Walk.MissingEssentials(Questions.FindStage("project")!, answers, AnswerSheet.Empty)
                .Select(s => s.ToString())
                .Where(s => s.StartsWith("PJ16", StringComparison.Ordinal));
    }

    [Fact]
    public void PJ16_takes_four_criteria_for_an_objective_and_no_more()
    {
        var criterion = "{\"objective\":0,\"kind\":\"quantitative\",\"indicator\":\"Prêts\",\"target\":1,\"source\":\"logiciel\"}";
        var given = $"{OneObjective}; criteria=[{string.Join(',', Enumerable.Repeat(criterion, 4))}]";
        Clause.Expect(Clause.Say("PJ16.0.4", "Séances tenues, au moins 27, carnet".Replace(',', ';'), given), "refused listTooLong");
    }

    [Theory]
    [InlineData("non", false)]
    [InlineData("oui", true)]
    public async Task PJ18_answered_by_no_asks_what_to_change_and_by_yes_goes_on(string said, bool isBalanced)
    {
        const string AskWhat = "Que souhaitez-vous revoir";
        await using var talk = new Talk(FirstWalkTests.May);
        var school = Shelf.School(PartnershipStatus.ProjectDrafting);
        await talk.PutAsync(
            school with
            {
                Answers = school.Answers.With([new(Fields.SignedOn, null), new("project_balanceConfirmed", null)]),
            }
        );
        await talk.SaysAsync("ouvrir une classe, un livre, un rendez-vous", "Une classe, un livre, un rendez-vous");
        await talk.SaysAsync("reprendre", "le service départemental");
        await talk.SaysAsync("oui", "Le partenariat vous paraît-il équilibré");

        await talk.SaysAsync(said, "Récapitulatif · Projet");

        talk.Answer.Contains(AskWhat, StringComparison.Ordinal).ShouldBe(!isBalanced);
        (await talk.StoredAsync())["project_balanceConfirmed"].ShouldBe(isBalanced);
        // Neither answer holds the project up.
        await talk.SaysAsync("valider", "Comment s’appelle votre bibliothèque");
    }
}
