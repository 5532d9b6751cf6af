using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace PartnershipBot.Tests.Storage;

/// <summary>One service of Azurite on a free loopback port, in memory.</summary>
internal sealed class AzuriteProcess : IDisposable
{
    // The account and key every Azurite has; they open nothing else.
    public const string Account = "devstoreaccount1";
    public const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private const int MaxPolls = 300;

    // Of signal(7) on Linux.
    private const int Sigcont = 18;
    private const int Sigstop = 19;

    private readonly Process _process;

    private AzuriteProcess(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    /// <param name="service"><c>table</c> or <c>blob</c>.</param>
    public static async Task<AzuriteProcess> StartAsync(string service)
    {
        await NodePackages.EnsureAsync();
        var main = Path.Combine(NodePackages.Folder, "azurite", "dist", "src", service, "main.js");
        var port = FreePort();
        string[] arguments =
        [
            main,
            "--inMemoryPersistence",
            $"--{service}Port",
            $"{port}",
            "--silent",
            "--disableTelemetry",
            "--skipApiVersionCheck",
        ];
        var process = Process.Start(
            new ProcessStartInfo("node", arguments)
            {
                WorkingDirectory = TestPaths.Root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        // Read and dropped: a full pipe would stop it.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await WaitUntilItAnswersAsync(process, port);
        return new AzuriteProcess(process, port);
    }

    /// <summary>Stops it where it is, or lets it go on: it takes connections and answers none.</summary>
    public void Freeze(bool isFrozen) => Signal(_process.Id, isFrozen ? Sigstop : Sigcont).ShouldBe(0);

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }
        _process.Dispose();
    }

    private static async Task WaitUntilItAnswersAsync(Process azurite, int port)
    {
        for (var poll = 0; poll < MaxPolls; poll++)
        {
            if (azurite.HasExited)
            {
                throw new InvalidOperationException($"Azurite stopped at once with code {azurite.ExitCode}.");
            }

            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
            }
        }
        throw new TimeoutException($"Azurite did not answer on port {port} after {MaxPolls} polls.");
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Signal(int process, int signal);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
