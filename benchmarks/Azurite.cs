using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PartnershipBot.Bench;

/// <summary>Azurite's tables on a free port of this machine, in memory.</summary>
public sealed class Azurite : IAsyncDisposable
{
    // The account and key that every Azurite has; they open nothing else.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private Azurite(Process process, int port)
    {
        _process = process;
        ConnectionString =
            $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};TableEndpoint=http://127.0.0.1:{port}/{Account};";
    }

    public string ConnectionString { get; }

    /// <param name="packages">The folder node_modules that has it.</param>
    /// <exception cref="BenchException">It does not start.</exception>
    public static async Task<Azurite> StartAsync(string packages)
    {
        var port = Server.FreePort();
        string[] arguments =
        [
            Path.Combine(packages, "azurite/dist/src/table/main.js"),
            "--inMemoryPersistence",
            "--tablePort",
            $"{port}",
            "--silent",
            "--disableTelemetry",
            "--skipApiVersionCheck",
        ];
        var process = Process.Start(
            new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var time = TimeProvider.System;
        var begun = time.GetTimestamp();
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return new Azurite(process, port);
            }
            catch (SocketException) when (!process.HasExited && time.GetElapsedTime(begun) < Patience)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), time);
            }
            catch (SocketException)
            {
                process.Kill();
                throw new BenchException("Azurite does not start: npm ci in the root of the repository, then again.");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }
        _process.Dispose();
    }
}
