using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Support;

/// <summary>What is asked of the département’s service after a session: its letter, and what becomes of it.</summary>
public sealed class AppealTests
{
    private static readonly DateTimeOffset November = new(2025, 11, 18, 17, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public async Task The_letter_is_drafted_for_the_service()
    {
        await using var talk = await AskedAsync();
        talk.Answer.ShouldContain("Demande à la médiathèque départementale");
        talk.Answer.ShouldContain("Demande d’appui\u00a0: Une classe, un livre, un rendez-vous");
        talk.Answer.ShouldContain(
            "qui se déroule du 15 septembre 2025 au 3 juillet 2026 avec notre partenaire (École primaire Jacques-Prévert, Valmont-sur-Thouet)"
        );
        talk.Answer.ShouldContain("l’appui de la médiathèque départementale sur les points suivants");
        talk.Answer.ShouldContain("- Collections");
        talk.Answer.ShouldContain("Julie Morel");
        var request = (await talk.RowsAsync("request|school|")).Single().Columns;
        (request["status"], request["need"], request["askedOn"]).ShouldBe(("open", "collections", "2025-11-18"));
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task It_is_sent_then_answered_by_the_buttons_of_the_list_each_once(string channel)
    {
        await using var talk = await AskedAsync(channel);
        await talk.SaysAsync("demandes", "Une demande attend");
        talk.Answer.ShouldContain("À envoyer, notée le 18 novembre 2025");
        var list = talk.Cards;
        talk.Clock.Advance(TimeSpan.FromDays(2));
        await talk.PressesAsync("Envoyée");
        talk.Answer.ShouldContain("Envoyée le 20 novembre 2025, en attente de réponse");
        await talk.PressesAsync(list, "Envoyée");
        talk.Answer.ShouldContain("C’était déjà fait");
        await talk.PressesAsync("Réponse reçue");
        talk.Answer.ShouldContain("Aucune demande n’attend");
        var request = (await talk.RowsAsync("request|school|")).Single().Columns;
        (request["status"], request["sentOn"], request["answeredOn"]).ShouldBe(("answered", "2025-11-20", "2025-11-20"));
        (await talk.RowsAsync("history|partnership|school|"))
            .Count(h => ((string)h.Columns["what"]).StartsWith("request ", StringComparison.Ordinal))
            .ShouldBe(3);
    }

    [Fact]
    public async Task Typed_the_one_that_is_meant_is_named_when_there_are_several()
    {
        await using var talk = await AskedAsync();
        talk.Clock.Advance(TimeSpan.FromMinutes(1));
        await talk.SaysAsync(["séance", "oui", "annulée : grève", "passer"]);
        await talk.SaysAsync("formation", "- Formation");
        await talk.SaysAsync("envoyée", "Laquelle");
        await talk.SaysAsync("envoyée formation", "Demande envoyée le 18 novembre 2025");
        await talk.SaysAsync("envoyée", "Demande envoyée le 18 novembre 2025");
        await talk.SaysAsync("réponse reçue 1", "Réponse reçue le 18 novembre 2025");
        var requests = (await talk.RowsAsync("request|school|")).Select(r => (r.Columns["need"], r.Columns["status"]));
        requests.ShouldBe([("collections", "answered"), ("training", "sent")], ignoreOrder: true);
        await talk.SaysAsync("réponse reçue", "Aucune demande n’attend");
    }

    [Fact]
    public async Task A_corrected_need_changes_the_request_until_it_is_sent()
    {
        await using var talk = await AskedAsync();
        await talk.SaysAsync("modifier appui demandé", "De quel appui");
        await talk.SaysAsync("ingénierie", "- Ingénierie de projet");
        (await talk.RowsAsync("request|school|")).ShouldHaveSingleItem().Columns["need"].ShouldBe("engineering");
        await talk.SaysAsync("envoyée", "Demande envoyée");
        await talk.SaysAsync(["modifier appui demandé"]);
        await talk.SaysAsync("aucun", "Séance du 18 novembre 2025");
        (await talk.RowsAsync("request|school|")).ShouldHaveSingleItem().Columns["status"].ShouldBe("sent");
    }

    private static async Task<Talk> AskedAsync(string channel = "emulator")
    {
        var talk = new Talk(November, channel);
        await talk.PutAsync(Shelf.School());
        await talk.SaysAsync(["séance", "oui", "oui", "22", "passer", "passer", "passer"]);
        await talk.SaysAsync("collections", "Séance du 18 novembre 2025");
        return talk;
    }
}
