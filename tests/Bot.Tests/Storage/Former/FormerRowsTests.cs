using PartnershipBot.Storage;
using PartnershipBot.Storage.Export;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Storage.Former;

/// <summary>
/// Rows as former versions of the program wrote them, kept beside this file: rows-1.jsonl is a library before any kind of row
/// but a partnership had a version. They are read, and go on.
/// </summary>
public sealed class FormerRowsTests
{
    private const string Library = "emulator|t1|person|julie";

    private static readonly string Rows1 = Path.Combine(TestPaths.Root, "tests/Bot.Tests/Storage/Former/rows-1.jsonl");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_conversation_goes_on_where_the_former_version_left_it()
    {
        await using var talk = await TalkAsync();
        await talk.SaysAsync("Mme Roy, animatrice", "adresse électronique ou le numéro de téléphone");
        await talk.SaysAsync("mes partenariats", "En cours");
        talk.Answer.ShouldContain("Une classe, un livre, un rendez-vous");
        var dialog = (await talk.RowsAsync("dialog|")).Single().Columns;
        dialog[RowSchema.Column].ShouldBe(2);
    }

    [Fact]
    public async Task Words_whose_reply_got_lost_before_the_upgrade_show_the_question_after_it()
    {
        await using var talk = await TalkAsync();
        await talk.SaysAsync("Valmont", "Avec qui êtes-vous en contact");
        (await talk.RowsAsync("partnership|")).ShouldAllBe(row =>
            !Equals(row.Columns.GetValueOrDefault("partner_contactPerson"), "Valmont")
        );
        var dialog = (await talk.RowsAsync("dialog|")).Single().Columns;
        dialog.Values.OfType<string>().ShouldNotContain(value => value.Contains("valmont", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_activity_that_the_former_version_handled_is_not_handled_again()
    {
        await using var talk = await TalkAsync();
        var before = await talk.RowsAsync("partnership|");
        await talk.SendAsync(
            new System.Text.Json.Nodes.JsonObject
            {
                ["type"] = "message",
                ["id"] = "m80",
                ["text"] = "EHPAD",
            }
        );
        talk.Answer.ShouldContain("Avec qui êtes-vous en contact");
        (await talk.RowsAsync("partnership|")).Select(row => row.ETag).ShouldBe(before.Select(row => row.ETag));
    }

    [Fact]
    public async Task Columns_that_nobody_knows_survive_a_rewrite_of_every_kind_of_row()
    {
        await using var talk = await TalkAsync();
        foreach (var row in await talk.RowsAsync(""))
        {
            var columns = new Dictionary<string, object>(row.Columns) { ["future"] = "kept", ["partner_future"] = 7L };
            await talk.Store.BatchAsync(Tables.Libraries, talk.Library, [TableWrite.Replace(row.RowKey, columns, row.ETag!)], Ct);
        }
        var before = (await talk.RowsAsync("")).ToDictionary(row => row.RowKey);

        await talk.SaysAsync(["Mme Roy, animatrice", "plus tard", "paramètres"]);
        await talk.SaysAsync(["modifier nom de la bibliothèque", "Médiathèque Jean-Moulin"]);
        await talk.SaysAsync(["reprendre", "récapitulatif", "modifier nom de la structure", "Résidence Beauséjour"]);

        var rewritten = (await talk.RowsAsync(""))
            .Where(row => before.TryGetValue(row.RowKey, out var old) && old.ETag != row.ETag)
            .ToList();
        rewritten.Select(row => row.RowKey.Split('|')[0]).Distinct().Order().ShouldBe(["dialog", "partner", "partnership", "settings"]);
        rewritten.ShouldAllBe(row => Equals(row.Columns["future"], "kept") && Equals(row.Columns["partner_future"], 7L));
        rewritten.ShouldAllBe(row => row.Columns.ContainsKey(RowSchema.Column));
    }

    [Fact]
    public async Task Every_row_is_written_with_its_version_and_read_without_being_written()
    {
        await using var talk = await TalkAsync();
        var before = await talk.RowsAsync("");
        await talk.SaysAsync(["mes partenariats", "récapitulatif"]);
        (await talk.RowsAsync(""))
            .Where(row => !row.RowKey.StartsWith("dialog|", StringComparison.Ordinal))
            .Select(row => row.ETag)
            .ShouldBe(before.Where(row => !row.RowKey.StartsWith("dialog|", StringComparison.Ordinal)).Select(row => row.ETag));
        await talk.SaysAsync(["nouveau partenariat", "Atelier Pasteur"]);
        var fresh = (await talk.RowsAsync("")).ExceptBy(before.Select(row => row.RowKey), row => row.RowKey).ToList();
        fresh.Count.ShouldBe(3);
        fresh.ShouldAllBe(row => Equals(row.Columns[RowSchema.Column], RowKind.Of(row.RowKey)!.Schema));
    }

    [Theory]
    [InlineData("dialog|")]
    [InlineData("partnership|")]
    public async Task A_row_of_a_later_version_is_left_alone_and_the_person_is_asked_to_try_again(string prefix)
    {
        await using var talk = await TalkAsync();
        var later = (await talk.RowsAsync(prefix))[^1];
        var columns = new Dictionary<string, object>(later.Columns) { [RowSchema.Column] = 99 };
        await talk.Store.BatchAsync(Tables.Libraries, talk.Library, [TableWrite.Replace(later.RowKey, columns, later.ETag!)], Ct);
        await talk.SendAsync(new System.Text.Json.Nodes.JsonObject { ["type"] = "message", ["text"] = "Mme Roy, animatrice" });
        talk.Answer.ShouldContain("Un problème technique est survenu");
        ColumnValues.AreEqual((await talk.RowsAsync(prefix))[^1].Columns, columns).ShouldBeTrue();
    }

    /// <summary>A conversation in a program of today that finds those rows.</summary>
    private static async Task<Talk> TalkAsync()
    {
        var talk = new Talk(new DateTimeOffset(2025, 9, 13, 9, 0, 0, TimeSpan.FromHours(2)));
        await using var stream = File.OpenRead(Rows1);
        await foreach (var (_, row) in new ExportFile(stream).ReadAsync(Ct))
        {
            row.Partition.ShouldBe(Library);
            await talk.Store.BatchAsync(row.Table, talk.Library, [TableWrite.Insert(row.Key, row.Columns)], Ct);
        }
        talk.Numbering = 1000;
        return talk;
    }
}
