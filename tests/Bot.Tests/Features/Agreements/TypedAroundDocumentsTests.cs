using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>What is typed for documents and letters means them, whatever waits.</summary>
public sealed class TypedAroundDocumentsTests
{
    [Theory]
    [InlineData("document")]
    [InlineData("Document Word")]
    [InlineData("voir les documents")]
    public async Task A_document_that_is_asked_for_while_a_text_is_awaited_is_no_answer(string words)
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        await FirstWalkTests.ProjectAsync(talk);
        await talk.SaysAsync("modifier limites de la bibliothèque", "limites");
        var before = (await talk.StoredAsync()).GetValueOrDefault("limits_library");

        await talk.SaysAsync([words]);

        talk.Cards.ShouldNotBeEmpty();
        (await talk.StoredAsync()).GetValueOrDefault("limits_library").ShouldBe(before);
        talk.Answer.ShouldNotContain("À quel titre");
    }

    [Fact]
    public async Task Nobody_is_called_document()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        await FirstWalkTests.ProjectAsync(talk);
        await talk.SaysAsync(["valider", "Médiathèque de Valmont", "Valmont-sur-Thouet", "oui"]);
        talk.Answer.ShouldContain("sign");

        await talk.SaysAsync(["document"]);

        talk.Answer.ShouldNotContain("À quel titre");
        (await talk.StoredAsync()).Keys.ShouldNotContain("agreement_librarySignatory");
    }

    [Fact]
    public async Task A_letter_to_the_partner_after_a_review_goes_with_the_review()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        await talk.SaysAsync("lettre au partenaire", "Aucune proposition");
        await SchoolLifeTests.ReviewedAsync(talk);

        await talk.SaysAsync("lettre au partenaire", "ci-joint le bilan");

        talk.Buttons.ShouldContain("Bilan en Word");
    }

    [Fact]
    public async Task Officials_are_not_told_what_nobody_noted()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        await SchoolLifeTests.ReviewedAsync(talk);

        await talk.SaysAsync("courrier aux élus", "Critères atteints");

        talk.Answer.ShouldNotContain("non précisé");
        talk.Answer.ShouldNotContain("Participations");
    }

    [Fact]
    public async Task A_copy_of_an_amended_convention_says_so()
    {
        await using var talk = new Talk(new DateTimeOffset(2026, 3, 3, 10, 0, 0, TimeSpan.FromHours(1)));
        await talk.OpenAsync(
            Shelf.School() with
            {
                Answers = Shelf
                    .School()
                    .Answers.With([
                        new(PartnershipBot.Domain.Fields.Amendments, 1),
                        new(PartnershipBot.Domain.Fields.AmendedOn, "2026-02-18"),
                    ]),
            }
        );

        await talk.SaysAsync("copie au partenaire", "modifiée jusqu’à l’avenant n°\u00a01 signé le 18 février 2026");
    }
}
