using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using static PartnershipBot.Tests.Conversation.Large.LargeLibrary;

namespace PartnershipBot.Tests.Conversation.Large;

/// <summary>The partners of a library of so many partnerships that it has a list.</summary>
public sealed class ListedPartnersTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_and_filters_read_the_list_from_its_beginning_and_nobody_who_is_not_shown()
    {
        await using var talk = await FilledAsync();

        await AskAsync(talk, "mes partenaires", 420);
        talk.Answer.ShouldContain("plus de 399 partenaires");
        Partners(talk).ShouldBe(["Atelier 0", "Atelier 1", "Atelier 2", "Atelier 3", "Atelier 4"]);
        await AskAsync(talk, "Partenaires suivants", 420);
        Partners(talk).ShouldBe(["Atelier 5", "Atelier 6", "Atelier 7", "Atelier 8", "Atelier 9"]);
        talk.Answer.ShouldContain("Page 2");
        await AskAsync(talk, "Partenaires précédents", 420);
        Partners(talk)[0].ShouldBe("Atelier 0");
        await AskAsync(talk, "partenaires à Valmont-sur-Thouet");
        talk.Answer.ShouldContain("Plus de");
        Partners(talk).Count.ShouldBe(5);
    }

    [Fact]
    public async Task Whom_few_or_no_partnerships_name_is_found_too_once_the_list_was_gone_through()
    {
        await using var talk = await FilledAsync();

        await talk.SaysAsync(["partenaires à Marnes"]);
        talk.Answer.ShouldContain("2 partenaires correspondent");
        Partners(talk).ShouldBe(["Atelier 17", "EHPAD Les Tilleuls"]);
        await talk.SaysAsync(["partenaires repérés"]);
        Partners(talk).ShouldBe(["EHPAD Les Tilleuls"]);
        await talk.SaysAsync(["partenaires suspendus"]);
        Partners(talk).ShouldBe(["Atelier 100", "Atelier 200", "Atelier 300", "Atelier 400", "Atelier 500"]);
        await talk.SaysAsync(["partenaires en Patagonie"]);
        talk.Answer.ShouldContain("Je n’ai rien trouvé pour");
    }

    [Fact]
    public async Task Who_was_renamed_merged_or_taken_off_is_shown_as_the_list_of_partners_has_it_today()
    {
        await using var talk = await FilledAsync();
        await PutAsync(talk, "a1", ("Atelier tout neuf", []));
        await PutAsync(talk, "a2", ("Atelier 2", [new(PartnerFields.MergedInto, "a3")]));
        await PutAsync(talk, "a4", ("Atelier 4", [new(PartnerFields.RemovedOn, "2026-01-02")]));

        await talk.SaysAsync(["mes partenaires"]);

        Partners(talk).ShouldBe(["Atelier 0", "Atelier tout neuf", "Atelier 3"]);
        await talk.SaysAsync(["partenaire atelier 3"]);
        talk.Answer.ShouldContain("Projet 3");
    }

    [Fact]
    public async Task A_sheet_has_the_partnerships_with_that_partner_whole()
    {
        await using var talk = await FilledAsync();
        await talk.SaysAsync(["mes partenaires"]);

        await talk.PressesAsync("Partenaire «\u00a0Atelier 3\u00a0»");

        talk.Answer.ShouldContain("Projet 3");
        talk.Answer.ShouldNotContain("Projet 30");
    }

    private static async Task<Talk> FilledAsync()
    {
        var talk = await TalkAsync();
        foreach (var numbers in Enumerable.Range(0, Many).Chunk(100))
        {
            await talk.Store.BatchAsync(
                Tables.Libraries,
                talk.Library,
                [.. numbers.Select(n => TableWrite.Upsert(RowKeys.Partner($"a{n}"), Columns($"Atelier {n}", n == 17)))],
                Ct
            );
        }
        await talk.PutAsync(RowKeys.Partner("tilleuls"), Columns("EHPAD Les Tilleuls", true));
        return talk;
    }

    private static Task PutAsync(Talk talk, string id, (string Name, KeyValuePair<string, object>[] More) told) =>
        talk.PutAsync(RowKeys.Partner(id), new Dictionary<string, object>(Columns(told.Name, false).Concat(told.More)));

    private static Dictionary<string, object> Columns(string name, bool isNearby) =>
        new()
        {
            [Fields.PartnerName] = name,
            [Fields.PartnerKind] = "elderlyResidence",
            [Fields.Municipality] = isNearby ? "Marnes" : "Valmont-sur-Thouet",
        };

    private static List<string> Partners(Talk talk) => talk.Named("Partenaire «");
}
