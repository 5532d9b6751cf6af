namespace PartnershipBot.Bench;

/// <summary>What the bot takes when nobody writes to it: memory, and room on a disk.</summary>
public sealed class SizeBench(Subject bot, Sheet sheet)
{
    private const double MostMegabytes = 120;

    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(10);

    public async Task RunAsync()
    {
        sheet.Say($"size: memory {Idle.TotalSeconds:0} s after the first answer, and the published folder");
        await using (var server = await Server.StartAsync(bot))
        {
            await Task.Delay(Idle, TimeProvider.System);
            sheet.Add(new Aim("idle memory", server.Megabytes, MostMegabytes, " MB"));
        }
        var folder = new DirectoryInfo(Path.GetDirectoryName(bot.Main)!);
        sheet.Add(
            Aim.Told("published folder", folder.EnumerateFiles("*", SearchOption.AllDirectories).Sum(static f => f.Length) / 1e6, " MB")
        );
    }
}
