using PartnershipBot.Domain;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Sessions;

/// <summary>What is noted stays in sight, is corrected and removed, and leaves its trace.</summary>
public sealed class SessionLogTests
{
    private static readonly DateTimeOffset November = new(2025, 11, 18, 17, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task A_figure_is_corrected_and_the_history_keeps_both(string channel)
    {
        await using var talk = await NotedAsync(channel);
        var before = (await talk.RowsAsync("session|school|")).Single();
        await talk.PressesAsync("Modifier la séance");
        var card = talk.Cards;
        var data = InTeam.Actions(card).First(b => (string?)b["data"]!["slot"] == "SU3");
        await talk.SendPayloadAsync(data["data"]!.DeepClone().AsObject(), (string)data["type"]!);
        talk.Answer.ShouldContain("Votre réponse\u00a0: 22");
        await talk.SaysAsync("24", "Séance du 18 novembre 2025");
        var after = (await talk.RowsAsync("session|school|")).Single();
        after.RowKey.ShouldBe(before.RowKey);
        after.Columns["session_participants"].ShouldBe(24);
        var line = (await talk.RowsAsync("history|partnership|school|"))
            .Last(h => ((string)h.Columns["what"]).StartsWith("session ", StringComparison.Ordinal) && h.Columns.ContainsKey("rowBefore"))
            .Columns;
        ((string)line["rowBefore"]).ShouldContain("\"session_participants\":22");
        ((string)line["rowAfter"]).ShouldContain("\"session_participants\":24");
    }

    [Fact]
    public async Task What_was_just_noted_is_corrected_by_its_name()
    {
        await using var talk = await NotedAsync();
        await talk.SaysAsync("modifier documents empruntés", "Combien de documents");
        await talk.SaysAsync("41", "Prêts aux élèves\u00a0: 41");
        await talk.SaysAsync("Modifier nombre de participants", "Combien de personnes");
        await talk.SaysAsync("passer", "Séance du 18 novembre 2025");
        (await talk.RowsAsync("session|school|")).Single().Columns["session_loans"].ShouldBe(41);
        (await talk.StoredAsync()).Keys.ShouldNotContain(k => k.StartsWith("session_", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_session_that_was_held_after_all_is_asked_for_its_figures()
    {
        await using var talk = new Talk(November);
        await talk.PutAsync(Shelf.School());
        await talk.SaysAsync(["séance", "oui", "annulée : grève", "passer", "aucun"]);
        await talk.SaysAsync("modifier tenue de la séance", "comme prévu");
        await talk.SaysAsync("oui, comme prévu", "Combien de personnes");
        await talk.SaysAsync("21", "Combien de documents");
        await talk.SaysAsync(["passer"]);
        await talk.SaysAsync("passer", "Séance du 18 novembre 2025");
        var columns = (await talk.RowsAsync("session|school|")).Single().Columns;
        columns["session_held"].ShouldBe("held");
        columns["session_participants"].ShouldBe(21);
        columns.Keys.ShouldNotContain("session_held_reason");
    }

    [Fact]
    public async Task Another_day_moves_the_session_and_its_older_cards_still_find_it()
    {
        await using var talk = await NotedAsync();
        var card = talk.Cards;
        await talk.SaysAsync("modifier date de la séance", "Quelle est la date");
        await talk.SaysAsync("04/11/2025", "Séance du 4 novembre 2025");
        (await talk.RowsAsync("session|school|")).ShouldHaveSingleItem().RowKey.ShouldStartWith("session|school|20251104");
        await talk.PressesAsync(card, "Supprimer la séance");
        talk.Answer.ShouldContain("supprimer la séance du 4 novembre 2025");
    }

    [Fact]
    public async Task A_correction_can_be_given_up()
    {
        await using var talk = await NotedAsync();
        var before = (await talk.RowsAsync("session|school|")).Single();
        await talk.SaysAsync("modifier nombre de participants", "Combien de personnes");
        await talk.SaysAsync("annuler", "Les séances déjà notées ne changent pas");
        await talk.SaysAsync("oui", "La saisie est abandonnée");
        var after = (await talk.RowsAsync("session|school|")).Single();
        after.Columns.OrderBy(c => c.Key).ShouldBe(before.Columns.OrderBy(c => c.Key));
        (await talk.StoredAsync()).Keys.ShouldNotContain(k => k.StartsWith("session_", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task A_session_is_removed_after_a_yes_and_once_only(string channel)
    {
        await using var talk = await NotedAsync(channel);
        var card = talk.Cards;
        await talk.PressesAsync("Supprimer la séance");
        talk.Answer.ShouldContain("Voulez-vous vraiment supprimer la séance du 18 novembre 2025");
        await talk.SaysAsync("non", "Rien n’est supprimé");
        (await talk.RowsAsync("session|school|")).Count.ShouldBe(1);
        await talk.SaysAsync("supprimer la séance du 18 novembre 2025", "Voulez-vous vraiment supprimer");
        await talk.SaysAsync("oui", "est supprimée");
        talk.Answer.ShouldContain("Aucune séance");
        (await talk.RowsAsync("session|school|")).ShouldBeEmpty();
        (await talk.RowsAsync("request|school|")).ShouldBeEmpty("nobody had sent it");
        var line = (await talk.RowsAsync("history|partnership|school|")).Single(h =>
            ((string)h.Columns["what"]).StartsWith("remove session", StringComparison.Ordinal)
        );
        ((string)line.Columns["rowBefore"]).ShouldContain("\"session_participants\":22");
        await talk.PressesAsync(card, "Supprimer la séance");
        talk.Answer.ShouldContain("n’est pas (ou plus) dans la liste");
    }

    [Fact]
    public async Task A_long_log_is_seen_page_by_page_the_last_session_first()
    {
        await using var talk = new Talk(November);
        await talk.PutAsync(Shelf.School());
        for (var week = 0; week < 9; week++)
        {
            var day = new DateOnly(2025, 9, 16).AddDays(7 * week);
            await talk.PutAsync(
                $"session|school|{day:yyyyMMdd}{week:D32}",
                new Dictionary<string, object>
                {
                    ["session_date"] = AnswerSheet.Write(day),
                    ["session_held"] = "held",
                    ["session_participants"] = 20 + week,
                    ["session_loans"] = 10,
                }
            );
        }
        await talk.SaysAsync("séances", "11 novembre 2025");
        talk.Answer.ShouldContain("Séances tenues\u00a0: 9 sur 27 prévues");
        talk.Answer.ShouldContain("216, soit 24 par séance");
        talk.Answer.ShouldNotContain("16 septembre 2025");
        await talk.SaysAsync("séances plus anciennes", "16 septembre 2025");
        await talk.SaysAsync("modifier la séance du 16 septembre 2025", "Séance du 16 septembre 2025");
    }

    private static async Task<Talk> NotedAsync(string channel = "emulator")
    {
        var talk = new Talk(November, channel);
        await talk.PutAsync(Shelf.School());
        await talk.SaysAsync(["séance", "oui", "oui", "22", "31", "2", "passer"]);
        await talk.SaysAsync("collections", "Séance du 18 novembre 2025");
        await talk.SaysAsync("séances", "22 participants · 31 emprunts · 2 inscriptions");
        return talk;
    }
}
