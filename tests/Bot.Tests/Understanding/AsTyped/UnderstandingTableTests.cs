namespace PartnershipBot.Tests.Understanding.AsTyped;

/// <summary>docs/understanding.md says what the readers do today.</summary>
public sealed class UnderstandingTableTests
{
    [Fact]
    public void The_table_is_up_to_date()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Bot.sln")))
        {
            folder = folder.Parent;
        }
        var path = Path.Combine(folder.FullName, "docs", "understanding.md");
        var table = UnderstandingTable.Write();
        if (Environment.GetEnvironmentVariable("UPDATE_UNDERSTANDING") is "1")
        {
            File.WriteAllText(path, table);
        }
        File.Exists(path).ShouldBeTrue();
        File.ReadAllText(path).ReplaceLineEndings("\n").ShouldBe(table.ReplaceLineEndings("\n"), "UPDATE_UNDERSTANDING=1 writes it anew");
    }
}
