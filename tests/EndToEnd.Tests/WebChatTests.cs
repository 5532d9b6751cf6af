using System.Net;
using Microsoft.Playwright;

namespace EndToEnd.Tests;

/// <summary>A librarian in Web Chat, which draws cards with rules of its own and names no tenant.</summary>
public sealed class WebChatTests(Browser browser) : IClassFixture<Browser>
{
    private const string Title = "Une classe, un livre, un rendez-vous";
    private const string FormIntro = "Voici le formulaire de cette étape";

    [Fact]
    public async Task A_librarian_goes_from_the_welcome_to_a_document_in_web_chat()
    {
        using var folder = new TempFolder();
        await using var bot = await BotProgram.StartAsync(folder.Path, ("Clock__Start", "2026-06-19T10:00"));
        await using var line = await DirectLine.StartAsync(bot);
        var page = await browser.NewPageAsync();
        var chat = new WebChatPage(page);

        await page.GotoAsync(line.Address.ToString());
        await ContactAsync(chat);
        await CardsAsync(chat);
        await DocumentAsync(chat, line);
        (await chat.BrokenWordsAsync()).ShouldBeEmpty();
        await page.Context.CloseAsync();
        bot.Output.ShouldNotContain("failed at attempt");
        bot.Output.ShouldNotContain("could not be sent");
    }

    /// <summary>The welcome’s own button, three answers, a form, and the recap.</summary>
    private static async Task ContactAsync(WebChatPage chat)
    {
        await chat.Saying(Said.Welcome).First.WaitForAsync();
        await chat.PressesAsync("Nouveau partenariat", Said.AskName);
        await Assertions.Expect(chat.Saying(Said.Welcome)).ToHaveCountAsync(1);
        await chat.SaysAsync("Atelier Jacques-Prévert", Said.AskMode);
        await chat.PressesAsync("Un organisme extérieur", Said.AskKind);
        await chat.PressesAsync("Choisir", "Choisissez une réponse dans la liste.");
        await ChatPage.Choice(chat.CardWith(Said.AskKind), "École maternelle ou élémentaire").CheckAsync(new() { Force = true });
        await chat.PressesAsync("Choisir", Said.AskMunicipality);

        await chat.SaysAsync("formulaire", FormIntro);
        var form = chat.CardWith(FormIntro);
        await ChatPage.Field(form, Said.AskMunicipality).FillAsync("Valmont-sur-Thouet");
        await ChatPage.Field(form, Said.AskContact).FillAsync("Mme Claire Martin, directrice");
        await chat.PictureAsync("form");
        await chat.PressesAsync("Enregistrer", Said.RecapOfContact);
        var recap = chat.CardWith(Said.RecapOfContact);
        await Assertions.Expect(recap).ToContainTextAsync("Mme Claire Martin");
        await chat.PictureAsync("recap");
        await chat.PressesAsync(Row(recap, "Commune de la structure"), "Votre réponse");
        await chat.SaysAsync("Brissac", Said.RecapOfContact);
    }

    /// <summary>One press on each kind of card that a signed partnership shows.</summary>
    private static async Task CardsAsync(WebChatPage chat)
    {
        await chat.SaysAsync("partenariat d’exemple", "Convention\u00a0: " + Title);
        await chat.PressesAsync("Mes partenariats", "Vous suivez 2 partenariats");
        await chat.PictureAsync("portfolio");
        await chat.PressesAsync("Filtrer", "Afficher");
        await chat.PressesAsync("Afficher", "Vous suivez 2 partenariats");
        await chat.PressesAsync(Row(chat.CardWith("Vous suivez 2 partenariats"), Title), "Suivi par");
        // What is rarely done is shown by the card itself, inside of it.
        var sheet = chat.CardWith("Suivi par");
        var rare = sheet.GetByRole(AriaRole.Button, new() { Name = "Où en est-on", Exact = false });
        await Assertions.Expect(rare).ToBeHiddenAsync();
        await sheet.GetByRole(AriaRole.Button, new() { Name = "Autres actions" }).ClickAsync();
        await chat.PictureAsync("sheet");
        await chat.PressesAsync(rare, "Où en est «\u00a0" + Title);
        await chat.SaysAsync("menu", "Que souhaitez-vous faire");
        await chat.PressesAsync("Mes partenariats", "Vous suivez 2 partenariats");
        await chat.SaysAsync("partenaires", "Votre liste compte");
        await chat.PressesAsync(Row(chat.CardWith("Votre liste compte"), "École primaire"), "Contacts");
        await chat.SaysAsync("rappels", "Vos rappels des 90 prochains jours");
        await chat.PressesAsync("Fichier calendrier", "Télécharger");
        await chat.SaysAsync("menu", "Que souhaitez-vous faire");
        await chat.PressesAsync("Noter une séance", "Quelle est la date de la séance");
        await chat.SaysAsync("rapport 2026", "Rapport d’activité 2026");
        // The chart is not known here: bars of text stand in its place.
        await Assertions.Expect(chat.CardWith("Rapport d’activité 2026")).ToContainTextAsync("■■■■■■■■■■");
        await chat.PictureAsync("report");
        await chat.PressesAsync("Texte du rapport", "Partenariats, un par un");
    }

    private static async Task DocumentAsync(WebChatPage chat, DirectLine line)
    {
        await chat.SaysAsync("voir les documents", "Documents · ");
        await chat.PictureAsync("documents");
        await chat.PressesAsync("Convention et annexes", "Télécharger");
        using var http = new HttpClient();
        using var file = await http.GetAsync(line.Links[^1]);
        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    /// <summary>A row of a card, which is pressed as a whole.</summary>
    private static ILocator Row(ILocator card, string text) => card.Locator("[role=button]").Filter(new() { HasText = text }).First;
}
