using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Conversation;

/// <summary>What can be replied at any question, and what cannot be understood.</summary>
public sealed class RepliesTests
{
    private static readonly DateTimeOffset May = new(2025, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public async Task Back_asks_the_question_before_and_keeps_later_answers()
    {
        await using var talk = await AtMunicipalityAsync();
        await talk.SaysAsync("Valmont-sur-Thouet", "Avec qui êtes-vous en contact");
        await talk.SaysAsync("retour", "Dans quelle commune");
        await talk.SaysAsync("RETOUR", "De quel type de structure");
        await talk.SaysAsync("collège", "Avec qui êtes-vous en contact");
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Valmont-sur-Thouet");
        (await talk.StoredAsync())["partner_kind"].ShouldBe("middleSchool");
    }

    [Fact]
    public async Task An_essential_question_is_not_passed_and_what_is_not_known_yet_is_asked_again()
    {
        await using var talk = await AtMunicipalityAsync();
        await talk.SaysAsync("passer", "Cette réponse est nécessaire");
        await talk.SaysAsync("Valmont", "Avec qui êtes-vous en contact");
        await talk.SaysAsync("je ne sais pas encore", "cette question reste ouverte");
        await talk.SaysAsync("passer", "Qui est à l’origine de ce contact");
        (await talk.StoredAsync())["skipped"].ShouldBe("CT6? CT7");
        await talk.SaysAsync("plus tard", "Tout est enregistré");
        await talk.SaysAsync("reprendre", "Avec qui êtes-vous en contact");
    }

    [Fact]
    public async Task Help_says_what_the_question_means_and_asks_it_again()
    {
        await using var talk = await AtMunicipalityAsync();
        await talk.SaysAsync("aide", "Ajoutez le quartier");
        talk.Answer.ShouldContain("octobre 2023");
        talk.Answer.ShouldContain("Dans quelle commune");
    }

    [Fact]
    public async Task A_draft_is_put_aside_only_after_a_yes_and_can_be_brought_back()
    {
        await using var talk = await AtMunicipalityAsync();
        await talk.SaysAsync("annuler", "Voulez-vous abandonner ce brouillon");
        await talk.SaysAsync("non", "Dans quelle commune");
        await talk.SaysAsync("annuler", "Voulez-vous abandonner ce brouillon");
        await talk.SaysAsync("oui", "récupérable jusqu’au 19 juin 2025");
        await talk.SaysAsync("reprendre", "Aucun partenariat n’attend");
        await talk.SaysAsync("mes partenariats", "Récupérer");
        await talk.SaysAsync("récupérer école prévert", "Dans quelle commune");
    }

    [Fact]
    public async Task English_is_spoken_on_request_and_the_answers_are_kept()
    {
        await using var talk = await AtMunicipalityAsync();
        await talk.SaysAsync("english", "Which town or village");
        await talk.SaysAsync("Valmont", "Who is your contact");
        (await talk.StoredAsync())["partner_name"].ShouldBe("École Prévert");
    }

    [Fact]
    public async Task Slips_are_forgiven_only_when_nothing_waits()
    {
        await using var talk = new Talk(May);
        await talk.SaysAsync("bonjour, je voudrais créer un partenariat svp", "Comment s’appelle la structure");
        await talk.SaysAsync("nouvau partenariat", "est-ce votre réponse");
        await talk.SaysAsync("c’est ma réponse", "S’agit-il d’une autre bibliothèque");
        (await talk.StoredAsync())["partner_name"].ShouldBe("nouvau partenariat");
        await talk.SaysAsync("menu", "Que souhaitez-vous faire");
        await talk.SaysAsync("reprndre", "S’agit-il d’une autre bibliothèque");
    }

    [Fact]
    public async Task Impossible_days_are_refused_and_an_inferred_one_is_confirmed()
    {
        await using var talk = await AtMunicipalityAsync();
        await talk.SaysAsync("Valmont", "passer", "passer", "nous");
        await talk.SaysAsync("31 février", "n’existe pas");
        await talk.SaysAsync("bientôt", "Je n’ai pas compris cette date");
        (await talk.StoredAsync()).Keys.ShouldNotContain("contact_date");
        await talk.SaysAsync("hier", "lundi 19 mai 2025");
        await talk.SaysAsync("oui", "objectifs et des actions");
        (await talk.StoredAsync())["contact_date"].ShouldBe("2025-05-19");
    }

    [Fact]
    public async Task The_same_activity_is_answered_once_and_words_whose_reply_got_lost_show_the_question()
    {
        await using var talk = await AtMunicipalityAsync();
        var again = new JsonObject
        {
            ["type"] = "message",
            ["id"] = "same",
            ["text"] = "Valmont",
        };
        await talk.SendAsync(again.DeepClone().AsObject());
        talk.Answer.ShouldContain("Avec qui êtes-vous en contact");
        await talk.SendAsync(again.DeepClone().AsObject());
        talk.Answer.ShouldBe("");
        talk.Crash();
        await talk.SaysAsync("Valmont", "Avec qui êtes-vous en contact");
        (await talk.StoredAsync()).Keys.ShouldNotContain("partner_contactPerson");
    }

    [Fact]
    public async Task The_proposal_of_a_partner_is_studied_before_the_project()
    {
        await using var talk = await AtMunicipalityAsync();
        await talk.SaysAsync("Valmont", "passer", "passer");
        await talk.SaysAsync("le partenaire", "À quelle date avez-vous reçu cette proposition");
        await talk.SaysAsync(
            "15 mai 2025",
            "Une lecture mensuelle à voix haute et un dépôt de livres.",
            "oui",
            "En partie : horaire à revoir",
            "non",
            "passer"
        );
        (await talk.StoredAsync())["status"].ShouldBe("underReview");
        await talk.SaysAsync("accepter", "passer", "passer");
        talk.Answer.ShouldContain("Récapitulatif · Contact");
        var row = await talk.StoredAsync();
        row["contact_date"].ShouldBe("2025-05-15");
        row["contact_outcome"].ShouldBe("positive");
        row["proposal_fit_ideas"].ShouldBe("partly");
        row["proposal_fit_ideas_comment"].ShouldBe("horaire à revoir");
        row["status"].ShouldBe("projectDrafting");
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task A_form_keeps_what_is_right_and_shows_what_is_not_beside_its_field(string channel)
    {
        await using var talk = new Talk(May, channel);
        await talk.SaysAsync(["nouveau partenariat", "École Prévert"]);
        await talk.SaysAsync("formulaire", "Dans quelle commune");
        await talk.PressesAsync(
            "Enregistrer",
            new JsonObject
            {
                ["CT2"] = "external",
                ["CT3"] = "primarySchool",
                ["CT5"] = "Valmont 3000",
                ["CT7"] = "direction@ecole.example",
                ["CT8"] = "library",
                ["CT9"] = "2025-05-12",
                ["CT12"] = "positive",
            }
        );
        talk.Answer.ShouldContain("Je ne reconnais pas cette commune");
        (await talk.StoredAsync())["partner_kind"].ShouldBe("primarySchool");
        (await talk.StoredAsync()).Keys.ShouldNotContain("partner_municipality");
        await talk.PressesAsync("Enregistrer", new JsonObject { ["CT5"] = "Valmont" });
        (await talk.StoredAsync())["partner_municipality"].ShouldBe("Valmont");
        (await talk.StoredAsync())["status"].ShouldBe("projectDrafting");
        talk.Answer.ShouldContain("Quel titre donnez-vous au projet");
    }

    private static async Task<Talk> AtMunicipalityAsync()
    {
        var talk = new Talk(May);
        await talk.SaysAsync("nouveau partenariat", "École Prévert", "un organisme extérieur", "école");
        return talk;
    }
}
