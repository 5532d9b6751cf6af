using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>« Aperçu »: the convention as it stands, at any time from the project on; what waits goes on waiting.</summary>
public sealed class PreviewTests
{
    private static readonly DateTimeOffset May = new(2025, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public async Task On_a_recap_only_the_convention_is_shown_and_the_recap_s_buttons_still_act()
    {
        await using var talk = new Talk(May);
        await FirstWalkTests.ContactAsync(talk);
        await talk.SaysAsync("récapitulatif", "Récapitulatif · Projet");
        var recap = talk.Cards;
        await talk.SaysAsync("aperçu", "École primaire Jacques-Prévert");
        talk.Cards.Count.ShouldBe(1);
        talk.Answer.ShouldNotContain("Récapitulatif");
        await talk.PressesAsync(recap, "Valider");
        talk.Answer.ShouldContain("Quel titre donnez-vous au projet");
        await talk.SaysAsync("récapitulatif", "Récapitulatif · Projet");
        await talk.SaysAsync(["aperçu"]);
        await talk.SaysAsync("modifier titre du projet", "Quel titre donnez-vous au projet");
    }

    [Fact]
    public async Task On_a_form_what_was_typed_into_it_is_not_covered_by_another()
    {
        await using var talk = new Talk(May);
        await FirstWalkTests.ContactAsync(talk);
        await talk.SaysAsync("formulaire", "Quel titre donnez-vous au projet");
        var form = talk.Cards;
        await talk.SaysAsync(["aperçu"]);
        talk.Cards.Count.ShouldBe(1);
        await talk.PressesAsync(form, "Enregistrer", new() { ["PJ1"] = "Une classe, un livre" });
        (await talk.StoredAsync())["project_title"].ShouldBe("Une classe, un livre");
    }

    [Fact]
    public async Task A_question_that_waits_is_asked_again_below()
    {
        await using var talk = new Talk(May);
        await FirstWalkTests.ContactAsync(talk);
        await talk.SaysAsync("aperçu", "Quel titre donnez-vous au projet");
        talk.Cards.Count.ShouldBe(1);
    }

    [Fact]
    public async Task During_the_first_contact_there_is_none_yet()
    {
        await using var talk = new Talk(May);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert"]);
        await talk.SaysAsync("aperçu", "S’agit-il d’une autre bibliothèque");
        talk.Answer.ShouldContain("après le premier échange. Il reste à compléter\u00A0: Mode de coopération");
    }

    [Fact]
    public async Task The_convention_of_another_partnership_does_not_take_the_answer_that_was_waited_for()
    {
        await using var talk = new Talk(May);
        await FirstWalkTests.ContactAsync(talk);
        await talk.SaysAsync("récapitulatif", "Récapitulatif · Projet");
        var payload = InTeam.Actions([talk.Cards.Single()])[0]["data"]!.DeepClone().AsObject();
        payload["verb"] = "preview";
        await talk.SaysAsync(["nouveau partenariat", "Les Tilleuls", "un organisme extérieur"]);
        await talk.SendPayloadAsync(payload);
        talk.Answer.ShouldNotContain("De quel type de structure");
        await talk.SaysAsync(["collège"]);
        var rows = (await talk.RowsAsync("partnership|")).ToDictionary(r => (string)r.Columns["partner_name"], r => r.Columns);
        rows["École primaire Jacques-Prévert"]["partner_kind"].ShouldBe("primarySchool");
        rows["Les Tilleuls"].Keys.ShouldNotContain("partner_kind");
    }
}
