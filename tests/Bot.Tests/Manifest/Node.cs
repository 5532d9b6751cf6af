using System.Diagnostics;

namespace PartnershipBot.Tests.Manifest;

/// <summary>Node.js, for what the project writes in its language.</summary>
internal static class Node
{
    public static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        await NodePackages.EnsureAsync();
        using var process = Process.Start(
            new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await errors);
    }
}
