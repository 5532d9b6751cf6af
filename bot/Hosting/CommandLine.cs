using System.Runtime.InteropServices;
using PartnershipBot.Storage.Export;

namespace PartnershipBot.Hosting;

/// <summary>What the program does once and then ends, when its first argument asks for it.</summary>
public static class CommandLine
{
    /// <returns>The exit code; null when there is no such argument, and the program serves.</returns>
    public static async Task<int?> RunAsync(string[] args, IConfiguration configuration)
    {
        if (Commands.Answer(args) is { } answer)
        {
            await Console.Out.WriteLineAsync(answer);
            return StoreCommand.Done;
        }
        if (Commands.IsHealth(args))
        {
            return await HealthCommand.RunAsync(configuration, Console.Out);
        }
        if (Commands.IsConfig(args) || StoreCommand.Read(args) is not { } command)
        {
            return null;
        }
        using var stop = new CancellationTokenSource();
        // Whoever interrupts an import is told how far it came.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var end = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        return await command.RunAsync(configuration, TimeProvider.System, Console.Out, Console.Error, stop.Token);

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }
}
