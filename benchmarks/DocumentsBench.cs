using Microsoft.Extensions.DependencyInjection;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Features.Report;
using PartnershipBot.Files;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Bench;

/// <summary>How long documents take to be made, and what they allocate: in this process, from a store with rows.</summary>
public sealed class DocumentsBench(BenchOptions options, Subject bot, Sheet sheet)
{
    private const double MostOfConvention = 100;
    private const double MostOfReport = 2;
    private const double MostMegabytes = 200;
    private const int Partnerships = 200;

    public async Task RunAsync()
    {
        sheet.Say($"documents: made from the store; median of {options.Rounds} after as many");
        var folder = Directory.CreateTempSubdirectory("bench-documents-").FullName;
        try
        {
            using var store = new SqliteTableStore(folder);
            var seed = await Seed.TakeAsync(bot);
            await seed.PutExampleAsync(store);
            await seed.FillAsync(store, Seed.Library, Partnerships - 1);
            var example = await ExampleAsync(store);
            var today = new DateOnly(2026, 6, 19);
            // A convention is made without any service of a feature.
            await using var services = new ServiceCollection().BuildServiceProvider();
            var reader = new DocumentReader(new FolderFileStore(folder), services);
            var (convention, _) = await MeasureAsync(async () =>
                await reader.ReadAsync(Work(store), new DocumentRef(Seed.Library, example, ""), today, default)
            );
            sheet.Add(new Aim("convention (Word)", convention, MostOfConvention, " ms"));
            foreach (var isWorkbook in new[] { false, true })
            {
                var name = $"yearly report of {Partnerships} ({(isWorkbook ? "Excel" : "Word")})";
                var (report, megabytes) = await MeasureAsync(async () =>
                    await ReportFile.MakeAsync(Work(store), ReportFile.Of(Seed.Library, 2026, isWorkbook), today, default)
                );
                sheet.Add(new Aim(name, report / 1000, MostOfReport, " s"));
                sheet.Add(new Aim($"{name}: allocated", megabytes, MostMegabytes, " MB"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static UnitOfWork Work(SqliteTableStore store) => new(store, Tables.Libraries, Seed.Library);

    private static async Task<string> ExampleAsync(SqliteTableStore store)
    {
        await foreach (var row in store.ReadAllAsync(Tables.Libraries, Seed.Library, KeyRange.Prefix(RowKeys.Versions)))
        {
            return RowKeys.PartnershipOf(row.RowKey["version|".Length..]);
        }
        throw new BenchException("The example has no signed version.");
    }

    private async Task<(double Milliseconds, double Megabytes)> MeasureAsync(Func<Task<object?>> make)
    {
        var took = new List<double>();
        var allocated = new List<double>();
        for (var round = 0; round < 2 * options.Rounds; round++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var begun = TimeProvider.System.GetTimestamp();
            if (await make() is null)
            {
                throw new BenchException("A document was not made.");
            }
            if (round >= options.Rounds)
            {
                took.Add(TimeProvider.System.GetElapsedTime(begun).TotalMilliseconds);
                allocated.Add((GC.GetTotalAllocatedBytes(precise: true) - before) / 1e6);
            }
        }
        return (Statistics.Median(took), Statistics.Median(allocated));
    }
}
