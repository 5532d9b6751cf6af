using PartnershipBot.Features.Agreements.Templates;
using PartnershipBot.Language;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>Whoever names one kind of document beside « modèle » is shown that one, not the list of all.</summary>
public sealed class NamedTemplateTests
{
    [Theory]
    [InlineData("modèle de bilan", "review")]
    [InlineData("Modèle d’avenant", "amendment")]
    [InlineData("modèle de délibération", "deliberation")]
    [InlineData("modèle de charte", "charter")]
    [InlineData("modèle de lettre de bilan", "reviewLetter")]
    [InlineData("modèle de courrier aux élus", "officialsLetter")]
    [InlineData("modèle de lettre de remerciement", "thanksLetter")]
    [InlineData("modèle de réponse", "replyLetter")]
    [InlineData("modèle de lettre de préavis", "noticeLetter")]
    [InlineData("modèle de demande d’appui", "supportLetter")]
    [InlineData("mes modèles", null)]
    [InlineData("modèles word", null)]
    [InlineData("modèle de lettre", null)]
    public void The_kind_that_is_named_is_found(string said, string? key) =>
        (NamedTemplate.Find(said, new Texts(Lang.Fr))?.Key).ShouldBe(key);

    [Fact]
    public async Task It_opens_by_itself()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync("mes modèles", "Vos modèles");

        await talk.SaysAsync("modèle de bilan", "Bilan");

        talk.Answer.ShouldNotContain("Vos modèles");
        talk.CardButtons.ShouldContain("Déposer un modèle");
    }
}
