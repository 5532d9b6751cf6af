using Microsoft.Extensions.Configuration;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;
using PartnershipBot.Storage.Export;

namespace PartnershipBot.Tests.Storage.Export;

/// <summary>The command line: what it does, what it answers, and with which code it ends.</summary>
public sealed class StoreCommandTests : IDisposable
{
    private readonly string _folder = TestPaths.NewFolder();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("")]
    [InlineData("--urls=http://localhost:1")]
    [InlineData("Urls=http://localhost:1")]
    [InlineData("--environment|Development")]
    public void Settings_alone_let_the_program_serve(string args) => StoreCommand.Read(Split(args)).ShouldBeNull();

    [Theory]
    [InlineData("check", "--|check")]
    [InlineData("export|file", "--|export|file")]
    public void The_dashes_before_a_command_may_come_with_it(string command, string typed) =>
        StoreCommand.Read(Split(typed)).ShouldBeEquivalentTo(StoreCommand.Read(Split(command)));

    [Theory]
    [InlineData("exprot|file")]
    [InlineData("export")]
    [InlineData("import")]
    [InlineData("import|--replace")]
    [InlineData("export|file|more")]
    [InlineData("export|--replace")]
    [InlineData("check|file")]
    [InlineData("check|--Storage:Path=elsewhere")]
    public async Task What_is_not_understood_gets_the_usage(string args)
    {
        var (code, _, errors) = await RunAsync(Split(args));
        code.ShouldBe(StoreCommand.Usage);
        errors.ShouldContain("usage: ");
        errors.ShouldContain("export FILE");
    }

    [Fact]
    public async Task A_library_is_imported_checked_and_exported()
    {
        var former = Path.Combine(TestPaths.Root, "tests/Bot.Tests/Storage/Former/rows-1.jsonl");
        var (code, output, _) = await RunAsync("import", former);
        code.ShouldBe(StoreCommand.Done);
        output.ShouldContain("Libraries: 65 rows in the file, 65 in the store");
        (await RunAsync("check")).Code.ShouldBe(StoreCommand.Done);
        (code, output, _) = await RunAsync("--check");
        code.ShouldBe(StoreCommand.Done);
        output.ShouldContain("Nothing is wrong.");
        (await RunAsync("export", Path.Combine(_folder, "out"))).Code.ShouldBe(StoreCommand.Done);
        (await RunAsync("export", Path.Combine(_folder, "out"))).Code.ShouldBe(StoreCommand.Wrong);
        (await RunAsync("import", former, "--replace")).Code.ShouldBe(StoreCommand.Done);
        using (var store = new SqliteTableStore(Data))
        {
            var row = new Dictionary<string, object>();
            await store.BatchAsync(Tables.Libraries, "p", [TableWrite.Insert("odd", row)], TestContext.Current.CancellationToken);
        }
        (code, output, _) = await RunAsync("check");
        code.ShouldBe(StoreCommand.Wrong);
        output.ShouldContain("1 things are wrong.");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("export|out")]
    public async Task A_store_that_is_not_there_is_not_made(string args)
    {
        var (code, _, errors) = await RunAsync(Split(args));
        code.ShouldBe(StoreCommand.Wrong);
        errors.ShouldContain("There is no file");
        Directory.Exists(Data).ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_or_a_store_that_cannot_be_used_is_said()
    {
        (await RunAsync("import", Path.Combine(_folder, "nothing"))).Code.ShouldBe(StoreCommand.Unavailable);
        await File.WriteAllTextAsync(Data, "", TestContext.Current.CancellationToken);
        var former = Path.Combine(TestPaths.Root, "tests/Bot.Tests/Storage/Former/rows-1.jsonl");
        var (code, _, errors) = await RunAsync("import", former);
        code.ShouldBe(StoreCommand.Unavailable);
        errors.ShouldContain("folder");
    }

    private string Data => Path.Combine(_folder, "data");

    private static string[] Split(string args) => args.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private async Task<(int Code, string Output, string Errors)> RunAsync(params string[] args)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Storage:Path", (string?)Data)]).Build();
        var (output, errors) = (new StringWriter(), new StringWriter());
        var code = await StoreCommand
            .Read(args)!
            .RunAsync(settings, TimeProvider.System, output, errors, TestContext.Current.CancellationToken);
        return (code, output.ToString(), errors.ToString());
    }
}
