using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Exchanges;

/// <summary>« Étudier et connaître ces partenaires »: exchanges are noted as they are told, with what is to be done next.</summary>
public sealed class NotebookTests
{
    private static readonly DateTimeOffset March = new(2026, 3, 12, 10, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public async Task A_call_is_told_in_one_sentence_and_its_next_step_comes_back_as_a_reminder()
    {
        await using var talk = await WithPartnersAsync();
        await talk.SaysAsync("j’ai eu l’animatrice des Glycines au téléphone : elle préfère le jeudi", "C’est bien ça");
        talk.Answer.ShouldContain("EHPAD Les Glycines");
        talk.Answer.ShouldContain("Par téléphone");
        (await talk.RowsAsync(RowKeys.AllExchanges)).ShouldBeEmpty();
        await talk.SaysAsync("oui", "Que reste-t-il à faire");
        await talk.SaysAsync("la rappeler mardi", "Je vous le rappellerai le mardi 17 mars 2026");
        talk.Answer.ShouldContain("elle préfère le jeudi");
        talk.Answer.ShouldContain("À faire ensuite");

        var row = (await talk.RowsAsync(RowKeys.AllExchanges)).Single().Columns;
        row["on"].ShouldBe("2026-03-12");
        row["how"].ShouldBe("phone");
        row["with"].ShouldBe("l’animatrice des Glycines");
        row["said"].ShouldBe("elle préfère le jeudi");

        await talk.SweepAsync("2026-03-17T09:01:00+01:00");
        talk.Answer.ShouldContain("À faire avec ce partenaire\u00a0: la rappeler mardi");
        await talk.PressesAsync("C’est fait");
        talk.Answer.ShouldContain("ce n’est plus à faire");
        await talk.SweepAsync("2026-06-17T09:01:00+02:00");
        talk.Answer.ShouldNotContain("la rappeler");
    }

    [Fact]
    public async Task Noting_an_exchange_asks_only_what_was_not_told()
    {
        await using var talk = await WithPartnersAsync();
        await talk.SaysAsync("noter un échange", "Avec quel partenaire");
        await talk.SaysAsync("Tartempion", "Je ne trouve pas");
        await talk.SaysAsync("école", "Qu’est-ce qui s’est dit avec «\u00a0École Jacques-Prévert\u00a0»");
        await talk.SaysAsync("la salle est prise le mardi", "Avec qui");
        await talk.SaysAsync("Mme Lefèvre", "De quelle manière");
        await talk.SaysAsync("par mail", "Par courriel");
        await talk.SaysAsync("c’était hier", "11 mars 2026");
        await talk.SaysAsync("oui", "Que reste-t-il à faire");
        await talk.SaysAsync("rien", "la salle est prise le mardi");
        (await talk.RowsAsync(RowKeys.AllExchanges)).Single().Columns["how"].ShouldBe("email");
        (await talk.RowsAsync(RowKeys.Partners)).ShouldAllBe(r => !r.Columns.ContainsKey("tasks"));

        await talk.SaysAsync("supprimer l’échange", "L’échange est supprimé");
        (await talk.RowsAsync(RowKeys.AllExchanges)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_remark_on_somebodys_health_is_kept_only_by_who_means_it()
    {
        await using var talk = await WithPartnersAsync();
        await talk.SaysAsync("partenaire glycines", "EHPAD Les Glycines");
        await talk.SaysAsync("réunion avec la directrice : M. Durand a Alzheimer", "reformuler");
        await talk.SaysAsync("oui", "Qu’est-ce qui s’est dit");
        await talk.SaysAsync("un résident ne viendra plus", "C’est bien ça");
        await talk.SaysAsync("oui", "Que reste-t-il à faire");
        (await talk.RowsAsync(RowKeys.AllExchanges)).Single().Columns["said"].ShouldBe("un résident ne viendra plus");
    }

    [Fact]
    public async Task A_reminder_of_a_partner_is_moved_and_cancelled_like_others()
    {
        await using var talk = await WithPartnersAsync();
        await talk.SaysAsync("coup de fil de l’école : on attend les dates", "C’est bien ça");
        await talk.SaysAsync(["oui", "envoyer les dates"]);
        await talk.SaysAsync("dans deux semaines", "jeudi 26 mars 2026");
        await talk.SaysAsync("rappels", "envoyer les dates");
        await talk.SaysAsync("déplacer le rappel 1 au 30 mars", "30 mars 2026");
        await talk.SaysAsync("rappels", "30 mars 2026");
        await talk.SaysAsync("annuler le rappel 1", "Ce rappel");
        await talk.SaysAsync("partenaire prévert", "envoyer les dates");
        await talk.SweepAsync("2026-03-30T09:01:00+02:00");
        talk.Answer.ShouldNotContain("envoyer les dates");
    }

    [Theory]
    [InlineData("déjà fait")]
    [InlineData("C’est fait")]
    public async Task Of_what_was_done_the_last_ten_are_kept_by_whichever_button(string button)
    {
        await using var talk = await WithPartnersAsync();
        await talk.SaysAsync(["j’ai eu l’animatrice des Glycines au téléphone : elle préfère le jeudi", "oui", "la rappeler mardi"]);
        var row = (await talk.RowsAsync(RowKeys.Partner("p1"))).Single();
        var open = PartnerRows.Partner(row).Tasks.Single();
        var done = Enumerable.Range(1, 10).Select(n => new PartnerTask($"d{n}", $"chose {n}", null, open.ById, open.By, new(2026, 3, 17)));
        await talk.PutAsync(
            row.RowKey,
            new Dictionary<string, object>(row.Columns) { [PartnerFields.Tasks] = AnswerSheet.Write(done.Prepend(open)) }
        );
        await talk.SweepAsync("2026-03-17T09:01:00+01:00");
        await talk.SaysAsync(button, "ce n’est plus à faire");
        var kept = PartnerRows.Partner((await talk.RowsAsync(RowKeys.Partner("p1"))).Single()).Tasks;
        kept.Select(t => t.Id).ShouldBe([.. Enumerable.Range(2, 9).Select(n => $"d{n}"), open.Id]);
        kept.ShouldAllBe(t => t.DoneOn != null);
    }

    [Fact]
    public async Task An_exchange_in_english_is_told_and_asked_back_in_english()
    {
        await using var talk = await WithPartnersAsync();
        await talk.SaysAsync("english", "English");
        await talk.SaysAsync("I called the head of Jacques-Prévert: she prefers Thursdays", "Is that right");
        await talk.SaysAsync("yes", "What is to be done next");
        await talk.SaysAsync("nothing", "she prefers Thursdays");
    }

    internal static async Task<Talk> WithPartnersAsync()
    {
        var talk = new Talk(March);
        await talk.PutAsync(RowKeys.Partner("p1"), Profile("EHPAD Les Glycines", "elderlyResidence"));
        await talk.PutAsync(RowKeys.Partner("p2"), Profile("École Jacques-Prévert", "primarySchool"));
        return talk;
    }

    internal static Dictionary<string, object> Profile(string name, string kind) =>
        new()
        {
            [Fields.PartnerName] = name,
            [Fields.PartnerKind] = kind,
            [Fields.Municipality] = "Valmont",
        };
}
