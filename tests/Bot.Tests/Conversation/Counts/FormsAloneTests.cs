namespace PartnershipBot.Tests.Conversation.Counts;

/// <summary>
/// The fictional school (scenario S1) on forms: one follows the other where nothing is missing, the usual clauses are filled in, and
/// the day of the signature stands on the convention’s card. Balance and signature stay acts of their own.
/// </summary>
public sealed class FormsAloneTests
{
    /// <summary>How many messages and buttons it may take.</summary>
    private const int MostActions = 6;

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task The_essentials_are_signed_within_the_actions_that_were_promised(string channel)
    {
        await using var talk = new Talk(FirstWalkTests.May, channel);
        var counted = new Counted(talk);
        await counted.SaysAsync("Nouveau partenariat par formulaire", "Comment s’appelle la structure");
        await counted.PressesAsync("Enregistrer", "Quel titre donnez-vous au projet", Contact);
        talk.Answer.ShouldContain("nous passons à la suite");
        await counted.PressesAsync("Enregistrer", "Le partenariat vous paraît-il équilibré", Project);
        await counted.PressesAsync("Oui", "Comment s’appelle votre bibliothèque");
        talk.Answer.ShouldContain("Clauses habituelles");
        await counted.PressesAsync("Enregistrer", "Toutes les parties ont signé le", Agreement);
        (await talk.StoredAsync())["status"].ShouldBe("awaitingApproval");
        talk.At("2025-09-13T09:00");
        var day = new Dictionary<string, string> { ["signedOn"] = "2025-09-12" };
        await counted.PressesAsync("Convention signée", "en cours jusqu’au 3 juillet 2026", day);

        var row = await talk.StoredAsync();
        row["status"].ShouldBe("active");
        row["agreement_signedOn"].ShouldBe("2025-09-12");
        row["project_balanceConfirmed"].ShouldBe(true);
        row["agreement_effectiveDate"].ShouldBe("2025-09-15");
        row["agreement_renewal"].ShouldBe("express");
        row["agreement_noticeDays"].ShouldBe(60);
        row["agreement_insurance"].ToString()!.ShouldContain("assure ses agents");
        row["agreement_communication"].ToString()!.ShouldContain("les deux logos");
        row["agreement_disputeClause"].ToString()!.ShouldContain("tribunal administratif");
        counted.Count.ShouldBeLessThanOrEqualTo(MostActions);
    }

    [Fact]
    public async Task A_form_with_something_essential_left_empty_leads_to_its_recap()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync("nouveau partenariat par formulaire", "Comment s’appelle la structure");
        var counted = new Counted(talk);
        var without = Contact.Where(c => c.Key != "CT5").ToDictionary();
        await counted.PressesAsync("Enregistrer", "Récapitulatif · Contact", without);
        talk.Answer.ShouldContain("À compléter");
    }

    [Fact]
    public async Task A_balance_that_is_not_right_is_read_over_first()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        var counted = new Counted(talk);
        await counted.SaysAsync("Nouveau partenariat par formulaire", "Comment s’appelle la structure");
        await counted.PressesAsync("Enregistrer", "Quel titre donnez-vous au projet", Contact);
        await counted.PressesAsync("Enregistrer", "Le partenariat vous paraît-il équilibré", Project);
        await counted.PressesAsync("Non", "Récapitulatif · Projet");
        (await talk.StoredAsync())["status"].ShouldBe("projectDrafting");
    }

    [Fact]
    public async Task The_day_on_the_card_is_read_like_any_other()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        var counted = new Counted(talk);
        await counted.SaysAsync("Nouveau partenariat par formulaire", "Comment s’appelle la structure");
        await counted.PressesAsync("Enregistrer", "Quel titre donnez-vous au projet", Contact);
        await counted.PressesAsync("Enregistrer", "Le partenariat vous paraît-il équilibré", Project);
        await counted.PressesAsync("Oui", "Comment s’appelle votre bibliothèque");
        await counted.PressesAsync("Enregistrer", "Toutes les parties ont signé le", Agreement);
        talk.At("2025-09-13T09:00");
        var card = talk.Cards;
        var early = new System.Text.Json.Nodes.JsonObject { ["signedOn"] = "2025-09-10" };
        await talk.PressesAsync(card, "Convention signée", early);
        talk.Answer.ShouldContain("11 septembre 2025");
        (await talk.StoredAsync()).Keys.ShouldNotContain("agreement_signedOn");
        await talk.PressesAsync(card, "Convention signée", new() { ["signedOn"] = "" });
        talk.Answer.ShouldContain("À quelle date toutes les parties ont-elles signé");
    }

    private static readonly Dictionary<string, string> Contact = new()
    {
        ["CT1"] = "École primaire Jacques-Prévert",
        ["CT2"] = "external",
        ["CT3"] = "primarySchool",
        ["CT5"] = "Valmont-sur-Thouet",
        ["CT6"] = "Mme Claire Martin, directrice",
        ["CT7"] = "direction@ecole-prevert.example",
        ["CT8"] = "library",
        ["CT9"] = "2025-05-12",
        ["CT11"] = "68 élèves du CP au CM2, 3 classes, 58 familles",
        ["CT12"] = "positive",
    };

    private static readonly Dictionary<string, string> Project = new()
    {
        ["PJ1"] = "Une classe, un livre, un rendez-vous",
        ["PJ3.0"] = "Faire découvrir la médiathèque à tous les élèves",
        ["PJ4.0"] = "Toucher des familles qui ne viennent pas",
        ["PJ5.0"] = "Un lieu et un médiateur pour la lecture plaisir",
        ["PJ16.0.0"] =
            "Séances tenues ; au moins 27 séances ; carnet de séances\n" + "Satisfaction des enseignants ; au moins 4/5 ; questionnaire",
        ["PJ6"] = "Bibliothèque : Familles du bourg. Partenaire : 68 élèves.",
        ["PJ7"] = "Accueil de classe d’une heure (les deux)\nPrêt de 30 livres par classe (la bibliothèque)",
        ["PJ8"] = "1 bibliothécaire, 27 h de séance et 40 h de préparation\n90 livres\nSalle du conte",
        ["PJ9"] = "1 enseignant et 1 accompagnateur par séance\nTrajet à pied",
        ["PJ10"] = "450 € pour la bibliothèque, 150 € pour le partenaire",
        ["PJ11"] = "2025-09-15",
        ["PJ12"] = "2026-07-03",
        ["PJ13"] = "Une classe chaque mardi, de 9 h à 10 h, hors vacances, soit 9 séances par classe et 27 au total",
        ["PJ14"] = "Une classe à la fois ; pas d’accueil pendant les vacances",
        ["PJ15"] = "Pas de transport financé ; pas de sortie la dernière semaine de juin",
    };

    private static readonly Dictionary<string, string> Agreement = new()
    {
        ["LB1"] = "Médiathèque de Valmont",
        ["LB2"] = "Valmont-sur-Thouet",
        ["CV2"] = "M. Paul Renaud, maire",
        ["CV3"] = "Mme Claire Martin, directrice",
        ["CV4"] = "2025-09-11",
    };
}
