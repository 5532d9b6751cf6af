using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;
using PartnershipBot.Storage.Export;
using PartnershipBot.Storage.Listing;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Storage.Listing;

namespace PartnershipBot.Tests.Storage.Former;

/// <summary>
/// The store of the last release, store-0.9.0.db beside this file, and the present program: what one writes, the other reads, so that
/// both may run on one store while an upgrade goes on. <c>WRITE_STORE=1</c> writes the file anew, at a release.
/// </summary>
public sealed class ReleaseStoreTests : IDisposable
{
    private const string Tenant = "release";
    private const string Library = $"emulator|{Tenant}|person|julie";

    private static readonly string Release = Path.Combine(TestPaths.Root, "tests/Bot.Tests/Storage/Former/store-0.9.0.db");
    private static readonly DateTimeOffset Then = new(2026, 6, 19, 10, 0, 0, TimeSpan.FromHours(2));

    private readonly string _folder = TestPaths.NewFolder();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task It_is_read_whole_nothing_in_it_is_wrong_and_its_conversation_goes_on()
    {
        await WriteIfAskedAsync();
        using var store = Open();
        var findings = new StringWriter();
        await new StoreCheck(store, new FolderFileStore(_folder), findings).RunAsync(Ct);
        // The signed copies are not beside it, and each is missed; nothing else is.
        var found = findings.ToString().Split('\n').Where(line => line.Length > 0 && !line.EndsWith(" rows", StringComparison.Ordinal));
        found.ShouldAllBe(line => line.Contains("its file is not there", StringComparison.Ordinal));
        await using var talk = Talk(store);
        await talk.SaysAsync("reprendre", "Avec qui êtes-vous en contact");
        await talk.SaysAsync("Mme Claire Martin, directrice");
        talk.Answer.ShouldNotContain("Avec qui êtes-vous en contact");
        await talk.SaysAsync("mes partenariats", "Résidence Beauséjour");
        talk.Answer.ShouldContain("Une classe, un livre, un rendez-vous");
    }

    [Fact]
    public async Task Two_versions_answer_in_turn_over_it_and_no_turn_is_lost()
    {
        using var store = Open();
        await using var present = Talk(store);
        await using var later = Talk(new LaterStore(store));
        // Both instances are reached by the same people, whichever the platform chooses.
        later.Numbering = 5000;
        await later.SaysAsync("reprendre", "Avec qui êtes-vous en contact");
        string[] answers = ["Mme Claire Martin, directrice", "claire.martin@ecole.example", "passer"];
        foreach (var (answer, instance) in answers.Zip([present, later, present]))
        {
            await instance.SaysAsync([answer]);
        }
        await later.SaysAsync("récapitulatif", "Mme Claire Martin, directrice");
        later.Answer.ShouldContain("claire.martin@ecole.example");
        await present.SaysAsync("récapitulatif", "claire.martin@ecole.example");

        // What only the later version knows is still there after the other one wrote the same rows.
        var rows = await present.RowsAsync("");
        var kinds = rows.Where(r => r.Columns.ContainsKey(LaterStore.Column)).Select(r => r.RowKey.Split('|')[0]).Distinct();
        kinds.ShouldContain("dialog");
        kinds.ShouldContain("partnership");
        rows.ShouldContain(r => r.RowKey.StartsWith(LaterStore.Kind, StringComparison.Ordinal));
        foreach (var row in rows.Where(r => r.Columns.ContainsKey(LaterStore.Column)))
        {
            row.Columns[LaterStore.Column].ShouldBe(LaterStore.Value, row.RowKey);
        }
    }

