using System.Text.RegularExpressions;
using PartnershipBot.Interview;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Features.PersonalData;
using static PartnershipBot.Tests.Conversation.TeamTalk;

namespace PartnershipBot.Tests.Docs;

/// <summary>docs/donnees.md names every kind of row and every column that the program stores.</summary>
public sealed partial class DataTests
{
    private static readonly IReadOnlyDictionary<string, string[]> Told = Doc.Rows("docs/donnees.md", "Lignes")
        .SelectMany(row => Coded(row[0]).Select(kind => (Kind: kind, Columns: Coded(row[1]).ToArray())))
        .ToDictionary(row => row.Kind, row => row.Columns);

    [Fact]
    public void Each_kind_of_row_has_its_line() =>
        RowKind
            .All.Select(kind => kind.Prefix.Split('|')[0] + (kind.Prefix.Contains('|', StringComparison.Ordinal) ? "|" : ""))
            // A kind that the design foresees, and that nothing writes.
            .Where(kind => kind != "contact|")
            .Except(Told.Keys)
            .ShouldBeEmpty();

    [Fact]
    public void Each_question_is_answered_in_a_column_that_is_told() =>
        Questions
            .Stages.SelectMany(stage => stage.Flow)
            .Select(question => question.Column)
            .Distinct()
            .Where(column => !IsTold("partnership|", column) && !IsTold("settings", column))
            .ShouldBeEmpty();

    [Fact]
    public async Task Each_column_that_the_whole_life_stores_is_told()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.MeetsAsync(Valmont);
        await SchoolYear.LiveAsync(talk);
        await talk.SaysAsync(["j’ai eu la directrice au téléphone : elle préfère le jeudi", "oui", "rappeler lundi", "oui"]);
        await talk.SaysAsync(["paramètres", "Médiathèque de Valmont", "Valmont", "menu", "mes partenariats", "fichier calendrier"]);
        await talk.SendAsync(
            InTeam.Invoke(
                "message/submitAction",
                System.Text.Json.Nodes.JsonNode.Parse(
                    """{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"bien\"}"}}"""
                )
            )
        );
        await talk.SaysAsync(["effacer mes données", "oui"]);

        var untold = new List<string>();
        foreach (var table in Tables.Lasting)
        {
            await foreach (var row in talk.Store.ScanAllAsync(table, KeyRange.All, TestContext.Current.CancellationToken))
            {
                var kind = KindOf(table, row);
                untold.AddRange(row.Columns.Keys.Where(column => !IsTold(kind, column)).Select(column => $"{kind} {column}"));
            }
        }
        untold.Distinct().ShouldBeEmpty();
    }

    private static string KindOf(string table, TableRow row) =>
        table switch
        {
            Tables.Libraries when row.RowKey.StartsWith(RowKeys.Versions, StringComparison.Ordinal) => "partnership|",
            Tables.Libraries or Tables.Conversations when row.RowKey.Contains('|', StringComparison.Ordinal) => row.RowKey.Split('|')[0]
                + "|",
            Tables.Libraries => row.RowKey,
            Tables.Reminders when Told.ContainsKey(row.PartitionKey!) => row.PartitionKey!,
            Tables.Reminders => "",
            _ => row.PartitionKey!,
        };

    private static bool IsTold(string kind, string column)
    {
        var columns = kind.Length == 0 ? [.. Coded(Doc.Rows("docs/donnees.md", "Lignes").Single(r => r[0] == "un jour")[1])] : Told[kind];
        return columns.Any(c => c == column || (c.EndsWith('*') && column.StartsWith(c[..^1], StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Coded(string cell) =>
        Code().Matches(cell.Replace("\\", "", StringComparison.Ordinal)).Select(m => m.Groups[1].Value);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
