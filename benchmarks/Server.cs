using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PartnershipBot.Bench;

/// <summary>A subject as its own process, on a free port of this machine and with an empty folder, gone with it.</summary>
public sealed class Server : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(5);

    private readonly Process process;
    private readonly string folder;
    private readonly bool isOwnFolder;
    private readonly ConcurrentQueue<string> output = new();

    private int said;

    private Server(Subject subject, int port, string? given)
    {
        Subject = subject;
        Client = new BotClient(port);
        isOwnFolder = given is null;
        folder = given ?? Directory.CreateTempSubdirectory("bench-").FullName;
        var probe = FreePort();
        Probe = subject.Hook is null ? null : new Probe(probe);
        process = new Process { StartInfo = Command(subject, port, folder, probe) };
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
    }

    public Subject Subject { get; }

    public BotClient Client { get; }

    /// <summary>Tells what the program has allocated; null where nobody can.</summary>
    public Probe? Probe { get; }

    /// <summary>The memory that the process has now.</summary>
    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>From the start of the process to its first answered message.</summary>
    public TimeSpan StartedIn { get; private set; }

    /// <summary>The processor time that the process has used so far, its own and the system's for it.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Starts the subject and waits until it has answered a message.</summary>
    /// <exception cref="BenchException">It ended, or did not answer.</exception>
    /// <param name="subject">What to start.</param>
    /// <param name="folder">Where its store is, which stays; an empty one of its own when there is none.</param>
    public static async Task<Server> StartAsync(Subject subject, string? folder = null)
    {
        var server = new Server(subject, FreePort(), folder);
        try
        {
            await server.AnswerOnceAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Says something as a person, and gives the body of the answer.</summary>
    public Task<string> SayAsync(string person, string text) => Client.AskAsync(Script.Message(person, ++said, text));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
        process.Dispose();
        if (isOwnFolder)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A port that nobody listens at.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task AnswerOnceAsync()
    {
        var time = TimeProvider.System;
        var begun = time.GetTimestamp();
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        // Somebody else each time: of several programs over one store, the others know whoever spoke to the first.
        var greeting = Script.Greeting($"bench-first-{process.Id}");
        while (true)
        {
            try
            {
                if (await Client.SendAsync(greeting, null) is { } wrong)
                {
                    throw new BenchException($"{Subject.Name}: its first answer is wrong: {wrong}{Output()}");
                }
                StartedIn = time.GetElapsedTime(begun);
                return;
            }
            catch (HttpRequestException)
            {
                // Nobody listens yet.
            }
            if (process.HasExited || time.GetElapsedTime(begun) > Patience)
            {
                throw new BenchException($"{Subject.Name}: it {(process.HasExited ? "ended" : "does not answer")}{Output()}");
            }
            await Task.Delay(BetweenTries, time);
        }
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { Length: > 0 } text)
        {
            output.Enqueue(text);
            while (output.Count > 20)
            {
                output.TryDequeue(out _);
            }
        }
    }

    private string Output() => string.Concat(output.Select(static line => "\n  " + line));

    private static ProcessStartInfo Command(Subject subject, int port, string folder, int probe)
    {
        var command = new ProcessStartInfo(subject.Program, [subject.Main])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in subject.Settings(port, folder))
        {
            command.Environment[name] = value;
        }
        if (subject.Hook is { } hook)
        {
            command.Environment["DOTNET_STARTUP_HOOKS"] = hook;
            command.Environment["BENCH_PROBE"] = $"{probe}";
        }
        return command;
    }
}
