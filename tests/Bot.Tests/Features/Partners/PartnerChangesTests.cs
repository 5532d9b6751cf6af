using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Features.Exchanges;

namespace PartnershipBot.Tests.Features.Partners;

/// <summary>A partner of the list is corrected, merged and taken off it; its contact changes.</summary>
public sealed class PartnerChangesTests
{
    [Fact]
    public async Task A_line_of_the_sheet_is_corrected_and_open_partnerships_follow_while_a_signed_one_stays()
    {
        await using var talk = await NotebookTests.WithPartnersAsync();
        var with = CardSamples.School().With([new(Fields.PartnerId, "p2"), new(Fields.PartnerName, "École Jacques-Prévert")]);
        await talk.PutAsync(CardSamples.Of(with, PartnershipStatus.ProjectDrafting, "open"));
        await talk.PutAsync(CardSamples.Of(with.With([new(Fields.SignedOn, "2025-09-01")]), PartnershipStatus.Active, "signed"));
        await talk.SaysAsync("partenaire prévert", "École Jacques-Prévert");
        await talk.PressesAsync("Modifier le partenaire");
        talk.Answer.ShouldContain("Choisissez la ligne à corriger");
        await talk.SaysAsync("modifier le partenaire nom de la structure", "École Jacques-Prévert");
        await talk.SaysAsync("École Jacques Prévert du Bourg", "École Jacques Prévert du Bourg");
        var rows = await talk.RowsAsync(RowKeys.Partnerships);
        rows.Single(r => r.RowKey.EndsWith("open", StringComparison.Ordinal))
            .Columns[Fields.PartnerName]
            .ShouldBe("École Jacques Prévert du Bourg");
        rows.Single(r => r.RowKey.EndsWith("signed", StringComparison.Ordinal))
            .Columns[Fields.PartnerName]
            .ShouldBe("École Jacques-Prévert");
    }

    [Fact]
    public async Task A_new_contact_takes_over_and_the_one_before_is_kept_as_former()
    {
        await using var talk = await NotebookTests.WithPartnersAsync();
        await talk.SaysAsync("nouveau contact glycines", "Avec qui êtes-vous en contact");
        await talk.SaysAsync("Mme Martin, directrice", "Mme Martin");
        await talk.SaysAsync("nouveau contact", "Mme Martin");
        await talk.SaysAsync("M. Petit, animateur", "prend-il ou prend-elle la suite");
        await talk.SaysAsync("oui");
        await talk.SaysAsync("05 49 12 34 56", "Contact jusqu’au 12 mars 2026\u00a0: Mme Martin, directrice");
        var row = (await talk.RowsAsync(RowKeys.Partner("p1"))).Single().Columns;
        row[Fields.ContactPerson].ShouldBe("M. Petit, animateur");
        row["formerContacts"].ShouldBe("""[{"name":"Mme Martin, directrice","until":"2026-03-12"}]""");
    }

    [Fact]
    public async Task Two_sheets_become_one_with_their_partnerships_and_exchanges()
    {
        await using var talk = await NotebookTests.WithPartnersAsync();
        await talk.PutAsync(RowKeys.Partner("p3"), NotebookTests.Profile("Résidence des Glycines", "elderlyResidence"));
        await talk.PutAsync(
            CardSamples.Of(CardSamples.School().With([new(Fields.PartnerId, "p3")]), PartnershipStatus.ProjectDrafting, "open")
        );
        await talk.SaysAsync("noter un échange avec Résidence des Glycines", "Qu’est-ce qui s’est dit");
        await talk.SaysAsync(["ils ont un jardin", "passer", "passer", "oui"]);
        await talk.SaysAsync("rien", "ils ont un jardin");
        await talk.SaysAsync("partenaire EHPAD Les Glycines", "EHPAD Les Glycines");
        await talk.PressesAsync("Fusionner avec une autre fiche");
        await talk.SaysAsync("Résidence des Glycines", "Ce choix ne se défait pas");
        await talk.SaysAsync("oui", "Il n’y a plus qu’une fiche");
        talk.Answer.ShouldContain("ils ont un jardin");
        (await talk.StoredAsync())[Fields.PartnerId].ShouldBe("p1");
        await talk.SaysAsync("partenaires", "Votre liste compte 2 partenaires");
    }

    [Fact]
    public async Task A_partner_is_taken_off_the_list_and_put_back_unless_something_is_open_with_it()
    {
        await using var talk = await NotebookTests.WithPartnersAsync();
        await talk.PutAsync(
            CardSamples.Of(CardSamples.School().With([new(Fields.PartnerId, "p2")]), PartnershipStatus.ProjectDrafting, "open")
        );
        await talk.SaysAsync("retirer de la liste prévert", "est encore ouvert");
        await talk.SaysAsync("retirer de la liste glycines", "ne paraîtra plus");
        await talk.SaysAsync("oui", "n’est plus dans votre liste");
        await talk.SaysAsync("partenaires", "Votre liste compte un partenaire");
        await talk.SaysAsync("remettre dans la liste EHPAD Les Glycines", "est de nouveau dans votre liste");
        await talk.SaysAsync("partenaires", "Votre liste compte 2 partenaires");
    }

    [Fact]
    public async Task What_is_typed_never_means_a_partner_that_was_taken_off_the_list_though_its_buttons_do()
    {
        await using var talk = await NotebookTests.WithPartnersAsync();
        await talk.SaysAsync("partenaire glycines", "EHPAD Les Glycines");
        var sheet = talk.Cards;
        await talk.SaysAsync("retirer de la liste", "ne paraîtra plus");
        await talk.SaysAsync("oui", "n’est plus dans votre liste");
        foreach (var said in new[] { "modifier le partenaire", "premier courrier", "retirer de la liste", "c’est fait" })
        {
            await talk.SaysAsync(said, "Je ne trouve pas ce partenaire");
        }
        await talk.SaysAsync("noter un échange", "Avec quel partenaire");
        await talk.PressesAsync(sheet, "Modifier le partenaire");
        talk.Answer.ShouldContain("Choisissez la ligne à corriger");
        talk.Answer.ShouldContain("EHPAD Les Glycines");

        await talk.PutAsync(
            CardSamples.Of(CardSamples.School().With([new(Fields.PartnerId, "p2")]), PartnershipStatus.ProjectDrafting, "open")
        );
        await talk.SaysAsync(["plus tard", "ouvrir une classe"]);
        await talk.SaysAsync("noter un échange", "Qu’est-ce qui s’est dit avec «\u00a0École Jacques-Prévert\u00a0»");
    }
}
