namespace PartnershipBot.Tests.Conversation.Patterns;

/// <summary>What only leads to an answer in one’s own words is no part of it.</summary>
public sealed class AroundAnAnswerTests
{
    [Fact]
    public async Task A_change_of_mind_a_label_or_a_quotation_mark_is_no_part_of_a_title()
    {
        await using var waits = await WhileAQuestionWaits.AtAsync("PJ1");
        foreach (
            var said in (string[])
                [
                    "plutôt Lire dehors",
                    "mets plutôt Lire dehors",
                    "finalement Lire dehors",
                    "finalement on met Lire dehors",
                    "non, Lire dehors",
                    "non Lire dehors",
                    "je préfère Lire dehors",
                    "en fait Lire dehors",
                    "on va dire Lire dehors",
                    "disons Lire dehors",
                    "je dirais Lire dehors",
                    "ce sera Lire dehors",
                    "pourquoi pas Lire dehors",
                    "appelle-le Lire dehors",
                    "le projet s’appelle Lire dehors",
                    "euh Lire dehors",
                    "bon alors Lire dehors",
                    "Lire dehors je crois",
                    "« Lire dehors »",
                    "“Lire dehors”",
                    "titre : Lire dehors",
                    "le titre c'est Lire dehors",
                    "actually Lire dehors",
                    "make it Lire dehors",
                    "rather Lire dehors",
                    "no, Lire dehors",
                    "I'd rather put Lire dehors",
                    "let's say Lire dehors",
                ]
        )
        {
            await waits.SaysAsync("Autre titre");
            await waits.SaysAsync(said);
            (await waits.Talk.StoredAsync())["project_title"].ShouldBe("Lire dehors", said);
        }
    }

    [Fact]
    public async Task A_title_that_begins_with_such_a_word_keeps_it()
    {
        await using var waits = await WhileAQuestionWaits.AtAsync("PJ1");
        foreach (
            var said in (string[])
                [
                    "Non au harcèlement",
                    "Non-violence et lecture",
                    "No limits",
                    "Well-being at school",
                    "Merci pour la lecture",
                    "Oui-oui à la bibliothèque",
                    "Bon appétit, les livres !",
                    "Aide à la lecture",
                    "La suite au prochain numéro",
                ]
        )
        {
            await waits.SaysAsync(said);
            (await waits.Talk.StoredAsync())["project_title"].ShouldBe(said);
        }
    }

    [Fact]
    public async Task A_title_with_and_is_one_title_though_what_follows_is_the_name_of_a_question()
    {
        await using var waits = await WhileAQuestionWaits.AtAsync("PJ1");
        await waits.SaysAsync("titre : Lecture et public empêché");
        (await waits.Talk.StoredAsync())["project_title"].ShouldBe("Lecture et public empêché");
    }

    [Theory]
    [InlineData("PJ1")]
    [InlineData("PJ8")]
    public async Task A_demand_that_names_nothing_known_is_asked_about(string question)
    {
        await using var waits = await WhileAQuestionWaits.AtAsync(question);
        foreach (
            var said in (string[])
                [
                    "donne-moi la convention en word",
                    "ouvre le partenariat avec la crèche",
                    "je veux modifier la date",
                    "texte de la convention",
                    "passer au formulaire",
                    "exporter",
                    "vous auriez une idée ?",
                    "où vont mes messages ?",
                    "comment tu vas faire ?",
                    "what's next",
                ]
        )
        {
            (await waits.SaysAsync(said)).ShouldBeFalse(said);
        }
    }
}
