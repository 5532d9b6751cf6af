using Microsoft.Playwright;

namespace EndToEnd.Tests;

/// <summary>A reminder of the evaluation in the real client, as the README says that it can be seen in a minute.</summary>
public sealed class ReminderTests(Browser browser) : IClassFixture<Browser>
{
    private const string Reminder = "La fin de l’année scolaire approche";
    private const string Snoozed = "Je vous le rappellerai le 22 mai 2026";

    [Theory]
    [InlineData("msteams")]
    [InlineData("emulator")]
    public async Task A_reminder_comes_by_itself_and_its_card_takes_its_new_state(string channel)
    {
        using var folder = new TempFolder();
        await using var bot = await BotProgram.StartAsync(folder.Path, ("Clock__Start", "2026-05-15T08:30"));
        await using var playground = await PlaygroundProgram.StartAsync(bot, channel);
        var page = await browser.NewPageAsync();
        var chat = new ChatPage(page, channel);
        await chat.OpenAsync(playground.Address);
        await chat.HideLogAsync();

        await chat.SaysAsync("partenariat d’exemple", "Jacques-Prévert");
        await chat.SaysAsync("rappels maintenant", Reminder);
        await chat.PictureAsync("reminder", Reminder);
        var card = chat.CardWith(Reminder);
        await Assertions.Expect(card).ToContainTextAsync("Critères à mesurer");

        await chat.PressesAsync(card.GetByRole(AriaRole.Button, new() { Name = "Dans 7 jours" }), Snoozed);
        await Assertions.Expect(chat.Saying(Snoozed)).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Dans 30 jours" })).ToHaveCountAsync(0);
        await chat.PictureAsync("snoozed", Snoozed);

        await chat.SaysAsync("rappels", "Vos rappels des 90 prochains jours");
        await chat.PictureAsync("reminders", "Vos rappels des 90 prochains jours");
        await chat.SaysAsync("paramètres des rappels", "Récapitulatif · Rappels");
        await chat.PictureAsync("reminder-settings", "Récapitulatif · Rappels");

        await chat.SaysAsync("fichier calendrier", "Le lien est valable une heure");
        await chat.PictureAsync("calendar", "Le lien est valable une heure");
        var link = page.GetByRole(AriaRole.Link, new() { Name = "Télécharger" }).Last;
        var file = await page.Context.RunAndWaitForPageAsync(() => link.ClickAsync()) is { } tab
            ? await link.GetAttributeAsync("title")
            : null;
        (await bot.Http.GetStringAsync(file)).ShouldContain("DTSTART;VALUE=DATE:20260630");
        await page.Context.CloseAsync();
        bot.Output.ShouldNotContain("failed at attempt");
    }
}
