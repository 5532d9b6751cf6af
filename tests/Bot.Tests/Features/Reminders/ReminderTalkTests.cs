using System.Text.Json.Nodes;
using PartnershipBot.Conversations;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Reminders;

/// <summary>
/// Reminders as the librarian lives them: the school's year from its signature, the card, its buttons, the list, the settings.
/// </summary>
public sealed partial class ReminderTalkTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task The_school_is_recalled_on_15_May_and_the_review_opens_from_the_card(string channel)
    {
        await using var talk = new Talk(FirstWalkTests.May, channel);
        await SchoolLifeTests.SignedAsync(talk);

        await talk.SweepAsync("2026-05-15T06:59:00Z");
        talk.Answer.ShouldNotContain("année scolaire");
        await talk.SweepAsync("2026-05-15T07:00:00Z");

        talk.Channel.Sent[^1].To.ShouldBe("c1");
        talk.Answer.ShouldContain("Rappel\u00a0: Une classe, un livre, un rendez-vous");
        talk.Answer.ShouldContain("La fin de l’année scolaire approche\u00a0: vous pouvez commencer le bilan, attendu le 30 juin 2026.");
        talk.Answer.ShouldContain("École primaire Jacques-Prévert · Valmont-sur-Thouet");
        talk.Answer.ShouldContain("Du 15 septembre 2025 au 3 juillet 2026");
        talk.Answer.ShouldContain("En cours");
        talk.Answer.ShouldContain("Suivi par Julie Morel");
        talk.Answer.ShouldContain("Critères à mesurer");
        talk.Answer.ShouldContain("Séances tenues");

        await talk.PressesAsync("Faire le bilan");
        talk.Answer.ShouldContain("Bilan final, attendu le 30 juin 2026");
        (await talk.StoredAsync())["status"].ShouldBe("evaluating");
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task A_snooze_is_noted_on_the_card_once_and_comes_back(string channel)
    {
        await using var talk = new Talk(FirstWalkTests.May, channel);
        await SchoolLifeTests.SignedAsync(talk);
        await talk.SweepAsync("2026-05-14T12:00:00Z");
        await talk.SweepAsync("2026-05-15T07:00:00Z");
        var card = talk.Cards;
        card.Count.ShouldBe(1);
        var revision = (await talk.StoredAsync())["revision"];

        await talk.PressesAsync("Dans 7 jours");
        talk.Answer.ShouldContain("Je vous le rappellerai le 22 mai 2026.");
        InTeam.Actions([talk.Cards.Single()]).Select(a => (string)a!["title"]!).ShouldBe(["Voir la convention"]);
        (await talk.StoredAsync())["revision"].ShouldBe(revision, "putting off changes no answer");
        await talk.PressesAsync(card, "Dans 7 jours");
        talk.Answer.ShouldContain("C’était déjà fait");

        await talk.SweepAsync("2026-05-22T07:00:00Z");
        talk.Answer.ShouldContain("attendu le 30 juin 2026");
        await talk.SweepAsync("2026-05-23T07:00:00Z");
        talk.Cards.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_done_already_is_dated_and_not_recalled_again()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        await talk.SweepAsync("2026-05-04T07:00:00Z");
        talk.Answer.ShouldContain("La convention expire dans 60 jours");

        await talk.PressesAsync("Déjà fait");
        talk.Answer.ShouldContain("À quelle date cela a-t-il été fait\u202f?");
        await talk.SaysAsync("le 12 mai 2026", "Cette date est encore à venir");
        await talk.SaysAsync("le 31 février", "n’existe pas");
        await talk.SaysAsync("hier", "C’est noté\u00a0: fait le 3 mai 2026. Je ne vous le rappellerai plus.");

        await talk.SweepAsync("2026-07-20T07:00:00Z");
        talk.Answer.ShouldNotContain("expire");
        (await talk.RowsAsync("history|"))
            .Select(r => r.Columns)
            .Where(c => (string)c["what"] == "reminder")
            .ShouldContain(c => ((string)c["after"]).Contains("\"state\":\"Done\"") && (string)c["byName"] == "Julie Morel");
    }

    [Fact]
    public async Task The_titles_of_the_buttons_can_be_typed_and_mean_the_reminder_that_was_told_last()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        await talk.SaysAsync("dans 30 jours", "Je ne trouve pas ce rappel");
        await talk.SweepAsync("2026-06-03T07:00:00Z");
        await talk.SaysAsync("dans 30 jours", "Je vous le rappellerai le 3 juillet 2026");
        await talk.SaysAsync("Déjà fait", "À quelle date cela a-t-il été fait");
        await talk.SaysAsync("aujourd’hui", "fait le 3 juin 2026");
    }

    [Fact]
    public async Task A_reminder_in_English_for_whoever_speaks_it()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        await talk.SaysAsync("english");
        await talk.SweepAsync("2026-06-15T07:00:00Z");
        talk.Answer.ShouldContain("The review is due in 15 days, on 30 June 2026.");
        await talk.PressesAsync("In 7 days");
        talk.Answer.ShouldContain("Noted: I will remind you on 22 June 2026.");
    }

    [Fact]
    public async Task What_could_not_be_sent_is_shown_at_the_next_visit_once()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        talk.Channel.Outcome = new SendOutcome.Unreachable("403");
        await talk.SweepAsync("2026-06-15T07:00:00Z");
        (await HealthAsync(talk)).ShouldBeGreaterThan(0);

        talk.At("2026-06-16T10:00");
        for (var visits = 0; visits < 5 && await HealthAsync(talk) > 0; visits++)
        {
            await talk.SaysAsync("menu");
            if (visits == 0)
            {
                talk.Answer.ShouldContain("Voici un rappel que je n’ai pas pu vous envoyer à temps.");
            }
        }
        (await HealthAsync(talk)).ShouldBe(0);
        await talk.SaysAsync("menu");
        talk.Answer.ShouldNotContain("Voici un rappel");
    }

    [Fact]
    public async Task Developers_send_at_once_what_is_planned_until_tonight()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        talk.At("2026-05-15T08:00");
        await talk.SaysAsync("rappels maintenant", "les rappels prévus jusqu’à ce soir sont envoyés");
        talk.Channel.Sent.Select(s => s.Card.ToString()).ShouldContain(c => c.Contains("reviewSchool"));
        await talk.SaysAsync("rappels maintenant", "Aucun rappel n’était prévu d’ici ce soir. Le prochain\u00a0: ");
    }

    [Fact]
    public async Task Where_a_person_is_reached_is_kept_and_forgotten_and_costs_an_ordinary_turn_nothing()
    {
        await using var talk = new Talk(FirstWalkTests.May, "msteams");
        await talk.SaysAsync("nouveau partenariat");
        var tenant = LibraryKeys.Tenant(talk.Library);
        var address = AddressRow.Read(tenant, (await talk.Store.GetAsync(Tables.Conversations, tenant, "person|julie", Ct))!)!;
        (address.Conversation, address.Channel, address.Language, address.Name).ShouldBe(("c1", "msteams", "fr", "Julie Morel"));
        JsonNode.Parse(address.Reference)!["serviceUrl"]!.ToString().ShouldBe("http://127.0.0.1:9/");

        await talk.SendAsync(
            new JsonObject { ["type"] = "conversationUpdate", ["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = "28:bot" }) }
        );
        (await talk.Store.GetAsync(Tables.Conversations, tenant, "person|julie", Ct)).ShouldBeNull();
        await talk.SaysAsync("bonjour");
        (await talk.Store.GetAsync(Tables.Conversations, tenant, "person|julie", Ct)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_turn_that_is_cut_off_between_the_two_tables_leaves_nothing_that_is_ever_said()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        // The rows of a change are there; its batch never was.
        var partnership = PartnershipRows.Read((await talk.RowsAsync("partnership|")).Single())!;
        var later = partnership with
        {
            Answers = partnership.Answers.With([new(Fields.EndDate, "2026-12-18"), new(Fields.PartnerKind, "elderlyResidence")]),
        };
        await new ReminderTable(talk.Store).AddAsync(
            Replanning.Rows(talk.Library, later, ReminderSettings.Default, talk.Clock.GetUtcNow()),
            Ct
        );
        await talk.SweepAsync("2026-12-19T12:00:00Z");
        talk.Answer.ShouldNotContain("18 décembre 2026");
    }

    private static async Task<int> HealthAsync(Talk talk) =>
        (int)JsonNode.Parse(await talk.Http.GetStringAsync("/health", Ct))!["reminders"]!["undelivered"]!;
}
