using PartnershipBot.Domain;
using PartnershipBot.Features.Libraries;
using PartnershipBot.Features.PersonalData;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Listing;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Storage.Listing;
using static PartnershipBot.Tests.Conversation.Large.LargeLibrary;
using static PartnershipBot.Tests.Conversation.TeamTalk;

namespace PartnershipBot.Tests.Conversation.Large;

/// <summary>A library of so many partnerships that it has a list: what people see of it, and what is left of it when something goes.</summary>
public sealed class ListedLibraryTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_filters_and_searches_read_the_list_from_its_beginning_and_no_row_that_is_not_shown()
    {
        await using var talk = await TalkAsync();

        await AskAsync(talk, "mes partenariats", 60);
        talk.Answer.ShouldContain("Vous suivez environ 520 partenariats");
        talk.Opened().ShouldBe(["Projet 0", "Projet 1", "Projet 2", "Projet 3", "Projet 4"]);
        await AskAsync(talk, "Suivants", 60);
        talk.Opened().ShouldBe(["Projet 5", "Projet 6", "Projet 7", "Projet 8", "Projet 9"]);
        talk.Answer.ShouldContain("Page 2");
        await talk.PressesAsync("Précédents");
        talk.Opened()[0].ShouldBe("Projet 0");

        await AskAsync(talk, "mes partenariats suspendus");
        talk.Answer.ShouldContain("5 partenariats correspondent");
        talk.Opened().ShouldBe(["Projet 100", "Projet 200", "Projet 300", "Projet 400", "Projet 500"]);
        await AskAsync(talk, "mes partenariats à Marnes");
        talk.Opened().ShouldBe(["Projet 17"]);
        await AskAsync(talk, "mes partenariats 2031");
        talk.Answer.ShouldContain("Je n’ai rien trouvé pour");

        await AskAsync(talk, "cherche projet 417");
        talk.Answer.ShouldContain("Projet 417");
        await AskAsync(talk, "ouvrir projet 418");
        talk.Answer.ShouldContain("Projet 418");
        await AskAsync(talk, "filtrer");
        talk.Answer.ShouldContain("Quels partenariats voulez-vous voir");
    }

    [Fact]
    public async Task What_somebody_changes_or_begins_is_first_at_once_and_deleted_ones_stand_where_they_were_put_aside()
    {
        await using var talk = await TalkAsync();
        await talk.SaysAsync(["ouvrir projet 300", "abandonner", "non", "oui"]);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Pasteur", "plus tard"]);
        await talk.SaysAsync(["mes partenariats"]);
        talk.Opened()[0].ShouldBe("Atelier Pasteur");
        await Listings.ShouldBeTrueAsync(talk.Store, talk.Library);
        await talk.SaysAsync(["supprimer", "oui", "mes partenariats"]);
        talk.Answer.ShouldContain("récupérable jusqu’au");
        await Listings.ShouldBeTrueAsync(talk.Store, talk.Library);

        talk.Clock.Advance(TimeSpan.FromDays(31));
        await talk.Get<RetentionSweep>().RunAsync(talk.Clock.GetUtcNow(), Ct);
        (await talk.RowsAsync(RowKeys.AllListed)).Count.ShouldBe(Many);
        await Listings.ShouldBeTrueAsync(talk.Store, talk.Library);
    }

    [Fact]
    public async Task Who_goes_to_a_team_leaves_the_list_and_who_comes_joins_it()
    {
        await using var talk = await TalkAsync();
        await talk.MeetsAsync(Valmont);
        var team = talk.TeamLibrary(Valmont);
        await FillAsync(talk, team);
        await talk.Get<ListingSweep>().RunAsync(team, Ct);
        await talk.SaysAsync(["ouvrir projet 300", "déplacer", "valmont", "oui"]);
        await talk.Get<Transfers>().ResumeAsync(Ct);

        (await talk.RowsAsync(RowKeys.AllListed)).Count.ShouldBe(Many - 1);
        await Listings.ShouldBeTrueAsync(talk.Store, talk.Library);
        (await Listings.ReadAsync(talk.Store, team, RowKeys.AllListed)).Count.ShouldBe(Many);
        await Listings.ShouldBeTrueAsync(talk.Store, team);
    }

    [Fact]
    public async Task What_is_erased_leaves_no_word_in_the_list()
    {
        await using var talk = await TalkAsync();
        await talk.SaysAsync(["effacer ma bibliothèque", "oui"]);
        await talk.SaysAsync(["oui"]);
        talk.Answer.ShouldContain("Reçu n°");

        (await talk.RowsAsync(RowKeys.AllListed)).ShouldBeEmpty();
        (await talk.RowsAsync(RowKeys.Listing)).ShouldBeEmpty();
        await talk.SaysAsync(["mes partenariats"]);
        talk.Answer.ShouldNotContain("Projet");
    }

    [Fact]
    public async Task A_name_that_is_taken_out_of_a_partnership_is_taken_out_of_its_place()
    {
        await using var talk = await TalkAsync();
        await talk.MeetsAsync(Valmont);
        var team = talk.TeamLibrary(Valmont);
        await FillAsync(talk, team, "Contes avec Julie Morel");
        await talk.Get<ListingSweep>().RunAsync(team, Ct);
        await talk.SaysAsync(["effacer mes données", "oui"]);
        await talk.SaysAsync(["oui"]);

        var entries = await Listings.ReadAsync(talk.Store, team, RowKeys.AllListed);
        entries.Count.ShouldBe(Many);
        entries.SelectMany(e => e.Columns.Values.OfType<string>()).ShouldAllBe(v => !v.Contains("Morel", StringComparison.Ordinal));
        await Listings.ShouldBeTrueAsync(talk.Store, team);
    }

    [Fact]
    public async Task A_row_that_an_earlier_version_took_away_is_not_shown_and_one_that_it_wrote_is_shown_as_it_is()
    {
        await using var talk = await TalkAsync();
        await talk.Store.BatchAsync(
            Tables.Libraries,
            talk.Library,
            [TableWrite.Delete(RowKeys.Partnership("n0000"), TableWrite.AnyVersion)],
            Ct
        );
        var row = (await talk.RowsAsync(RowKeys.Partnership("n0001"))).Single();
        await talk.PutAsync(row.RowKey, new Dictionary<string, object>(row.Columns) { [Fields.Title] = "Titre changé" });

        await talk.SaysAsync(["mes partenariats"]);
        talk.Opened().ShouldBe(["Titre changé", "Projet 2", "Projet 3", "Projet 4"]);
        (await talk.Get<ListingSweep>().RunAsync(talk.Library, Ct)).ShouldBe(2);
        await talk.SaysAsync(["mes partenariats"]);
        talk.Opened().ShouldBe(["Titre changé", "Projet 2", "Projet 3", "Projet 4", "Projet 5"]);
    }
}