    [Fact]
    public async Task It_gets_no_list_while_it_is_small_and_one_of_what_the_release_wrote_when_it_has_grown()
    {
        using var store = Open();
        var before = await Listings.ReadAsync(store, Library, "");
        (await new ListingSweep(store).RunAsync(Ct)).ShouldBe(0);
        (await Listings.ReadAsync(store, Library, "")).Select(r => (r.RowKey, r.ETag)).ShouldBe(before.Select(r => (r.RowKey, r.ETag)));

        var signed = before.First(r => r.RowKey.StartsWith(RowKeys.Partnerships, StringComparison.Ordinal));
        foreach (var numbers in Enumerable.Range(0, ListingState.Threshold).Chunk(100))
        {
            var copies = numbers.Select(n => TableWrite.Insert(RowKeys.Partnership($"copy{n:D4}"), signed.Columns));
            await store.BatchAsync(Tables.Libraries, Library, [.. copies], Ct);
        }
        await new ListingSweep(store).RunAsync(Ct);
        await Listings.ShouldBeTrueAsync(store, Library);
        await using var talk = Talk(store);
        await talk.SaysAsync("mes partenariats", "Vous suivez environ 50");
    }

    [Fact]
    public async Task What_is_written_today_is_of_the_shapes_that_the_release_reads()
    {
        using var release = Open();
        var columns = await ColumnsAsync(release);
        await using var talk = new Talk(FirstWalkTests.May) { Tenant = Tenant };
        await LiveAsync(talk);
        foreach (var (name, type) in await ColumnsAsync(talk.Store))
        {
            if (columns.TryGetValue(name, out var read))
            {
                type.ShouldBe(read, $"{name}: the release reads it as another type");
            }
        }
        foreach (var row in await talk.RowsAsync(""))
        {
            var kind = row.RowKey.Split('|')[0];
            columns.ShouldContainKey(
                $"{kind}.{RowSchema.Column}={row.Columns[RowSchema.Column]}",
                $"the release refuses to write rows of {kind}"
            );
        }
    }

    /// <summary>A partnership from its first contact to its review, and another one of which a question waits.</summary>
    private static async Task LiveAsync(Talk talk)
    {
        await SchoolLifeTests.SignedAsync(talk);
        talk.At("2025-11-19T10:00");
        await talk.SaysAsync(["séance", "18 novembre 2025", "oui", "22", "31", "2", "Très bonne écoute", "des collections"]);
        await SchoolLifeTests.ReviewedAsync(talk);
        await talk.SaysAsync(["plus tard", "nouveau partenariat", "Résidence Beauséjour", "un organisme extérieur", "EHPAD"]);
        await talk.SaysAsync("Valmont-sur-Thouet", "Avec qui êtes-vous en contact");
    }

    /// <summary>The columns of each kind of row with the types of their values, and the versions of its shape.</summary>
    private static async Task<Dictionary<string, string>> ColumnsAsync(ITableStore store)
    {
        var found = new Dictionary<string, string>();
        await foreach (var row in store.ReadAllAsync(Tables.Libraries, Library, KeyRange.All, Ct))
        {
            var kind = row.RowKey.Split('|')[0];
            foreach (var (name, value) in row.Columns)
            {
                found[$"{kind}.{name}"] = value.GetType().Name;
            }
            found[$"{kind}.{RowSchema.Column}={row.Columns.GetValueOrDefault(RowSchema.Column)}"] = "";
        }
        return found;
    }

    private static async Task WriteIfAskedAsync()
    {
        if (Environment.GetEnvironmentVariable("WRITE_STORE") != "1")
        {
            return;
        }
        var folder = TestPaths.NewFolder();
        using (var store = new SqliteTableStore(folder))
        {
            TalkPlace.Use(store);
            await using var talk = new Talk(FirstWalkTests.May) { Tenant = Tenant };
            await LiveAsync(talk);
        }
        var copy = Path.Combine(folder, "copy");
        await new StoreBackup(folder, TextWriter.Null).WriteAsync(copy, Ct);
        File.Copy(Path.Combine(copy, SqliteFile.Name), Release, overwrite: true);
        Directory.Delete(folder, recursive: true);
    }

    private SqliteTableStore Open()
    {
        File.Copy(Release, Path.Combine(_folder, SqliteFile.Name));
        return new SqliteTableStore(_folder);
    }

    private static Talk Talk(ITableStore store)
    {
        TalkPlace.Use(store);
        return new Talk(Then) { Tenant = Tenant, Numbering = 1000 };
    }
}
