using System.Text.Json.Nodes;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Portfolio;

/// <summary>« Mes partenariats »: the list, its filters, its search, and the sheet of one.</summary>
public sealed class PortfolioTests
{
    private static readonly DateTimeOffset January = new(2026, 1, 15, 10, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("mes partenariats", "Une classe|Pages partagées")]
    [InlineData("Mes partenariats en cours", "Une classe")]
    [InlineData("mes partenariats 2025", "Une classe")]
    [InlineData("mes partenariats EHPAD", "Pages partagées")]
    [InlineData("mes partenariats à Marnes", "Pages partagées")]
    [InlineData("montrez-moi mes partenariats avec une école en 2026, svp", "Une classe")]
    [InlineData("partenariats projet en construction", "Pages partagées")]
    [InlineData("my active partnerships", "Une classe")]
    [InlineData("my partnerships care home", "Pages partagées")]
    [InlineData("où en sont mes partenariats ?", "Une classe|Pages partagées")]
    public async Task The_list_is_filtered_in_words(string said, string names)
    {
        await using var talk = await WithTwoAsync();
        await talk.SaysAsync([said]);
        new[] { "Une classe", "Pages partagées" }
            .Where(name => talk.Answer.Contains($"Ouvrir «\u00A0{name}", StringComparison.Ordinal))
            .ShouldBe(names.Split('|'), said);
    }

    [Fact]
    public async Task The_list_is_filtered_on_a_card_and_all_of_it_is_shown_again()
    {
        await using var talk = await WithTwoAsync();
        await talk.SaysAsync("mes partenariats", "Vous suivez 2 partenariats");
        await talk.PressesAsync("Filtrer");
        talk.Answer.ShouldContain("Quels partenariats voulez-vous voir");
        await talk.PressesAsync(
            "Afficher",
            new JsonObject
            {
                ["filterStatus"] = "*",
                ["filterKind"] = "elderlyResidence",
                ["filterYear"] = "2026",
                ["filterQuery"] = " ",
            }
        );
        talk.Answer.ShouldContain("Filtre\u00A0: Maison de retraite ou EHPAD · 2026");
        talk.Answer.ShouldContain("Un partenariat correspond");
        talk.Answer.ShouldNotContain("Une classe");
        await talk.PressesAsync("Tout afficher");
        talk.Answer.ShouldContain("Vous suivez 2 partenariats");
        await talk.SaysAsync("filtrer", "Quels partenariats voulez-vous voir");
        await talk.SaysAsync("mes partenariats à Marnes", "Filtre\u00A0: Marnes");
        await talk.SaysAsync("tout afficher", "Vous suivez 2 partenariats");
    }

    [Fact]
    public async Task Pages_keep_the_filter()
    {
        await using var talk = new Talk(January);
        await talk.PutAsync([.. Enumerable.Range(1, 12).Select(i => Shelf.CareHome() with { Id = $"care{i}" }), Shelf.School()]);
        await talk.SaysAsync("mes partenariats ehpad", "12 partenariats correspondent");
        await talk.SaysAsync("suivants", "Page 2/3");
        talk.Answer.ShouldContain("Filtre");
        talk.Answer.ShouldNotContain("Une classe");
        await talk.PressesAsync("Précédents");
        talk.Answer.ShouldContain("Page 1/3");
        talk.Answer.ShouldContain("12 partenariats correspondent");
    }

    [Theory]
    [InlineData("cherche tilleuls")]
    [InlineData("Rechercher les tileuls")]
    [InlineData("search for tilleuls")]
    [InlineData("tilleuls")]
    [InlineData("Tilleul")]
    [InlineData("pages partagees")]
    [InlineData("ouvrir pages")]
    public async Task Any_part_of_a_name_opens_the_only_partnership_that_has_it(string said)
    {
        await using var talk = await WithTwoAsync();
        await talk.SaysAsync(said, "EHPAD Les Tilleuls · Marnes");
        talk.Answer.ShouldContain("Projet en construction");
        talk.Answer.ShouldNotContain("Prévert");
    }

