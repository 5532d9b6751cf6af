using PartnershipBot.Understanding.People;

namespace PartnershipBot.Tests.Understanding.People;

/// <summary>Who joins a partnership or leaves it, as it is told.</summary>
public sealed class PartnerMoveTests
{
    [Theory]
    [InlineData("ajouter un partenaire : EHPAD Les Tilleuls", "EHPAD Les Tilleuls")]
    [InlineData("Ajouter un partenaire: l’EHPAD Les Tilleuls.", "EHPAD Les Tilleuls")]
    [InlineData("il y a aussi l’association Lire Ensemble", "Association Lire Ensemble")]
    [InlineData("on travaille aussi avec la crèche Les Lutins", "Crèche Les Lutins")]
    [InlineData("l’association Lire Ensemble se joint au partenariat", "Association Lire Ensemble")]
    [InlineData("La Ruche rejoint le projet", "La Ruche")]
    [InlineData("there is also the Tilleuls care home", "Tilleuls care home")]
    [InlineData("Tilleuls Care Home joins the partnership", "Tilleuls Care Home")]
    public void Somebody_joins(string said, string name) => PartnerMove.Read(said).ShouldBe(new PartnerMove(true, name, Sure(said)));

    [Theory]
    [InlineData("retirer l’association", "Association")]
    [InlineData("retirer le partenaire EHPAD Les Tilleuls", "EHPAD Les Tilleuls")]
    [InlineData("l’EHPAD quitte le partenariat", "EHPAD")]
    [InlineData("la crèche ne participe plus au projet", "Crèche")]
    [InlineData("the school leaves the project", "School")]
    public void Somebody_leaves(string said, string name) => PartnerMove.Read(said).ShouldBe(new PartnerMove(false, name, Sure(said)));

    [Theory]
    [InlineData("ajouter un partenaire")]
    [InlineData("ajouter un partenaire possible : EHPAD Les Tilleuls")]
    [InlineData("l’école primaire")]
    [InlineData("il y a 45 élèves")]
    [InlineData("")]
    public void Nobody_moves(string said) => PartnerMove.Read(said).ShouldBeNull();

    /// <summary>What speaks of a partner, a partnership or a project.</summary>
    private static bool Sure(string said) =>
        said.Contains("part", StringComparison.OrdinalIgnoreCase) || said.Contains("proje", StringComparison.Ordinal);
}
