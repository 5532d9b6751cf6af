using System.Diagnostics;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests;

/// <summary>What the tests take from npm, in the folder of the tests and at the root: installed once, by the first test that needs any of it
/// and does not find all.</summary>
internal static class NodePackages
{
    private static readonly string Tests = Path.Combine(TestPaths.Root, "tests");

    private static readonly string[] Needed =
    [
        Path.Combine("azurite", "dist", "src", "table", "main.js"),
        Path.Combine("adaptivecards", "dist", "adaptivecards.min.js"),
        Path.Combine("axe-core", "axe.min.js"),
        Path.Combine("markdown-it", "dist", "browser", "markdown-it.umd.min.js"),
        Path.Combine("@fontsource", "open-sans", "files", "open-sans-latin-400-normal.woff2"),
    ];

    private static readonly Lazy<Task> Installed = new(InstallAsync);

    public static string Folder { get; } = Path.Combine(Tests, "node_modules");

    public static Task EnsureAsync() => Installed.Value;

    private static async Task InstallAsync()
    {
        if (!Needed.All(file => File.Exists(Path.Combine(Folder, file))))
        {
            await InstallAsync(Tests);
        }
        // The script that makes the package for Teams finds Microsoft's schemas beside it.
        if (!File.Exists(Path.Combine(TestPaths.Root, "node_modules", "@microsoft", "app-manifest", "package.json")))
        {
            await InstallAsync(TestPaths.Root);
        }
    }

    private static async Task InstallAsync(string folder)
    {
        using var process = Process.Start(
            new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund"])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        // Read and dropped: a full pipe would stop it.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, $"npm ci in {folder}");
    }
}