    [Fact]
    public async Task Several_are_listed_and_none_is_said()
    {
        await using var talk = await WithTwoAsync();
        await talk.PutAsync(Shelf.CareHome() with { Id = "other" });
        await talk.SaysAsync("cherche tilleuls", "2 partenariats correspondent");
        await talk.SaysAsync("cherche piscine", "Je n’ai rien trouvé pour «\u00A0piscine\u00A0»");
        await talk.SaysAsync("mes partenariats suspendus 2031", "Je n’ai rien trouvé pour «\u00A0Suspendu · 2031\u00A0»");
        await talk.SaysAsync("english", "continue in English");
        await talk.SaysAsync("search piscine", "I found nothing for “piscine”");
    }

    [Theory]
    [InlineData("oui")]
    [InlineData("27")]
    [InlineData("les")]
    [InlineData("une classe de neige à la montagne")]
    public async Task Ordinary_words_are_not_taken_for_a_name(string said)
    {
        await using var talk = await WithTwoAsync();
        await talk.SaysAsync(said, "Je n’ai pas compris votre message");
    }

    [Fact]
    public async Task A_name_typed_as_an_answer_stays_an_answer()
    {
        await using var talk = await WithTwoAsync();
        await talk.SaysAsync("nouveau partenariat", "Comment s’appelle la structure");
        await talk.SaysAsync("Foyer des tilleuls argentés", "S’agit-il d’une autre bibliothèque");
    }

    [Fact]
    public async Task What_is_late_is_marked_in_the_list_and_on_the_sheet()
    {
        await using var talk = await WithTwoAsync();
        talk.Clock.SetUtcNow(January.AddMonths(8));
        await talk.SaysAsync("mes partenariats en retard", "Bilan en retard · Expirée");
        talk.Answer.ShouldContain("Bilan attendu le 30 juin 2026");
        talk.Answer.ShouldNotContain("Pages partagées");
        await talk.SaysAsync("ouvrir une classe", "Bilan en retard · Expirée");
    }

    [Fact]
    public async Task The_sheet_shows_the_steps_the_dates_and_what_to_do_next()
    {
        await using var talk = await WithTwoAsync();
        await talk.PutAsync(
            $"{RowKeys.Sessions("school")}1",
            new Dictionary<string, object> { ["session_date"] = "2025-11-18", ["session_held"] = "held" }
        );
        await talk.PutAsync(
            $"{RowKeys.Sessions("school")}2",
            new Dictionary<string, object> { ["session_date"] = "2026-01-13", ["session_held"] = "cancelled" }
        );
        await talk.SaysAsync("ouvrir une classe, un livre, un rendez-vous", "École primaire Jacques-Prévert · Valmont-sur-Thouet");
        foreach (
            var part in new[]
            {
                "✓\u00A0✓\u00A0✓\u00A0●\u00A0○",
                "Étape 4 sur 5\u00A0: Mise en œuvre",
                "La convention est signée et le projet se déroule",
                "Du 15 septembre 2025 au 3 juillet 2026",
                "Prochain bilan\u00A0: 30 juin 2026",
                "Dernière séance\u00A0: 18 novembre 2025",
                "Suivi par\u00A0: Julie Morel",
            }
        )
        {
            talk.Answer.ShouldContain(part);
        }
        await talk.PressesAsync("Voir la convention");
        talk.Answer.ShouldContain("Convention\u00A0: Une classe");
    }

    [Fact]
    public async Task The_button_of_a_sheet_goes_on_with_the_partnership_it_shows()
    {
        await using var talk = await WithTwoAsync();
        await talk.SaysAsync("ouvrir pages partagées", "Reprendre");
        var resume = talk.DataOf("Reprendre");
        await talk.SaysAsync("ouvrir une classe", "Mise en œuvre");
        await talk.SendPayloadAsync(resume);
        talk.Answer.ShouldContain("Nous reprenons «\u00A0Pages partagées\u00A0»");
        talk.Answer.ShouldContain("Projet · 2/");
    }

    private static async Task<Talk> WithTwoAsync()
    {
        var talk = new Talk(January);
        await talk.PutAsync(Shelf.School(), Shelf.CareHome());
        return talk;
    }
}
