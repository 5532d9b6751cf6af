using PartnershipBot.Storage;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.PersonalData;

/// <summary>The school's whole partnership (scenario S1, fictional), from the first contact to the cycle that follows.</summary>
internal static class SchoolYear
{
    /// <summary>The signed texts and the reviews, which the law keeps.</summary>
    public static readonly string[] Archives = ["version|", "evaluation|", "amendment|"];

    public static async Task LiveAsync(Talk talk)
    {
        await SchoolLifeTests.SignedAsync(talk);
        talk.At("2025-11-19T10:00");
        await talk.SaysAsync([
            "séance",
            "18 novembre 2025",
            "oui",
            "22",
            "31",
            "2",
            "Lecture par Mme Morel ; prévoir plus d’albums",
            "enregistrer quand même",
            "des collections",
        ]);
        await SchoolLifeTests.ReviewedAsync(talk);
        await talk.SaysAsync(["décider de la suite", "Renouveler", "Trois critères sur cinq dépassés.", "Mme Martin"]);
        await talk.SaysAsync(["du 14 septembre 2026 au 2 juillet 2027", "valider"]);
        (await talk.RowsAsync("partnership|")).Count.ShouldBe(2);
    }

    /// <summary>Every row of every table that holds one of these words, by its table, partition and key.</summary>
    public static async Task<IReadOnlyList<(string Table, string Partition, TableRow Row)>> HoldingAsync(Talk talk, params string[] words)
    {
        var found = new List<(string, string, TableRow)>();
        foreach (var table in Tables.All)
        {
            await foreach (var row in talk.Store.ScanAllAsync(table, KeyRange.All, TestContext.Current.CancellationToken))
            {
                var whole = $"{row.RowKey} {string.Join(' ', row.Columns.Values)}";
                if (words.Any(w => whole.Contains(w, StringComparison.OrdinalIgnoreCase)))
                {
                    found.Add((table, row.PartitionKey!, row));
                }
            }
        }
        return found;
    }

    public static bool IsArchive(TableRow row) => Archives.Any(a => row.RowKey.StartsWith(a, StringComparison.Ordinal));
}
