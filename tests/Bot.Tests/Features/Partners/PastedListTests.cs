using PartnershipBot.Domain;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Partners;

/// <summary>A list of partners, pasted or said at once, becomes a list that is read over, never one partner.</summary>
public sealed class PastedListTests
{
    private static readonly DateTimeOffset March = new(2026, 3, 10, 17, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("l’ehpad les tilleuls, l’école et le club des aînés", 3)]
    [InlineData("École Jean-Macé, Valmont\nEHPAD Les Glycines\nGénérations Mouvement, M. Paul Blanc", 3)]
    [InlineData("- Crèche Les Lutins\n- Collège Jules-Ferry", 2)]
    [InlineData("école Jean-Macé ; EHPAD Les Glycines ; comité des fêtes", 3)]
    public async Task A_list_is_read_back_and_one_yes_adds_all_of_it(string list, int count)
    {
        await using var talk = new Talk(March);
        await talk.PutAsync(RowKeys.Settings, new Dictionary<string, object> { [Fields.LibraryMunicipality] = "Valmont" });
        await talk.SaysAsync("ajouter un partenaire", "Comment s’appelle la structure");
        await talk.SaysAsync(list, $"Je lis {count} partenaires possibles");
        (await talk.RowsAsync(RowKeys.Partners)).ShouldBeEmpty();
        await talk.SaysAsync("oui", $"{count} partenaires possibles de plus");
        var rows = await talk.RowsAsync(RowKeys.Partners);
        rows.Count.ShouldBe(count);
        rows.ShouldAllBe(r => (string)r.Columns[Fields.Municipality] == "Valmont");
    }

    [Fact]
    public async Task Each_line_says_what_it_knows_and_who_is_there_already_is_not_added_twice()
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync(["ajouter un partenaire", "EHPAD Les Glycines", "EHPAD", "passer"]);
        await talk.SaysAsync("ajouter un partenaire", "Comment s’appelle la structure");
        await talk.SaysAsync("EHPAD Les Glycines\nÉcole Jean-Macé à Airvault, 05 49 00 00 00", "Je lis 2 partenaires possibles");
        talk.Answer.ShouldContain("déjà dans votre liste");
        talk.Answer.ShouldContain("Airvault");
        await talk.SaysAsync("oui", "un partenaire possible de plus");
        var added = (await talk.RowsAsync(RowKeys.Partners))
            .Select(r => r.Columns)
            .Single(c => ((string)c[Fields.PartnerName]).StartsWith('É'));
        added[Fields.PartnerKind].ShouldBe("primarySchool");
        added[Fields.Municipality].ShouldBe("Airvault");
        added[Fields.ContactChannel].ShouldBe("05 49 00 00 00");
    }

    [Theory]
    [InlineData("voici ma liste de partenaires :\nEHPAD Les Tilleuls, Valmont\nClub des aînés\n- librairie Le Chat Perché (Thouars)", 3)]
    [InlineData("nos partenaires possibles : l’école Jean-Macé, l’EHPAD Les Glycines, la crèche Les Lutins", 3)]
    [InlineData("École Jean-Macé, Valmont\nEHPAD Les Glycines\nGénérations Mouvement, M. Paul Blanc", 3)]
    public async Task A_list_that_is_pasted_where_nothing_waits_is_a_proposed_list(string list, int count)
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync(list, $"Je lis {count} partenaires possibles");
        await talk.SaysAsync("oui", $"{count} partenaires possibles de plus");
        (await talk.RowsAsync(RowKeys.Partners)).Count.ShouldBe(count);
    }

    [Theory]
    [InlineData("partenaires : école")]
    [InlineData("bonjour\nmerci pour tout")]
    [InlineData("partenaires école, EHPAD")]
    public async Task What_is_no_list_is_none(string said)
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync([said]);
        talk.Answer.ShouldNotContain("partenaires possibles :");
        (await talk.RowsAsync(RowKeys.Partners)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("École des Tilleuls, Valmont")]
    [InlineData("Lire, dire et jouer")]
    public async Task One_partner_with_a_comma_stays_one(string name)
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync(["ajouter un partenaire"]);
        await talk.SaysAsync(name);
        talk.Answer.ShouldNotContain("partenaires possibles");
    }
}
