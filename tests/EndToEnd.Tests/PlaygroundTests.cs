using Microsoft.Playwright;

namespace EndToEnd.Tests;

/// <summary>A librarian in the real client: the Agents Playground's page in Chromium, as Teams and as the Emulator.</summary>
public sealed class PlaygroundTests(Browser browser) : IClassFixture<Browser>
{
    private const string Partner = "Atelier Jacques-Prévert";
    private const string Title = "Une classe, un livre, un rendez-vous";
    private const string FormIntro = "Voici le formulaire de cette étape";
    private const string FormErrors = "Certaines réponses sont à revoir";
    private const string UsualClauses = "Voici ce que l’on écrit d’habitude dans une convention";
    private const string Balanced = "Le partenariat vous paraît-il équilibré";
    private const string Convention = "Convention\u00a0: " + Title;

    [Theory]
    [InlineData("msteams")]
    [InlineData("emulator")]
    public async Task A_librarian_goes_from_the_welcome_to_the_convention_on_the_page(string channel)
    {
        using var folder = new TempFolder();
        await using var bot = await BotProgram.StartAsync(folder.Path, ("Clock__Start", "2025-05-12T10:00"));
        await using var playground = await PlaygroundProgram.StartAsync(bot, channel);
        var page = await browser.NewPageAsync();
        var chat = new ChatPage(page, channel);

        await WelcomeAsync(chat, playground.Address);
        await ContactAsync(chat);
        await ProjectAsync(chat);
        await AgreementAsync(chat);
        await page.Context.CloseAsync();
        bot.Output.ShouldNotContain("failed at attempt");
        bot.Output.ShouldNotContain("could not be sent");
    }

    private static async Task WelcomeAsync(ChatPage chat, Uri address)
    {
        await chat.OpenAsync(address);
        await Assertions.Expect(chat.Saying(Said.Welcome)).ToHaveCountAsync(1);
        await chat.PictureAsync("welcome");
        // A page that is loaded again starts empty and tells the bot of the same arrival: nobody is welcomed twice.
        await chat.ReloadAsync();
        await chat.HideLogAsync();
        await chat.SaysAsync("aide", "Que souhaitez-vous faire");
        await Assertions.Expect(chat.Saying(Said.Welcome)).ToHaveCountAsync(0);
        await chat.PictureAsync("help");
    }

    /// <summary>
    /// Three questions one by one, the rest as a form in which something essential is left out, so that the recap stands before the
    /// next stage; one answer is changed there.
    /// </summary>
    private static async Task ContactAsync(ChatPage chat)
    {
        await chat.SaysAsync("nouveau partenariat", Said.AskName);
        await chat.SaysAsync(Partner, Said.AskMode);
        await chat.PictureAsync("question");
        await chat.PressesAsync("Un organisme extérieur", Said.AskKind);
        await ChatPage.Choice(chat.CardWith(Said.AskKind), "École maternelle ou élémentaire").CheckAsync(new() { Force = true });
        await chat.PictureAsync("choices");
        await chat.PressesAsync("Choisir", Said.AskMunicipality);

        await chat.SaysAsync("formulaire", FormIntro);
        var form = chat.CardWith(FormIntro);
        await ChatPage.Field(form, Said.AskMunicipality).FillAsync("Valmont-sur-Thouet");
        await ChatPage.Field(form, Said.AskContact).FillAsync("Mme Claire Martin, directrice");
        await ChatPage.Field(form, "Quelle est l’adresse électronique").FillAsync("direction chez l’école");
        await ChatPage.Field(form, "Quel public cette structure accueille-t-elle").FillAsync("68 élèves du CP au CM2, 3 classes");
        await chat.PictureAsync("form", FormIntro);
        await chat.PressesAsync("Enregistrer", FormErrors);

        // What was right is stored and gone from the form; what was wrong stands there with its reason.
        form = chat.CardWith(FormErrors);
        await Assertions.Expect(ChatPage.Field(form, "Quelle est l’adresse électronique")).ToHaveValueAsync("direction chez l’école");
        await Assertions.Expect(ChatPage.Field(form, Said.AskMunicipality)).ToHaveCountAsync(0);
        await chat.PictureAsync("form-refused", FormErrors);
        await ChatPage.Field(form, "Quelle est l’adresse électronique").FillAsync("direction@ecole-prevert.example");
        await chat.PressesAsync("Enregistrer", Said.RecapOfContact);

        var recap = chat.CardWith(Said.RecapOfContact);
        await Assertions.Expect(recap).ToContainTextAsync("direction@ecole-prevert.example");
        await chat.PictureAsync("recap", Said.RecapOfContact);
        await chat.PressesAsync(recap.GetByRole(AriaRole.Button, new() { Name = "Modifier" }).First, "Votre réponse");
        await chat.SaysAsync(Partner, Said.RecapOfContact);
        await Assertions.Expect(chat.CardWith(Said.RecapOfContact)).ToContainTextAsync(Partner);
        await chat.PressesAsync("Valider", "Ont-ils envie de poursuivre");
        await chat.PressesAsync("Positif", Said.RecapOfContact);
        await chat.PressesAsync("Valider", "Quel titre donnez-vous au projet");
    }

