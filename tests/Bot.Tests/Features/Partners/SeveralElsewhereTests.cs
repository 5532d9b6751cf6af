using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;
using static PartnershipBot.Tests.Conversation.TeamTalk;

namespace PartnershipBot.Tests.Features.Partners;

/// <summary>A partnership of three is moved to another library; the contact of its second partner is erased.</summary>
public sealed class SeveralElsewhereTests
{
    private static readonly DateTimeOffset May = new(2025, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_partnership_of_three_is_moved_with_all_of_its_partners()
    {
        await using var talk = await ThreeAsync();
        await talk.MeetsAsync(Valmont);
        // One of them is in the list there already.
        await talk.Store.BatchAsync(
            Tables.Libraries,
            talk.TeamLibrary(Valmont),
            [TableWrite.Insert(RowKeys.Partner("p7"), new Dictionary<string, object> { [Fields.PartnerName] = "ehpad les glycines" })],
            Ct
        );
        await talk.SaysAsync(["déplacer", "Médiathèque de Valmont"]);
        await talk.SaysAsync("oui", "est déplacé");
        var there = await RowsAsync(talk, "partnership|");
        var answers = AnswerSheet.Of(there.Single().Columns);
        CoPartners.Names(answers).ShouldBe(["Collège Jean-Moulin", "EHPAD Les Glycines", "Crèche Les Lutins"]);
        var ids = CoPartners.Views(answers).Select(view => view.Text(Fields.PartnerId)!).ToList();
        ids[1].ShouldBe("p7");
        ids.Distinct().Count().ShouldBe(3);
        (await RowsAsync(talk, "partner|")).Select(r => r.RowKey).ShouldBe(ids.Select(RowKeys.Partner), ignoreOrder: true);
        CoPartners.View(answers, 2).Text(Fields.ContactPerson).ShouldBe("Mme Roy, directrice");
    }

    [Fact]
    public async Task The_contact_of_a_second_partner_is_erased_and_no_others()
    {
        await using var talk = await ThreeAsync();
        await talk.SaysAsync("effacer le contact de EHPAD Les Glycines", "Haddad");
        await talk.SaysAsync(["oui", "oui"]);
        talk.Answer.ShouldContain("Reçu n°");
        var answers = AnswerSheet.Of(await talk.StoredAsync());
        CoPartners
            .Views(answers)
            .Select(view => view.Text(Fields.ContactPerson))
            .ShouldBe(["Mme Durand, principale", null, "Mme Roy, directrice"]);
        (await talk.RowsAsync("")).ShouldAllBe(r =>
            !r.Columns.Values.OfType<string>().Any(v => v.Contains("Haddad", StringComparison.Ordinal))
        );
    }

    private static async Task<Talk> ThreeAsync()
    {
        var talk = new Talk(May);
        await talk.SaysAsync(["nouveau partenariat", "Collège Jean-Moulin, EHPAD Les Glycines et crèche Les Lutins"]);
        await talk.SaysAsync(["un seul, avec tous"]);
        if (talk.Answer.Contains("organisme extérieur", StringComparison.Ordinal))
        {
            await talk.SaysAsync(["un organisme extérieur"]);
        }
        await talk.SaysAsync(["Valmont", "Marnes", "Bressuire"]);
        await talk.SaysAsync(["Mme Durand, principale", "M. Haddad, animateur", "Mme Roy, directrice"]);
        return talk;
    }

    private static async Task<IReadOnlyList<TableRow>> RowsAsync(Talk talk, string prefix) =>
        await talk.Store.ReadAllAsync(Tables.Libraries, talk.TeamLibrary(Valmont), KeyRange.Prefix(prefix), Ct).ToListAsync(Ct);
}
