using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Conversation.Forms;

/// <summary>What only one choice needs is not on the form before that choice was made; then it is, and nothing typed is lost.</summary>
public sealed class OnlyWhatAppliesTests
{
    [Fact]
    public async Task The_reason_of_a_refusal_comes_with_the_refusal()
    {
        await using var talk = await AtTheFormAsync();
        talk.Answer.ShouldNotContain("(si «\u00A0Sans suite\u00A0»)");
        await talk.PressesAsync(
            "Enregistrer",
            new JsonObject
            {
                ["CT1"] = "École Jean-Macé",
                ["CT2"] = "external",
                ["CT3"] = "primarySchool",
                ["CT5"] = "Valmont",
                ["CT12"] = "negative",
            }
        );
        talk.Answer.ShouldContain("(si «\u00A0Sans suite\u00A0»)");
        await talk.PressesAsync("Enregistrer", new JsonObject { ["CT12"] = "negative", ["CT12.reason"] = "Pas le temps cette année" });
        var row = await talk.StoredAsync();
        row["contact_outcome"].ShouldBe("negative");
        row["contact_outcome_reason"].ShouldBe("Pas le temps cette année");
        row["partner_municipality"].ShouldBe("Valmont");
    }

    [Fact]
    public async Task What_a_choice_calls_for_comes_on_the_next_page()
    {
        await using var talk = await AtTheFormAsync();
        talk.Answer.ShouldNotContain("Sur quoi portera votre coopération");
        await talk.PressesAsync(
            "Enregistrer",
            new JsonObject
            {
                ["CT1"] = "Bibliothèque de Saint-Loup",
                ["CT2"] = "interLibrary",
                ["CT5"] = "Saint-Loup",
                ["CT12"] = "positive",
            }
        );
        talk.Answer.ShouldContain("Sur quoi portera votre coopération");
        talk.Answer.ShouldNotContain("De quel type de structure");
    }

    private static async Task<Talk> AtTheFormAsync()
    {
        var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync("nouveau partenariat par formulaire", "Comment s’appelle la structure");
        return talk;
    }
}
