using System.Text.Json;
using PartnershipBot.Features.PersonalData;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;
using static PartnershipBot.Tests.Conversation.TeamTalk;

namespace PartnershipBot.Tests.Features.PersonalData;

/// <summary>
/// Whatever kind of row there is, today or later: where it names the person, their export has it and their erasure takes them out.
/// </summary>
public sealed class EveryKindTests
{
    private const string Partnership = "00000000000000000000000000000abc";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>All kinds but what is kept while an erasure is done.</summary>
    private static IReadOnlyList<string> Kinds { get; } = [.. RowKind.All.Select(k => k.Prefix).Where(p => p != RowKeys.Erasures)];

    [Fact]
    public async Task A_row_of_each_kind_that_names_the_person_is_found_for_them_and_forgets_them()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.MeetsAsync(Valmont);
        var (own, team) = (talk.Library, talk.TeamLibrary(Valmont));
        foreach (var library in (string[])[own, team])
        {
            await PutAsync(talk, library);
        }

        var records = talk.Get<PersonalRecords>();
        var whose = (await records.WhoAsync(own, "Julie Morel", Ct))!;
        foreach (var (library, _, rows) in await records.LibrariesAsync(whose, Ct))
        {
            rows!.Select(r => r.RowKey).Intersect(Kinds.Select(Key)).Count().ShouldBe(Kinds.Count, library);
        }

        await talk.SaysAsync(["effacer mes données", "oui"]);
        await talk.SaysAsync("oui", "Reçu n°");

        (await SchoolYear.HoldingAsync(talk, "Morel", "29:julie"))
            .Where(h => !SchoolYear.IsArchive(h.Row))
            .Select(h => $"{h.Table} {h.Partition} {h.Row.RowKey}")
            .ShouldBeEmpty();
        // What the team wrote beside the name is still there, and what was signed keeps its names.
        var left = await talk.Store.ReadAllAsync(Tables.Libraries, team, KeyRange.All, Ct).ToListAsync(Ct);
        left.Count(r =>
                Kinds.Select(Key).Contains(r.RowKey) && ((string)r.Columns["said"]).Contains("la salle du conte", StringComparison.Ordinal)
            )
            .ShouldBe(Kinds.Count);
    }

    /// <summary>One row of each kind, with the person as who wrote it, in a sentence, in a list and in the state of a dialog.</summary>
    private static async Task PutAsync(Talk talk, string library)
    {
        var columns = new Dictionary<string, object>
        {
            ["by"] = "julie",
            ["byName"] = "Julie Morel",
            ["said"] = "Vu avec Mme Julie Morel dans la salle du conte",
            ["list"] = JsonSerializer.Serialize(new[] { new { name = "MOREL Julie", capacity = "bibliothécaire" } }),
            ["state"] = JsonSerializer.Serialize(new { dialogs = new[] { new { asked = new { text = "Julie Morel, 05 49 00 00 00" } } } }),
        };
        foreach (var key in Kinds.Select(Key))
        {
            await talk.Store.BatchAsync(Tables.Libraries, library, [TableWrite.Upsert(key, columns)], Ct);
        }
    }

    private static string Key(string prefix) =>
        prefix.EndsWith('|') ? $"{prefix}{Partnership}{(prefix == RowKeys.Partnerships ? "" : "|0001")}" : prefix;
}
