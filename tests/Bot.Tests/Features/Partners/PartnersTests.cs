using System.Text.Json.Nodes;
using PartnershipBot.Domain;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Partners;

/// <summary>« Dressez une liste de vos partenaires possibles »: the list, a partner's sheet, and what begins there.</summary>
public sealed partial class PartnersTests
{
    private static readonly DateTimeOffset May = new(2025, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task A_possible_partner_is_added_without_contact_and_without_a_partnership(string channel)
    {
        await using var talk = new Talk(May, channel);
        await talk.SaysAsync("partenaires", "Dressez une liste de vos partenaires possibles");
        await talk.SaysAsync("ajouter un partenaire", "Comment s’appelle la structure");
        await talk.SaysAsync("EHPAD Les Tilleuls", "De quel type de structure");
        (await talk.RowsAsync(RowKeys.Partners)).ShouldBeEmpty();
        await talk.PressesAsync("Choisir", new JsonObject { ["choice"] = "elderlyResidence" });
        talk.Answer.ShouldContain("Dans quelle commune");
        await talk.SaysAsync("Valmont 3000", "Je ne reconnais pas cette commune");
        await talk.SaysAsync("Valmont-sur-Thouet", "est dans votre liste de partenaires possibles");
        talk.Answer.ShouldContain("aucun échange n’a encore eu lieu");

        (await talk.RowsAsync(RowKeys.Partners))
            .Single()
            .Columns.OrderBy(c => c.Key)
            .ShouldBe(
                new Dictionary<string, object>
                {
                    ["partner_kind"] = "elderlyResidence",
                    ["partner_municipality"] = "Valmont-sur-Thouet",
                    ["partner_name"] = "EHPAD Les Tilleuls",
                    ["schema"] = 1,
                }
            );
        (await talk.RowsAsync(RowKeys.Partnerships)).ShouldBeEmpty();
        await talk.SaysAsync("mes partenariats", "Vous n’avez pas encore de partenariat");
        await talk.SaysAsync("mes partenaires", "Repéré");
    }

    [Fact]
    public async Task A_near_duplicate_is_offered_instead_of_added()
    {
        await using var talk = new Talk(May);
        await AddAsync(talk, "École Jacques-Prévert", "école", "Valmont");
        foreach (
            var (name, same) in new[]
            {
                ("ecole jacques prevert", "oui"),
                ("L’École Jacques-Prevért", "oui"),
                ("École Jacque-Prévert", "oui"),
                ("École primaire Jacques Prévert", "oui"),
            }
        )
        {
            await talk.SaysAsync("ajouter un partenaire", "Comment s’appelle la structure");
            await talk.SaysAsync(name, "Est-ce la même");
            await talk.SaysAsync(same, "Nouveau partenariat avec «\u00a0École Jacques-Prévert\u00a0»");
        }
        (await talk.RowsAsync(RowKeys.Partners)).ShouldHaveSingleItem();

        await AddAsync(talk, "École Jacques-Prévert", "non", "école", "passer");
        await AddAsync(talk, "Collège Jacques-Prévert", "collège", "passer");
        (await talk.RowsAsync(RowKeys.Partners)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Whoever_leaves_before_name_and_kind_are_there_adds_nobody()
    {
        await using var talk = new Talk(May);
        await talk.SaysAsync(["ajouter un partenaire", "EHPAD Les Tilleuls"]);
        await talk.SaysAsync("aide", "Votre choix détermine");
        await talk.SaysAsync("passer", "Cette réponse est nécessaire");
        await talk.SaysAsync("retour", "Comment s’appelle la structure");
        await talk.SaysAsync("retour", "il n’y a rien avant elle");
        await talk.SaysAsync(["Résidence Les Tilleuls"]);
        await talk.SaysAsync("plus tard", "Rien n’a été enregistré");
        (await talk.RowsAsync(RowKeys.Partners)).ShouldBeEmpty();

        await talk.SaysAsync(["ajouter un partenaire", "Résidence Les Tilleuls", "autre"]);
        talk.Answer.ShouldContain("Pouvez-vous préciser");
        await talk.SaysAsync("Foyer logement", "Dans quelle commune");
        await talk.SaysAsync("retour", "De quel type de structure");
        await talk.SaysAsync("EHPAD", "Dans quelle commune");
        await talk.SaysAsync("annuler", "est dans votre liste de partenaires possibles");
        var row = (await talk.RowsAsync(RowKeys.Partners)).Single().Columns;
        row["partner_kind"].ShouldBe("elderlyResidence");
        row.Keys.ShouldNotContain("partner_kind_comment");
    }

    [Fact]
    public async Task The_list_is_filtered_by_words_and_by_choices()
    {
        await using var talk = new Talk(May);
        await StockAsync(talk);
        await talk.SaysAsync("partenaires", "Votre liste compte 4 partenaires.");
        await Expect("partenaires école", "École Jacques-Prévert", "École du Bourg");
        await Expect("partenaires Valmont", "EHPAD Les Tilleuls", "École Jacques-Prévert");
        await Expect("partenaires écoles de Marnes", "École du Bourg");
        await Expect("mes partenaires repérés", "École Jacques-Prévert", "École du Bourg", "Médiathèque de Marnes");
        await Expect("partenaires bibliothèque", "Médiathèque de Marnes");
        await Expect("tous les partenaires", "EHPAD Les Tilleuls", "École Jacques-Prévert", "École du Bourg", "Médiathèque de Marnes");
        await talk.SaysAsync("partenaires prison", "Je n’ai rien trouvé pour «\u00a0Établissement pénitentiaire\u00a0»");
        await talk.SaysAsync("english", "English");
        await Expect("partners school", "École Jacques-Prévert", "École du Bourg");
        await talk.SaysAsync(["français", "partenaires"]);
        await talk.PressesAsync("Filtrer les partenaires", new JsonObject { ["filterKind"] = "*", ["filterMunicipality"] = "marnes" });
        Named(talk).ShouldBe(["École du Bourg", "Médiathèque de Marnes"], ignoreOrder: true);

        async Task Expect(string said, params string[] names)
        {
            await talk.SaysAsync([said]);
            Named(talk).ShouldBe(names, ignoreOrder: true, said);
        }
    }

    [Fact]
    public async Task Pages_are_turned_by_buttons_and_by_words()
    {
        await using var talk = new Talk(May, "msteams");
        foreach (var number in Enumerable.Range(10, 12))
        {
            await talk.PutAsync(RowKeys.Partner($"p{number}"), Profile($"École {number}", "primarySchool", "Marnes"));
        }
        await talk.SaysAsync("partenaires", "Page 1/3");
        await talk.PressesAsync("Partenaires suivants");
        Named(talk).ShouldBe(["École 15", "École 16", "École 17", "École 18", "École 19"]);
        await talk.SaysAsync("partenaires précédents", "École 10");
        await talk.SaysAsync("partenaires suivants", "École 19");
    }

    private static Task AddAsync(Talk talk, params string[] replies) => talk.SaysAsync(["ajouter un partenaire", .. replies]);

    private static async Task StockAsync(Talk talk)
    {
        await talk.PutAsync(RowKeys.Partner("prevert"), Profile("École Jacques-Prévert", "primarySchool", "Valmont-sur-Thouet"));
        await talk.PutAsync(RowKeys.Partner("bourg"), Profile("École du Bourg", "primarySchool", "Marnes"));
        await talk.PutAsync(RowKeys.Partner("biblio"), Profile("Médiathèque de Marnes", "otherLibrary", "Marnes"));
        await talk.PutAsync(RowKeys.Partner("tilleuls"), Profile("EHPAD Les Tilleuls", "elderlyResidence", "Valmont-sur-Thouet"));
        var home = Shelf.CareHome();
        await talk.PutAsync(home with { Answers = home.Answers.With([new(Fields.PartnerId, "tilleuls")]) });
    }

    private static Dictionary<string, object> Profile(string name, string kind, string municipality) =>
        new()
        {
            [Fields.PartnerName] = name,
            [Fields.PartnerKind] = kind,
            [Fields.Municipality] = municipality,
        };

    /// <summary>The partners that the card lists.</summary>
    private static List<string> Named(Talk talk) =>
        [
            .. talk
                .Answer.Split('\n')
                .Where(line =>
                    line.StartsWith("Partenaire «", StringComparison.Ordinal) || line.StartsWith("Partner “", StringComparison.Ordinal)
                )
                .Select(line => line[(line.IndexOfAny(['«', '“']) + 1)..].Trim('\u00a0', '»', '”')),
        ];
}
