using PartnershipBot.Features.PersonalData;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Export;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Storage;
using static PartnershipBot.Tests.Conversation.TeamTalk;

namespace PartnershipBot.Tests.Features.PersonalData;

/// <summary>« Effacer mes données »: shown, asked twice, done in steps that go on after a cut, with a receipt.</summary>
public sealed partial class EraseTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_the_whole_life_no_row_but_signed_texts_and_reviews_has_the_name_any_more()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.MeetsAsync(Valmont);
        await talk.SaysAsync(["bibliothèque Valmont", "partenariat d’exemple", "bibliothèque personnelle"]);
        await SchoolYear.LiveAsync(talk);
        var versions = await talk.RowsAsync("version|");

        await talk.SaysAsync("effacer mes données", "Ce que la loi garde");
        talk.Answer.ShouldContain("Partenariats d’équipe que vous suivez encore\u00a0: 1.");
        await talk.SaysAsync("oui", "Dernière question");
        await talk.SaysAsync("oui", "Reçu n°");

        (await SchoolYear.HoldingAsync(talk, "Morel", "29:julie"))
            .Where(h => !SchoolYear.IsArchive(h.Row))
            .Select(h => $"{h.Table} {h.Row.RowKey} {string.Join(' ', h.Row.Columns.Values)}")
            .ShouldBeEmpty();
        (await talk.RowsAsync("version|")).Select(Written).ShouldBe(versions.Select(Written));
        (await talk.RowsAsync("evaluation|")).Count.ShouldBe(1);
        (await talk.RowsAsync(""))
            .Select(r => r.RowKey.Split('|')[0])
            .Distinct()
            .Order()
            .ShouldBe(["evaluation", "file", "partnership", "version"]);
        (await talk.StoredAsync()).Keys.ShouldNotContain("partner_contactPerson");
        var team = await RowsAsync(talk, talk.TeamLibrary(Valmont));
        team.ShouldContain(r => r.RowKey.StartsWith("partnership|", StringComparison.Ordinal));
        team.Single(r => r.RowKey.StartsWith("partnership|", StringComparison.Ordinal)).Columns["ownerName"].ShouldBe(PersonMatch.Erased);
        (await CheckAsync(talk)).ShouldBeEmpty();
        await talk.SaysAsync("bonjour", "Passerelle");
    }

    [Theory]
    [InlineData("non")]
    [InlineData("oui", "non")]
    [InlineData("oui", "annuler")]
    public async Task Without_two_yeses_nothing_changes(params string[] replies)
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        var before = (await talk.RowsAsync("")).Where(IsRecord).Select(Written).ToList();
        await talk.SaysAsync(["effacer mes données"]);
        await talk.SaysAsync(replies);
        talk.Answer.ShouldContain("rien n’a changé");
        (await talk.RowsAsync("")).Where(IsRecord).Select(Written).ShouldBe(before);
    }

    [Fact]
    public async Task What_is_neither_yes_nor_no_is_asked_again()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync("effacer mes données", "Voulez-vous continuer");
        await talk.SaysAsync("peut-être", "Voulez-vous continuer");
    }

    [Fact]
    public async Task The_receipt_stays_and_says_nothing_of_anybody()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        await talk.SaysAsync(["effacer mes données", "oui", "oui"]);
        var number = System.Text.RegularExpressions.Regex.Match(talk.Answer, @"n°\u00a0([0-9]{8}-[0-9a-f]{8})").Groups[1].Value;
        var receipt = (await talk.Store.GetAsync(Tables.Conversations, Erasures.Announced, number, Ct))!;
        receipt.Columns.Keys.Order().ShouldBe(["anonymised", "deleted", "done", "kept", "kind"]);
        receipt.Columns["deleted"].ShouldBeOfType<int>().ShouldBeGreaterThan(3);
        (await talk.RowsAsync("")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Cut_off_at_any_write_it_is_finished_later()
    {
        for (var cut = 0; cut < 12; cut++)
        {
            await using var talk = new Talk(FirstWalkTests.May);
            await talk.MeetsAsync(Valmont);
            await talk.SaysAsync(["bibliothèque Valmont", "partenariat d’exemple", "bibliothèque personnelle"]);
            await FirstWalkTests.ContactAsync(talk);
            await talk.SaysAsync(["effacer mes données", "oui"]);
            // The announcement and the turn's own batch come first.
            var written = 0;
            talk.Watched.Before = (call, _) =>
                call.Kind == StoreCallKind.Batch && ++written > cut + 2
                    ? throw new TableUnavailableException("cut off")
                    : Task.CompletedTask;
            await talk.SendAsync(new() { ["type"] = "message", ["text"] = "oui" });
            talk.Watched.Before = null;
            await talk.Get<Erasures>().ResumeAsync(Ct);
            (await SchoolYear.HoldingAsync(talk, "Morel", "29:julie"))
                .Where(h => !SchoolYear.IsArchive(h.Row))
                .Select(h => $"{cut}: {h.Table} {h.Row.RowKey}")
                .ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task One_that_was_announced_and_never_stored_erases_nothing()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        await talk.Store.BatchAsync(
            Tables.Conversations,
            Erasures.Announced,
            [
                TableWrite.Upsert(
                    "20250520-00000000",
                    new Dictionary<string, object> { ["library"] = talk.Library, ["at"] = talk.Clock.GetUtcNow() }
                ),
            ],
            Ct
        );
        talk.Clock.Advance(TimeSpan.FromMinutes(11));
        (await talk.Get<Erasures>().ResumeAsync(Ct)).ShouldBe(0);
        (await talk.RowsAsync("partnership|")).ShouldNotBeEmpty();
        (await talk.Store.GetAsync(Tables.Conversations, Erasures.Announced, "20250520-00000000", Ct)).ShouldBeNull();
    }

    [Fact]
    public async Task One_erasure_that_cannot_be_finished_does_not_keep_the_others_waiting()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        foreach (var number in (string[])["20250520-00000001", "20250520-00000002"])
        {
            var library = talk.LibraryOf($"team|{number}");
            var erasure = new Erasure(number, ErasureKind.Library, library, "", "", [], []);
            await PutAsync(Tables.Libraries, library, RowKeys.Erasure(number), erasure.Write());
            await PutAsync(
                Tables.Conversations,
                Erasures.Announced,
                number,
                new() { ["library"] = library, ["at"] = talk.Clock.GetUtcNow() }
            );
        }
        var hasFailed = false;
        talk.Watched.Before = (call, _) =>
        {
            if (call.Kind == StoreCallKind.Batch && !hasFailed)
            {
                hasFailed = true;
                throw new TableUnavailableException("not this one");
            }
            return Task.CompletedTask;
        };
        (await talk.Get<Erasures>().ResumeAsync(Ct)).ShouldBe(1);
        talk.Watched.Before = null;
        (await talk.Get<Erasures>().ResumeAsync(Ct)).ShouldBe(1);

        Task PutAsync(string table, string partition, string key, Dictionary<string, object> columns) =>
            talk.Store.BatchAsync(table, partition, [TableWrite.Upsert(key, columns)], Ct);
    }

    [Fact]
    public async Task Which_turn_was_answered_last_is_forgotten_with_the_conversation()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        await talk.RestartAsync();
        (await MarksAsync()).ShouldNotBeEmpty();
        await talk.SaysAsync(["effacer mes données", "oui", "oui"]);
        talk.Answer.ShouldContain("Reçu n°");
        (await MarksAsync()).ShouldBeEmpty();
        // The program tells the store what it remembers when it stops.
        await talk.RestartAsync();
        (await MarksAsync()).ShouldBeEmpty();

        async Task<IReadOnlyList<TableRow>> MarksAsync() =>
            await talk.Store.ScanAllAsync(Tables.Deliveries, KeyRange.All, Ct).ToListAsync(Ct);
    }

    private static bool IsRecord(TableRow row) => !row.RowKey.StartsWith("dialog|", StringComparison.Ordinal);

    private static string Written(TableRow row) =>
        $"{row.RowKey}: {string.Join(", ", row.Columns.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}={c.Value}"))}";

    private static async Task<IReadOnlyList<TableRow>> RowsAsync(Talk talk, string library) =>
        await talk.Store.ReadAllAsync(Tables.Libraries, library, KeyRange.All, Ct).ToListAsync(Ct);

    private static async Task<string> CheckAsync(Talk talk)
    {
        var said = new StringWriter();
        return await new StoreCheck(talk.Store, talk.Get<IFileStore>(), said).RunAsync(Ct) == 0 ? "" : said.ToString();
    }
}
