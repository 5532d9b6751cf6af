using Microsoft.Playwright;

namespace EndToEnd.Tests;

/// <summary>From a signed convention to its renewal in the real client: a session, the review, the decision, the year's report.</summary>
public sealed class LifeTests(Browser browser) : IClassFixture<Browser>
{
    private const string Title = "Une classe, un livre, un rendez-vous";
    private const string Review = "Bilan final\u00a0: " + Title;
    private const string Decision = "Récapitulatif · Décision";
    private const string Report = "Rapport d’activité 2026";

    [Fact]
    public async Task A_librarian_reviews_decides_and_renews_on_the_page()
    {
        const string channel = "msteams";
        using var folder = new TempFolder();
        await using var bot = await BotProgram.StartAsync(folder.Path, ("Clock__Start", "2026-06-19T10:00"));
        await using var playground = await PlaygroundProgram.StartAsync(bot, channel);
        var page = await browser.NewPageAsync();
        var chat = new ChatPage(page, channel);
        await chat.OpenAsync(playground.Address);
        await chat.HideLogAsync();

        await chat.SaysAsync("partenariat d’exemple", "Jacques-Prévert");
        await SessionAsync(chat);
        await ReviewAsync(chat);
        await DecideAsync(chat);

        await chat.SaysAsync("rapport 2026", Report);
        await chat.PictureAsync("report", Report);
        await Assertions.Expect(chat.CardWith(Report)).ToContainTextAsync("Critères atteints3 sur 5");
        await chat.SaysAsync("mes partenariats", "Vous suivez un partenariat");
        await chat.PictureAsync("portfolio", "Vous suivez un partenariat");
        await page.Context.CloseAsync();
        bot.Output.ShouldNotContain("failed at attempt");
    }

    private static Task SessionAsync(ChatPage chat) =>
        SayAllAsync(
            chat,
            [
                ("séance", "Quelle est la date de la séance"),
                ("16 juin 2026", "eu lieu comme prévu"),
                ("oui", "Combien de personnes ont participé"),
                ("une vingtaine", "20"),
                ("oui", "Combien de documents"),
                ("31", "Combien de nouvelles inscriptions"),
                ("2", "Que retenez-vous"),
                ("passer", "De quel appui"),
                ("aucun", "Depuis le début"),
            ]
        );

    private static async Task ReviewAsync(ChatPage chat)
    {
        await SayAllAsync(
            chat,
            [
                ("bilan", "Sur quelle période porte ce bilan"),
                ("oui", "Critère 1 sur 5"),
                ("25", "Critère 2 sur 5"),
                ("dix-neuf", "Critère 3 sur 5"),
                ("4,7", "Critère 4 sur 5"),
                ("1842", "Critère 5 sur 5"),
                ("24 %", "Quelle note donnez-vous"),
                ("4", "Quel est l’avis de votre partenaire"),
                ("Les enseignants veulent continuer et demandent plus d’albums pour les CP.", "Quelle note votre partenaire"),
                ("passer", "avis avez-vous recueillis auprès du public"),
                ("« On peut revenir mercredi avec maman ? »", "bien fonctionné"),
                ("Régularité ; livres choisis par les élèves.", "Qu’est-ce qui a été difficile"),
                ("Deux séances annulées (grève, maladie).", "Les moyens prévus"),
                ("Oui ; 38 h de préparation, 412 € dépensés sur 450 €", "Finaliser le bilan"),
                ("finaliser", Review),
            ]
        );
        var card = chat.CardWith(Review);
        foreach (var shown in new[] { "Critères atteints\u00a0: 3 sur 5", "93 %", "Les enseignants veulent continuer" })
        {
            await Assertions.Expect(card).ToContainTextAsync(shown);
        }
        await chat.PictureAsync("review", Review);
        await SayAllAsync(
            chat,
            [
                ("19 juin 2026", "transmis le bilan à vos élus"),
                ("19 juin 2026, en réunion", "rapport d’activité"),
                ("oui", "Décider de la suite"),
            ]
        );
    }

    private static async Task DecideAsync(ChatPage chat)
    {
        await SayAllAsync(
            chat,
            [
                ("décider", "Quelle suite souhaitez-vous donner"),
                ("renouveler", "raisons de ce choix"),
                ("Trois critères sur cinq dépassés, équipes volontaires.", "Avec qui"),
                ("Mme Martin et l’adjointe à la culture", "Pour quelle période"),
                ("du 14 septembre 2026 au 2 juillet 2027", Decision),
            ]
        );
        await chat.PictureAsync("decision", Decision);
        await chat.PressesAsync("Valider", "deuxième convention, du 14 septembre 2026 au 2 juillet 2027");
    }

    private static async Task SayAllAsync(ChatPage chat, IEnumerable<(string Says, string Expected)> exchanges)
    {
        foreach (var (says, expected) in exchanges)
        {
            await chat.SaysAsync(says, expected);
        }
    }
}
