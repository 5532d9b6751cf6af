using System.Globalization;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Understanding.Lists;

namespace PartnershipBot.Tests.Understanding.Lists;

public class CommitmentReaderTests
{
    [Theory]
    [InlineData("2 h de bibliothécaire par séance", CommitmentCategory.Staff, "2", "h")]
    [InlineData("2 hours of a librarian’s time per session", CommitmentCategory.Staff, "2", "hours")]
    [InlineData("30 livres par classe", CommitmentCategory.Documents, "30", "livres")]
    [InlineData("30 books per class", CommitmentCategory.Documents, "30", "books")]
    [InlineData("1 bibliothécaire, 27 h de séance et 40 h de préparation", CommitmentCategory.Staff, "1", "bibliothécaire")]
    [InlineData("90 livres", CommitmentCategory.Documents, "90", "livres")]
    [InlineData("Salle du conte", CommitmentCategory.Premises, null, null)]
    [InlineData("1 enseignant et 1 accompagnateur par séance", CommitmentCategory.Staff, "1", "enseignant")]
    [InlineData("Trajet à pied", CommitmentCategory.Equipment, null, null)]
    [InlineData("Information des familles", CommitmentCategory.Communication, null, null)]
    [InlineData("1 bibliothécaire, 3 h par mois", CommitmentCategory.Staff, "1", "bibliothécaire")]
    [InlineData("60 documents (gros caractères, livres audio)", CommitmentCategory.Documents, "60", "documents")]
    [InlineData("2 bénévoles", CommitmentCategory.Staff, "2", "bénévoles")]
    [InlineData("Animateur présent", CommitmentCategory.Staff, null, null)]
    [InlineData("Salle et sonorisation", CommitmentCategory.Premises, null, null)]
    [InlineData("Recueil des souhaits des résidents", CommitmentCategory.Other, null, null)]
    [InlineData("Un enseignant présent à chaque séance", CommitmentCategory.Staff, "1", "enseignant")]
    [InlineData("deux accompagnateurs", CommitmentCategory.Staff, "2", "accompagnateurs")]
    [InlineData("A teacher present at every session", CommitmentCategory.Staff, null, null)]
    [InlineData("two accompanying adults", CommitmentCategory.Staff, "2", "accompanying")]
    [InlineData("1 500 albums", CommitmentCategory.Documents, "1500", "albums")]
    [InlineData("1 h 30 de préparation", CommitmentCategory.Staff, "1.5", "h")]
    [InlineData("2,5 h d’agent", CommitmentCategory.Staff, "2.5", "h")]
    [InlineData("450 € de fournitures", CommitmentCategory.Budget, "450", "€")]
    [InlineData("Un tapis de lecture", CommitmentCategory.Equipment, "1", "tapis")]
    [InlineData("Une valise de livres", CommitmentCategory.Equipment, "1", "valise")]
    [InlineData("Transport en car", CommitmentCategory.Equipment, null, null)]
    [InlineData("20 affiches", CommitmentCategory.Communication, "20", "affiches")]
    [InlineData("Une information aux familles", CommitmentCategory.Communication, null, null)]
    [InlineData("3 petites tables", CommitmentCategory.Equipment, "3", "petites tables")]
    [InlineData("A meeting room", CommitmentCategory.Premises, null, null)]
    public void A_means_has_a_category_and_the_quantity_that_opens_it(
        string item,
        CommitmentCategory category,
        string? quantity,
        string? unit
    ) =>
        CommitmentReader
            .Read(item)
            .ShouldBe(
                new Commitment(category, item, quantity is null ? null : decimal.Parse(quantity, CultureInfo.InvariantCulture), unit)
            );
}