    private static async Task ProjectAsync(ChatPage chat)
    {
        (string Says, string Expected)[] exchanges =
        [
            (Title, "Avec qui, chez le partenaire"),
            ("passer", "Quel objectif souhaitez-vous atteindre ensemble"),
            ("Faire découvrir la médiathèque à tous les élèves", "Qu’apporte cet objectif à votre bibliothèque"),
            ("Toucher des familles qui ne viennent pas", "Et qu’apporte cet objectif à votre partenaire"),
            ("Un lieu et un médiateur pour la lecture plaisir", "À quoi verrez-vous que cet objectif est atteint"),
            ("Séances tenues ; au moins 27 séances ; carnet de séances", "Voulez-vous ajouter un autre critère"),
            ("non", "Voulez-vous ajouter un autre objectif"),
            ("non", "Quels publics bénéficieront du projet"),
            ("passer", "Quelles actions mènerez-vous"),
            ("Accueil de classe d’une heure (les deux)", "Quels moyens votre bibliothèque met-elle en œuvre"),
            ("90 livres", "Quels moyens votre partenaire met-il en œuvre"),
            ("Trajet à pied", "Quel budget chacun apporte-t-il"),
            ("aucun", "Quand le projet commence-t-il"),
            ("15/09/2025", "Quand le projet se termine-t-il"),
            ("3 juillet 2026", "À quel rythme vous retrouverez-vous"),
            ("Chaque mardi, soit 27 séances", "Je compte"),
            ("oui", "Quelles limites votre bibliothèque fixe-t-elle"),
            ("Une classe à la fois", "Quelles limites votre partenaire fixe-t-il"),
            ("aucune", "Vous n’indiquez aucune limite"),
            ("oui", "Comment s’appelle le service départemental"),
            ("passer", "De quel appui de la médiathèque départementale aurez-vous besoin"),
            ("collections", Balanced),
        ];
        await SayAllAsync(chat, exchanges);
        await chat.PictureAsync("balance");
        await chat.SaysAsync("oui", "Récapitulatif · Projet");
        await chat.PressesAsync("Valider", "Comment s’appelle votre bibliothèque");
    }

    private static async Task AgreementAsync(ChatPage chat)
    {
        (string Says, string Expected)[] exchanges =
        [
            ("Médiathèque de Valmont", "Dans quelle commune votre bibliothèque se trouve-t-elle"),
            ("Valmont-sur-Thouet", "Quel modèle de convention souhaitez-vous utiliser"),
            ("passer", "Qui signe la convention pour votre collectivité"),
            ("M. Paul Renaud, maire", "Qui signe la convention pour le partenaire"),
            ("Mme Claire Martin, directrice", "À quelle date votre conseil délibère-t-il"),
            ("passer", "Le partenaire doit-il faire voter la convention"),
            ("passer", UsualClauses),
        ];
        await SayAllAsync(chat, exchanges);
        await chat.PictureAsync("clauses", UsualClauses);
        await chat.PressesAsync("Tout me convient", "Qui suivra le partenariat, de part et d’autre");
        exchanges = [("passer", "Quelles sont les conditions de prêt des documents"), ("passer", Convention)];
        await SayAllAsync(chat, exchanges);
        var card = chat.CardWith(Convention);
        string[] expected =
        [
            "Médiathèque de Valmont",
            Partner,
            "15 septembre 2025",
            "3 juillet 2026",
            "M. Paul Renaud",
            "Mme Claire Martin",
            "Séances tenues",
        ];
        foreach (var shown in expected)
        {
            await Assertions.Expect(card).ToContainTextAsync(shown);
        }
        await chat.PictureAsync("convention", Convention);
        await chat.PressesAsync(card.GetByRole(AriaRole.Button, new() { Name = "Mes partenariats" }), "Vous suivez un partenariat");
        await chat.PictureAsync("partnerships");
    }

    private static async Task SayAllAsync(ChatPage chat, IEnumerable<(string Says, string Expected)> exchanges)
    {
        foreach (var (says, expected) in exchanges)
        {
            await chat.SaysAsync(says, expected);
        }
    }
}
