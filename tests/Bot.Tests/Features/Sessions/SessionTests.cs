using System.Text.Json.Nodes;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Sessions;

/// <summary>Noting what took place: a session at a time, of what is signed.</summary>
public sealed partial class SessionTests
{
    private static readonly DateTimeOffset November = new(2025, 11, 18, 17, 0, 0, TimeSpan.FromHours(1));
    private static readonly DateTimeOffset January = new(2026, 1, 13, 17, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task The_school_notes_a_session_and_sees_what_all_add_up_to(string channel)
    {
        await using var talk = new Talk(November, channel);
        await talk.PutAsync(Shelf.School());
        await talk.SaysAsync("séance", "Notons une séance de «\u00a0Une classe, un livre, un rendez-vous\u00a0»");
        talk.Answer.ShouldContain("Mise en œuvre · 1/7");
        talk.Answer.ShouldContain("Je propose\u00a0: 18 novembre 2025");
        await talk.SaysAsync("oui", "La séance a-t-elle eu lieu comme prévu\u202f?");
        await talk.SaysAsync("Oui, comme prévu", "Combien de personnes ont participé");
        await talk.SaysAsync("22", "Combien de documents ont été empruntés");
        await talk.SaysAsync("31", "Combien de nouvelles inscriptions");
        await talk.SaysAsync("2", "Que retenez-vous de cette séance");
        await talk.SaysAsync(
            "Très bonne écoute ; prévoir plus d’albums",
            "De quel appui de la médiathèque départementale avez-vous besoin"
        );
        await talk.SaysAsync("collections", "Séance du 18 novembre 2025");

        var row = (await talk.RowsAsync("session|school|")).ShouldHaveSingleItem();
        row.RowKey.ShouldStartWith("session|school|20251118");
        var request = (await talk.RowsAsync("request|school|")).ShouldHaveSingleItem();
        row.Columns.OrderBy(c => c.Key, StringComparer.Ordinal)
            .ShouldBe(
                new Dictionary<string, object>
                {
                    ["at"] = November,
                    ["by"] = "julie",
                    ["byName"] = "Julie Morel",
                    ["schema"] = 1,
                    ["session_date"] = "2025-11-18",
                    ["session_held"] = "held",
                    ["session_loans"] = 31,
                    ["session_newRegistrations"] = 2,
                    ["session_notes"] = "Très bonne écoute ; prévoir plus d’albums",
                    ["session_participants"] = 22,
                    ["session_request"] = request.RowKey["request|school|".Length..],
                    ["session_supportRequest"] = "collections",
                }
            );
        (await talk.StoredAsync()).Keys.ShouldNotContain(k => k.StartsWith("session_", StringComparison.Ordinal) || k == "skipped");
        (await talk.StoredAsync())["status"].ShouldBe("active");
        foreach (
            var sum in new[]
            {
                "Séances tenues : 1 sur 27 prévues",
                "Séances tenues : 1 (résultat visé : au moins 27 séances)",
                "Prêts aux élèves : 31 (résultat visé : au moins 1\u202f500 prêts)",
                "Nouvelles inscriptions individuelles : 2 (résultat visé : au moins 15 inscriptions)",
            }
        )
        {
            talk.Answer.Replace('\u00a0', ' ').ShouldContain(sum);
        }
        (await talk.RowsAsync("history|partnership|school|")).ShouldContain(h =>
            ((string)h.Columns["what"]).StartsWith("session 20251118", StringComparison.Ordinal)
            && ((string)h.Columns["rowAfter"]).Contains("\"session_participants\":22")
        );
    }

    [Fact]
    public async Task The_care_home_notes_a_cancelled_session_without_figures()
    {
        await using var talk = new Talk(January);
        await talk.PutAsync(Shelf.SignedCareHome());
        await talk.SaysAsync("nouvelle séance", "Pages partagées aux Tilleuls");
        await talk.SaysAsync("aujourd’hui", "comme prévu");
        await talk.SaysAsync("Annulé", "Pour quelle raison la séance a-t-elle été annulée");
        await talk.SaysAsync("visites suspendues", "Que retenez-vous");
        await talk.SaysAsync("Épidémie de grippe", "De quel appui");
        await talk.SaysAsync("aucun", "Séances annulées\u00a0: 1");

        var columns = (await talk.RowsAsync("session|care|")).ShouldHaveSingleItem().Columns;
        columns
            .Where(c => c.Key.StartsWith("session_", StringComparison.Ordinal))
            .OrderBy(c => c.Key, StringComparer.Ordinal)
            .ShouldBe(
                new Dictionary<string, object>
                {
                    ["session_date"] = "2026-01-13",
                    ["session_held"] = "cancelled",
                    ["session_held_reason"] = "visites suspendues",
                    ["session_notes"] = "Épidémie de grippe",
                    ["session_supportRequest"] = "none",
                }
            );
        (await talk.RowsAsync("request|")).ShouldBeEmpty();
        talk.Answer.ShouldContain("0 sur 22 prévues");
    }

    [Fact]
    public async Task About_twenty_is_an_estimate_and_a_range_asks_for_one_figure()
    {
        await using var talk = await AtParticipantsAsync();
        await talk.SaysAsync("entre 15 et 20", "lequel retenez-vous entre 15 et 20");
        await talk.SaysAsync("une vingtaine d'élèves", "Je note «\u00a0environ 20");
        await talk.SaysAsync("non", "l’écrire autrement");
        await talk.SaysAsync("une vingtaine d'élèves", "Je note «\u00a0environ 20");
        await talk.SaysAsync("oui", "Combien de documents");
        var row = await talk.StoredAsync();
        row["session_participants"].ShouldBe(20);
        row["session_participants_approx"].ShouldBe(true);
        await talk.SaysAsync(["passer", "passer", "passer"]);
        await talk.SaysAsync("passer", "environ 20");
        var session = (await talk.RowsAsync("session|school|")).Single().Columns;
        session["session_participants_approx"].ShouldBe(true);
        session["skipped"].ShouldBe("SU4 SU5 SU6 SU7");
        (await talk.StoredAsync()).Keys.ShouldNotContain("skipped");
    }

    [Theory]
    [InlineData("5001", "compris entre 0 et 5\u202f000")]
    [InlineData("12,5", "J’attends un nombre")]
    [InlineData("beaucoup", "J’attends un nombre")]
    [InlineData("passer", "Cette réponse est nécessaire")]
    public async Task A_figure_that_cannot_be_is_asked_again(string text, string expected)
    {
        await using var talk = await AtParticipantsAsync();
        await talk.SaysAsync(text, expected);
        (await talk.StoredAsync()).Keys.ShouldNotContain("session_participants");
        await talk.SaysAsync("aucun élève", "Combien de documents");
        (await talk.StoredAsync())["session_participants"].ShouldBe(0);
    }

    [Fact]
    public async Task A_session_moved_to_a_day_to_come_has_no_figures_yet()
    {
        await using var talk = new Talk(November);
        await talk.PutAsync(Shelf.School());
        await talk.SaysAsync(["séance", "oui"]);
        await talk.SaysAsync("déplacée", "À quelle date la séance est-elle déplacée");
        await talk.SaysAsync("25/11/2025", "Après la séance du 25 novembre 2025, écrivez «\u00a0séance\u00a0»");
        talk.Answer.ShouldContain("Que retenez-vous");
        await talk.SaysAsync(["passer"]);
        await talk.SaysAsync("passer", "Séances déplacées\u00a0: 1");
        talk.Answer.ShouldContain("0 sur 27 prévues");
        var columns = (await talk.RowsAsync("session|school|")).Single().Columns;
        columns["session_held_movedTo"].ShouldBe("2025-11-25");
        columns["session_held_toCome"].ShouldBe(true);

        await talk.SaysAsync(["séance", "oui", "déplacée"]);
        await talk.SaysAsync("passer", "Combien de personnes");
    }

    [Fact]
    public async Task In_English_everything_is_English()
    {
        await using var talk = new Talk(November);
        await talk.PutAsync(Shelf.School());
        await talk.SaysAsync(["english"]);
        await talk.SaysAsync("new session", "I suggest: 18 November 2025");
        await talk.SaysAsync("today", "Did the session go ahead as planned?");
        await talk.SaysAsync("yes", "How many people took part");
        await talk.SaysAsync("about twenty", "I understood about 20");
        await talk.SaysAsync(["yes", "31", "2", "Very attentive group"]);
        await talk.SaysAsync("other", "Could you say more");
        await talk.SaysAsync("a travelling exhibition", "Session of 18 November 2025");
        talk.Answer.ShouldContain("Sessions held: 1 of 27 planned");
        talk.Answer.ShouldContain("about 20, or 20 per session");
        talk.Answer.ShouldContain("For the project “Une classe, un livre, un rendez-vous”, running from 15 September 2025 to 3 July 2026");
        talk.Answer.ShouldContain("- Other support: a travelling exhibition");
        await talk.SaysAsync("requests", "One request is waiting");
        await talk.SaysAsync("sessions", "about 20 participants · 31 loans · 2 registrations");
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task A_form_notes_the_session_at_once_and_once_only(string channel)
    {
        await using var talk = new Talk(November, channel);
        await talk.PutAsync(Shelf.School());
        await talk.SaysAsync(["séance"]);
        await talk.SaysAsync("formulaire", "Quelle est la date de la séance");
        var form = talk.Cards;
        form.SelectMany(c => c["body"]!.AsArray()).Single(e => (string?)e!["id"] == "SU1")!["value"]!
            .GetValue<string>()
            .ShouldBe("2025-11-18");
        var filled = new JsonObject
        {
            ["SU1"] = "2025-11-18",
            ["SU2"] = "held",
            ["SU3"] = "une vingtaine",
            ["SU4"] = "31",
            ["SU6"] = "Kevin Durand a aimé",
            ["SU7"] = "none",
        };
        await talk.PressesAsync("Enregistrer", filled);
        talk.Answer.ShouldContain("Séance du 18 novembre 2025");
        talk.Answer.ShouldContain("Mieux vaut le reformuler.");
        await talk.PressesAsync(form, "Enregistrer", filled);
        talk.Answer.ShouldContain("Cette carte n’est plus à jour");
        (await talk.RowsAsync("session|school|")).ShouldHaveSingleItem().Columns["session_participants_approx"].ShouldBe(true);
        (await talk.StoredAsync()).Keys.ShouldNotContain(k => k.StartsWith("session_", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_about_a_session_costs_two_reads_and_one_batch()
    {
        await using var talk = await AtParticipantsAsync();
        talk.Watched.Forget();
        await talk.SaysAsync("22", "Combien de documents");
        (talk.Watched.Reads, talk.Watched.Batches).ShouldBe((2, 1));
    }

    internal static async Task<Talk> AtParticipantsAsync()
    {
        var talk = new Talk(November);
        await talk.PutAsync(Shelf.School());
        await talk.SaysAsync(["séance", "aujourd’hui"]);
        await talk.SaysAsync("oui", "Combien de personnes");
        return talk;
    }
}
