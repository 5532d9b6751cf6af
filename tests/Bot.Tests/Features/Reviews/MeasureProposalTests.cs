using PartnershipBot.Domain.Reviews;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Interview;
using PartnershipBot.Understanding.Numbers;

namespace PartnershipBot.Tests.Features.Reviews;

/// <summary>Which criteria the session log can measure, and what it proposes for them.</summary>
public sealed class MeasureProposalTests
{
    private static readonly SessionTotals Totals = new(28, 25, 1, 2, 235, true, 9.4m, 1842, 19);

    [Theory]
    [InlineData("Séances tenues", "séances", SessionFigure.Held)]
    [InlineData("Séances tenues (an 1, sur 11)", "séances", SessionFigure.Held)]
    [InlineData("Nombre de séances", null, SessionFigure.Held)]
    [InlineData("Séances annulées", "séances", SessionFigure.Cancelled)]
    [InlineData("Séances déplacées", "séances", SessionFigure.Moved)]
    [InlineData("Sessions held", "sessions", SessionFigure.Held)]
    [InlineData("Participants en moyenne", "personnes", SessionFigure.AverageParticipants)]
    [InlineData("Participants", "personnes par séance", SessionFigure.AverageParticipants)]
    [InlineData("Élèves par séance", "élèves", SessionFigure.AverageParticipants)]
    [InlineData("Participations", "participations", SessionFigure.Participants)]
    [InlineData("Fréquentation", "personnes", SessionFigure.Participants)]
    [InlineData("Élèves présents", "élèves", SessionFigure.Participants)]
    [InlineData("Attendance", "people", SessionFigure.Participants)]
    [InlineData("Prêts aux élèves", "prêts", SessionFigure.Loans)]
    [InlineData("Prêts sur le dépôt (an 1)", "prêts", SessionFigure.Loans)]
    [InlineData("Livres empruntés", "livres", SessionFigure.Loans)]
    [InlineData("Items borrowed", "items", SessionFigure.Loans)]
    [InlineData("Nouvelles inscriptions individuelles", "inscriptions", SessionFigure.NewRegistrations)]
    [InlineData("Nouveaux inscrits", null, SessionFigure.NewRegistrations)]
    [InlineData("New registrations", "registrations", SessionFigure.NewRegistrations)]
    public void A_criterion_that_counts_what_the_log_counts_is_recognised(string indicator, string? unit, SessionFigure figure) =>
        SessionFigureReader.Read(Of(indicator, unit)).ShouldBe(figure);

    [Theory]
    [InlineData("Familles présentes à la soirée (sur 58)", "%")]
    [InlineData("Personnes présentes à la soirée", "personnes")]
    [InlineData("Satisfaction des enseignants", "/5")]
    [InlineData("Documents perdus", "documents")]
    [InlineData("Prêts en retard", "prêts")]
    [InlineData("Élèves différents", "élèves")]
    [InlineData("Élèves lecteurs", "élèves")]
    [InlineData("Prêts par séance", "prêts")]
    [InlineData("Familles inscrites", "familles")]
    [InlineData("Séances de préparation", "heures")]
    [InlineData("Séances tenues", "%")]
    [InlineData("Budget dépensé", "€")]
    [InlineData("Presse locale", "articles")]
    public void What_the_log_does_not_know_is_left_to_whoever_reviews(string indicator, string unit)
    {
        SessionFigureReader.Read(Of(indicator, unit)).ShouldBeNull();
        MeasureProposal.For(Of(indicator, unit), Totals).ShouldBeNull();
    }

    [Fact]
    public void The_proposal_is_the_figure_and_says_when_it_is_estimated()
    {
        MeasureProposal.For(Of("Séances tenues", "séances"), Totals).ShouldBe(new MeasureProposal(25, SessionFigure.Held, false));
        MeasureProposal
            .For(Of("Participants en moyenne", "personnes"), Totals)
            .ShouldBe(new MeasureProposal(9.4m, SessionFigure.AverageParticipants, true));
        MeasureProposal.For(Of("Prêts aux élèves", "prêts"), Totals).ShouldBe(new MeasureProposal(1842, SessionFigure.Loans, false));
    }

    [Fact]
    public void An_empty_log_proposes_nothing_and_a_criterion_in_words_is_not_measured_by_it()
    {
        var empty = SessionTotals.Of([], DateOnly.MinValue, DateOnly.MaxValue);
        MeasureProposal.For(Of("Séances tenues", "séances"), empty).ShouldBeNull();
        MeasureProposal.For(Of("Prêts aux élèves", "prêts"), Totals with { Loans = null }).ShouldBeNull();
        MeasureProposal.For(Of("Séances appréciées", null) with { Kind = CriterionKind.Qualitative, Target = null }, Totals).ShouldBeNull();
    }

    private static Criterion Of(string indicator, string? unit) =>
        new(0, CriterionKind.Quantitative, indicator, unit, Direction.AtLeast, 27, null, "carnet de séances");
}
