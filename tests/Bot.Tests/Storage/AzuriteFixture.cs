using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Azure.Data.Tables;
using Microsoft.Extensions.Time.Testing;
using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Storage;

/// <summary>Azurite's table service on a free loopback port, in memory: one for all tests of a run, started by the first that needs
/// it.</summary>
public sealed class AzuriteFixture : IAsyncDisposable
{
    // The account and key every Azurite has; they open nothing else.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private const int MaxPolls = 300;

    private readonly Lock _gate = new();
    private Task<string>? _started;
    private Process? _azurite;

    /// <summary>The adapter as it is, save that it waits as long as a busy machine needs.</summary>
    public async Task<AzureTableStore> OpenAsync()
    {
        var options = AzureTableStore.ClientOptions();
        options.Retry.NetworkTimeout = TimeSpan.FromMinutes(2);
        // A clock that stands still: no call comes to its deadline.
        return new AzureTableStore(new TableServiceClient(await StartAsync(), options), new FakeTimeProvider());
    }

    public ValueTask DisposeAsync()
    {
        if (_azurite is { HasExited: false })
        {
            _azurite.Kill();
            _azurite.WaitForExit();
        }
        _azurite?.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<string> StartAsync()
    {
        lock (_gate)
            return _started ??= LaunchAsync();
    }

    private async Task<string> LaunchAsync()
    {
        await NodePackages.EnsureAsync();
        var main = Path.Combine(NodePackages.Folder, "azurite", "dist", "src", "table", "main.js");
        var port = FreePort();
        var connectionString = $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};" +
            $"TableEndpoint=http://127.0.0.1:{port}/{Account};";
        _azurite = Start("node", main, "--inMemoryPersistence", "--tablePort", $"{port}", "--silent", "--disableTelemetry");
        await WaitUntilItAnswersAsync(_azurite, port);
        return connectionString;
    }

    private static async Task WaitUntilItAnswersAsync(Process azurite, int port)
    {
        for (var poll = 0; poll < MaxPolls; poll++)
        {
            if (azurite.HasExited)
                throw new InvalidOperationException($"Azurite stopped at once with code {azurite.ExitCode}.");
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

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Process Start(string program, params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = TestPaths.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        // Read and dropped: a full pipe would stop it.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
