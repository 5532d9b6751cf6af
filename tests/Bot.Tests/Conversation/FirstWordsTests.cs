namespace PartnershipBot.Tests.Conversation;

/// <summary>What people say first, when nothing waits: it begins what they want, and what it tells is kept.</summary>
public sealed class FirstWordsTests
{
    [Theory]
    [InlineData("on veut travailler avec l’école", "École maternelle ou élémentaire", "Comment s’appelle la structure")]
    [InlineData("on veut travailler avec l’école Jules-Ferry à Thouars", "Thouars", "Avec qui êtes-vous en contact")]
    [InlineData("l’école nous a contactés", "Le partenaire", "Comment s’appelle la structure")]
    [InlineData("l’EHPAD Les Glycines à Saint-Jean nous a appelés hier", "EHPAD", "Avec qui êtes-vous en contact")]
    [InlineData("j’ai reçu une proposition d’une association", "Comment s’appelle la structure", "Comment s’appelle la structure")]
    [InlineData("bonjour, on voudrait travailler avec la crèche", "Petite enfance", "Comment s’appelle la structure")]
    [InlineData("c’est l’école Jean-Macé à Thouars", "Thouars", "Avec qui êtes-vous en contact")]
    [InlineData("nouveau partenariat avec jules ferry", "bibliothèque", "organisme extérieur")]
    public async Task A_partner_to_begin_with_begins_a_partnership(string said, string noted, string asked)
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync(said, asked);
        talk.Answer.ShouldContain(noted);
    }

    [Theory]
    [InlineData("j’ai une séance à noter", "séance")]
    [InlineData("on renouvelle", "décision")]
    [InlineData("modèle de convention", "convention")]
    [InlineData("aide", "Nouveau partenariat")]
    [InlineData("tu fais quoi ?", "Passerelle")]
    [InlineData("c’est quoi un partenariat ?", "coopération")]
    [InlineData("comment trouver des partenaires ?", "Y a-t-il")]
    [InlineData("bonne journée", "À bientôt")]
    public async Task What_is_asked_is_answered(string said, string expected)
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync([said]);
        talk.Answer.ShouldContain(expected);
        talk.Answer.ShouldNotContain("Je n’ai pas compris");
        talk.Answer.ShouldNotContain("Contact. ");
    }

    [Theory]
    [InlineData("c’est nul")]
    [InlineData("une proposition")]
    [InlineData("il fait beau à l’école")]
    [InlineData("c’est une structure compliquée")]
    [InlineData("c’est une école sympathique")]
    [InlineData("il y a une association pour ça")]
    [InlineData("avec la crèche c’est plus simple")]
    public async Task What_tells_of_no_partner_begins_none(string said)
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync([said]);
        talk.Answer.ShouldNotContain("Comment s’appelle la structure");
    }
}
