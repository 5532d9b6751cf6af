using Microsoft.Playwright;

namespace EndToEnd.Tests;

/// <summary>
/// The cards of a partnership’s life in Web Chat, each with a button that is pressed there: review, decision, amendment, signatures,
/// closing, project, balance, settings. What leads from one to the next is said beside the page.
/// </summary>
public sealed class WebChatCardsTests(Browser browser) : IClassFixture<Browser>
{
    private const string Reviewed = "Terminé le 10 février 2026";
    private const string Decision = "Récapitulatif · Décision";
    private const string Missing = "Il manque les signatures de";
    private const string Closing = "Avant la clôture\u00a0: ";
    private const string Project = "Récapitulatif · Projet";
    private const string Balanced = "Le partenariat vous paraît-il équilibré";
    private const string Settings = "Récapitulatif · Bibliothèque";

    private static readonly string[] Review =
    [
        "partenariat d’exemple",
        "bilan",
        "oui",
        "25",
        "dix-neuf",
        "4,7",
        "1842",
        "24 %",
        "4",
        "Les enseignants veulent continuer.",
        "passer",
        "Les familles demandent des albums.",
        "La régularité des séances.",
        "Deux séances annulées.",
        "Oui ; 38 h de préparation",
    ];

    [Fact]
    public async Task A_button_of_each_card_of_a_life_is_pressed_in_web_chat()
    {
        using var folder = new TempFolder();
        await using var bot = await BotProgram.StartAsync(folder.Path, ("Clock__Start", "2026-02-10T10:00"), ("Limits__Enabled", "false"));
        await using var line = await DirectLine.StartAsync(bot);
        var page = await browser.NewPageAsync();
        var chat = new WebChatPage(page);
        await page.GotoAsync(line.Address.ToString());
        await chat.SeesAsync(Said.Welcome);

        await ReviewAsync(chat, line);
        await AmendmentAsync(chat, line);
        await ClosingAsync(chat, line);
        await BalanceAsync(chat, line);
        await SettingsAsync(chat, line);
        (await chat.BrokenWordsAsync()).ShouldBeEmpty();
        await page.Context.CloseAsync();
        bot.Output.ShouldNotContain("failed at attempt");
        bot.Output.ShouldNotContain("could not be sent");
    }

    /// <summary>The draft is made final, a letter is drafted from it, and it leads to the decision.</summary>
    private static async Task ReviewAsync(WebChatPage chat, DirectLine line)
    {
        await line.SaysAsync(Review);
        await chat.SeesAsync("Récapitulatif · Évaluation");
        await chat.PressesAsync("Finaliser le bilan", "Le bilan est terminé");
        await line.SaysAsync("passer", "passer", "oui");
        await chat.SeesAsync(Reviewed, count: 2);
        await chat.PictureAsync("review");
        await chat.PressesAsync("Courrier au partenaire", "Joignez-y le bilan");
        await chat.PressesAsync("Décider de la suite", "Quelle suite souhaitez-vous donner");
    }

    /// <summary>The decision to adjust becomes an amendment, whose signatures are noted one by one.</summary>
    private static async Task AmendmentAsync(WebChatPage chat, DirectLine line)
    {
        await line.SaysAsync("ajuster", "Participation inférieure à la cible.", "Mme Martin", "Rythme : Deuxième mardi, 10 h 30 à 11 h 30");
        await chat.SeesAsync(Decision);
        await chat.PressesAsync("Valider", "Voici l’avenant.");
        await line.SaysAsync("passer", "passer", "passer");
        await chat.SeesAsync("À signer");
        await chat.PictureAsync("amendment");
        await chat.PressesAsync("Avenant signé", "toutes les parties ont-elles signé l’avenant");
        await line.SaysAsync("plus tard");
        await chat.SaysAsync("signatures", Missing);
        await chat.PictureAsync("signatures");
        await chat.PressesAsync(chat.Row(Missing, "M. Paul Renaud, maire"), "a signé le 10 février 2026");
        await chat.PressesAsync(chat.CardWith(Missing).GetByText("Voir la convention"), "Convention\u00a0: ");
    }

    /// <summary>Another partnership stops: what is left to be done is done by its row.</summary>
    private static async Task ClosingAsync(WebChatPage chat, DirectLine line)
    {
        await line.SaysAsync([
            .. Review,
            "finaliser",
            "passer",
            "passer",
            "oui",
            "décider",
            "stopper",
            "Le projet est à son terme.",
            "Mme Martin",
        ]);
        await line.SaysAsync("récupérer les documents", "1er mars 2026");
        await chat.SeesAsync(Decision, count: 2);
        await chat.PressesAsync("Valider", Closing);
        await chat.PictureAsync("closing");
        await chat.PressesAsync(chat.Row(Closing, "Récupérer les documents"), "Le partenariat est arrêté.");
    }

    /// <summary>A copy of it with another partner: its balance is looked at from the recap, and confirmed on its card.</summary>
    private static async Task BalanceAsync(WebChatPage chat, DirectLine line)
    {
        await line.SaysAsync(
            "dupliquer",
            "Collège Albert-Camus",
            "Brissac",
            "passer",
            "passer",
            "passer",
            "passer",
            "passer",
            "passer",
            "positif"
        );
        await chat.SeesAsync(Said.RecapOfContact);
        await chat.PressesAsync("Valider", "avez-vous construit ce projet");
        await line.SaysAsync("passer", "passer", "14 septembre 2026", "2 juillet 2027", "passer");
        await chat.SeesAsync(Project);
        await chat.PressesAsync(chat.Row(Project, "Équilibre du partenariat"), Balanced);
        await chat.PictureAsync("balance");
        await chat.PressesAsync(chat.CardWith(Balanced).GetByRole(AriaRole.Button, new() { Name = "Oui", Exact = true }), Project);
    }

    private static async Task SettingsAsync(WebChatPage chat, DirectLine line)
    {
        await line.SaysAsync("paramètres", "passer", "passer", "passer");
        await chat.SeesAsync(Settings);
        await chat.PressesAsync(chat.Row(Settings, "Commune de la bibliothèque"), "Votre réponse");
        await chat.SaysAsync("Brissac", Settings);
        await chat.PictureAsync("settings");
        await chat.PressesAsync("Paramètres des rappels", "rappels");
    }
}
