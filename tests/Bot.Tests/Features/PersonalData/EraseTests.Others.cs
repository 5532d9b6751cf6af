using PartnershipBot.Domain;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;
using static PartnershipBot.Tests.Conversation.TeamTalk;

namespace PartnershipBot.Tests.Features.PersonalData;

/// <content>A partner's contact, and a whole library.</content>
public sealed partial class EraseTests
{
    [Fact]
    public async Task A_partners_contact_goes_from_the_sheet_the_partnerships_the_exchanges_and_the_history()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolYear.LiveAsync(talk);
        var contact = (string)(await talk.RowsAsync("partner|")).Single().Columns[Fields.ContactPerson];
        var family = contact.Split(',')[0].Split(' ')[^1];
        (await SchoolYear.HoldingAsync(talk, family)).Count.ShouldBeGreaterThan(3);

        await talk.SaysAsync($"effacer le contact de {(await talk.RowsAsync("partner|")).Single().Columns[Fields.PartnerName]}", family);
        await talk.SaysAsync("oui", "Dernière question");
        await talk.SaysAsync("oui", "Reçu n°");

        (await SchoolYear.HoldingAsync(talk, family))
            .Where(h => !SchoolYear.IsArchive(h.Row))
            .Select(h => $"{h.Row.RowKey} {string.Join(' ', h.Row.Columns.Values)}")
            .ShouldBeEmpty();
        (await talk.RowsAsync("partner|")).Single().Columns.Keys.ShouldNotContain(Fields.ContactChannel);
        (await talk.RowsAsync("partnership|")).Count.ShouldBe(2);
        (await CheckAsync(talk)).ShouldBeEmpty();
        await talk.SaysAsync("effacer le contact", "aucun contact");
    }

    [Theory]
    [InlineData("effacer le contact de l’école Jean-Macé")]
    [InlineData("supprimer le contact de l’école Jean-Macé")]
    [InlineData("supprime le contact de l’école Jean-Macé svp")]
    [InlineData("enlever le contact de l’école Jean-Macé")]
    [InlineData("Pouvez-vous retirer les contacts de l’école Jean-Macé ?")]
    [InlineData("supprimez les données du contact chez Jean-Macé")]
    [InlineData("delete the contact at Jean-Macé")]
    public async Task However_one_says_to_take_a_contact_away_it_is_asked_first(string said)
    {
        await using var talk = new Talk(FirstWalkTests.May);
        foreach (var (id, name, contact) in new[] { ("p1", "École Jean-Macé", "Mme Martin"), ("p2", "Collège du Pont", "M. Haddad") })
        {
            await talk.PutAsync(
                RowKeys.Partner(id),
                new Dictionary<string, object>
                {
                    [Fields.PartnerName] = name,
                    [Fields.Municipality] = "Valmont",
                    [Fields.ContactPerson] = contact,
                }
            );
        }
        await talk.SaysAsync(said, "Martin");
        talk.Answer.ShouldNotContain("Haddad");
        await talk.SaysAsync("non");
        (await talk.RowsAsync("partner|"))[0].Columns.Keys.ShouldContain(Fields.ContactPerson);
    }

    [Fact]
    public async Task Which_partner_is_meant_is_asked_where_none_is_known()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync("effacer le contact", "De quel partenaire");
        await talk.SaysAsync("effacer le contact de l’école de la Lune", "De quel partenaire");
    }

    [Fact]
    public async Task Only_the_responsible_person_erases_the_library_of_a_team()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.MeetsAsync(Valmont);
        await talk.SaysAsync(["bibliothèque Valmont", "partenariat d’exemple"]);
        await talk.SaysAsync("effacer la bibliothèque", "Seule la personne responsable");
        var settings = await talk.Store.GetAsync(Tables.Libraries, talk.TeamLibrary(Valmont), RowKeys.Settings, Ct);
        await talk.Store.BatchAsync(
            Tables.Libraries,
            talk.TeamLibrary(Valmont),
            [
                TableWrite.Upsert(
                    RowKeys.Settings,
                    new Dictionary<string, object>(settings?.Columns ?? new Dictionary<string, object>())
                    {
                        ["reminders_responsible"] = "julie MOREL",
                    }
                ),
            ],
            Ct
        );
        talk.Clock.Advance(TimeSpan.FromMinutes(15));

        await talk.SaysAsync("effacer la bibliothèque", "Médiathèque de Valmont");
        await talk.SaysAsync(["oui"]);
        await talk.SaysAsync("oui", "Reçu n°");

        // The example is signed: its text stays, with what it takes to find it.
        (await RowsAsync(talk, talk.TeamLibrary(Valmont)))
            .Select(r => r.RowKey.Split('|')[0])
            .ShouldBe(["file", "partnership", "version"]);
        // She is still known: only the library went.
        await talk.SaysAsync("bibliothèque Valmont", "Médiathèque de Valmont");
    }

    [Fact]
    public async Task What_was_signed_in_an_erased_library_is_still_handed_out()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        await talk.SaysAsync(["effacer la bibliothèque", "oui", "oui"]);
        talk.Answer.ShouldContain("Reçu n°");
        await talk.SaysAsync(["mes partenariats", "ouvrir Une classe, un livre, un rendez-vous"]);
        await talk.SaysAsync(["document word"]);
        using var answer = await talk.FollowAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue();
    }
}
