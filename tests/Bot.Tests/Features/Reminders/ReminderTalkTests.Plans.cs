using PartnershipBot.Domain.Reminders;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Reminders;

/// <summary>The list of those to come, the settings, the calendar file.</summary>
public partial class ReminderTalkTests
{
    [Fact]
    public async Task The_list_shows_the_coming_90_days_and_lets_one_be_cancelled_or_moved()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync("rappels", "Aucun rappel n’est prévu dans les 90 prochains jours.");
        await SchoolLifeTests.SignedAsync(talk);
        await talk.SweepAsync("2026-05-01T08:00:00Z");
        await talk.SaysAsync("rappels", "Vos rappels des 90 prochains jours");
        talk.Answer.ShouldContain("1 · lundi 4 mai 2026 · Une classe, un livre, un rendez-vous");
        talk.Answer.ShouldContain("2 · vendredi 15 mai 2026");

        await talk.PressesAsync("Annuler le rappel 1");
        talk.Answer.ShouldContain("Ce rappel est annulé.");
        talk.Answer.ShouldContain("1 · vendredi 15 mai 2026");
        await talk.SaysAsync("déplacer le rappel 1 au 20 mai 2026", "Je vous le rappellerai le 20 mai 2026");
        await talk.SaysAsync("rappels");
        await talk.PressesAsync("Déplacer le rappel 2");
        talk.Answer.ShouldContain("À quelle date souhaitez-vous ce rappel");
        await talk.SaysAsync("le 1er avril 2026", "comprise entre le 2 mai 2026");
        await talk.SaysAsync("le 6 juin 2026", "Je vous le rappellerai le 8 juin 2026");

        await talk.SweepAsync("2026-05-19T22:00:00Z");
        talk.Cards.ShouldBeEmpty();
        await talk.SweepAsync("2026-05-20T07:00:00Z");
        talk.Answer.ShouldContain("La fin de l’année scolaire approche");
    }

    [Fact]
    public async Task Reminders_of_one_partnership_can_be_stopped_and_taken_up_again()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        await talk.SaysAsync(
            "arrêter les rappels",
            "Je ne vous rappellerai plus rien pour «\u00a0Une classe, un livre, un rendez-vous\u00a0»"
        );
        await talk.SweepAsync("2026-05-15T08:00:00Z");
        talk.Cards.ShouldBeEmpty();
        await talk.SaysAsync("réactiver les rappels", "Les rappels reprennent");
        await talk.SweepAsync("2026-06-15T07:00:00Z");
        talk.Answer.ShouldContain("Le bilan est attendu dans 15 jours");
    }

    [Fact]
    public async Task The_settings_are_shown_with_what_usually_holds_and_change_what_is_planned()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        await talk.SaysAsync("paramètres des rappels", "Récapitulatif · Rappels");
        talk.Answer.ShouldContain("45, 15 jours avant (par défaut)");
        talk.Answer.ShouldContain("9\u00a0h (par défaut)");
        talk.Answer.ShouldContain("France métropolitaine (par défaut)");

        await talk.SaysAsync("modifier heure des rappels", "À quelle heure");
        await talk.SaysAsync("6 h", "entre 7\u00a0h et 19\u00a0h");
        await talk.SaysAsync("8h30", "8\u00a0h\u00a030");
        await talk.SaysAsync("modifier rappel du bilan final", "Combien de jours");
        await talk.SaysAsync("20", "20 jours avant");
        await talk.SaysAsync("modifier périodes sans rappel", "quelles périodes");
        await talk.SaysAsync("du 29 au 30 juin 2026", "Du 29 juin 2026 au 30 juin 2026");
        await talk.SaysAsync("modifier personne responsable", "Qui faut-il prévenir");
        await talk.SaysAsync("Nadia Benali", "Nadia Benali");
        await talk.SaysAsync("modifier enquête Néoscrib", "Néoscrib");
        await talk.SaysAsync("pas de rappel", "Pas de rappel");
        await talk.SaysAsync("valider", "Les rappels suivront ces réglages");

        var settings = (await talk.RowsAsync("settings")).Single().Columns;
        settings[ReminderFields.Hour].ShouldBe("08:30");
        settings[ReminderFields.Leads].ShouldBe("[20]");
        settings[ReminderFields.Neoscrib].ShouldBe("none");
        await talk.SweepAsync("2026-06-10T06:29:00Z");
        talk.Answer.ShouldNotContain("Le bilan est attendu");
        await talk.SweepAsync("2026-06-10T06:30:00Z");
        talk.Answer.ShouldContain("Le bilan est attendu dans 20 jours, le 30 juin 2026.");

        await talk.SaysAsync("paramètres des rappels");
        await talk.SaysAsync("modifier personne responsable", "Qui faut-il prévenir");
        await talk.SaysAsync("personne", "Personne (par défaut)");
        (await talk.RowsAsync("settings")).Single().Columns.ContainsKey(ReminderFields.Responsible).ShouldBeFalse();
    }

    [Fact]
    public async Task The_calendar_file_is_behind_a_link_that_lasts_an_hour()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync("fichier calendrier", "Aucune échéance n’est connue");
        await SchoolLifeTests.SignedAsync(talk);
        talk.At("2026-05-01T10:00");
        await talk.SaysAsync("fichier calendrier", "Le lien est valable une heure");
        var link = new Uri((string)InTeam.Actions([talk.Cards.Single()])[0]["url"]!).AbsolutePath;

        using var answer = await talk.Http.GetAsync(link, Ct);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var file = await answer.Content.ReadAsStringAsync(Ct);
        file.ShouldContain("BEGIN:VCALENDAR");
        file.ShouldContain("DTSTART;VALUE=DATE:20260630");
        file.ReplaceLineEndings("\n").Replace("\n ", "").ShouldContain("SUMMARY:Bilan\u00a0: Une classe\\, un livre\\, un rendez-vous");
        (await talk.Http.GetAsync(link.Replace(link[10..14], "0000"), Ct)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        talk.At("2026-05-01T11:30");
        (await talk.Http.GetAsync(link, Ct)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }
}
