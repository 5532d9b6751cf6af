namespace EndToEnd.Tests.Support;

/// <summary>The bot as a program of its own, on a free port and a folder that the test chooses.</summary>
internal sealed class BotProgram : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly ChildProgram _program;

    private BotProgram(ChildProgram program, Uri address)
    {
        _program = program;
        Address = address;
        Http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public string Output => _program.Output;

    /// <summary>Starts it and waits until it is live.</summary>
    public static Task<BotProgram> StartAsync(string folder, params (string Name, string Value)[] settings) =>
        LiveAsync(Launch(folder, settings));

    /// <summary>The same of a command that starts it, such as one that starts it as another user.</summary>
    public static Task<BotProgram> StartAsync(string[] command, string folder, params (string Name, string Value)[] settings) =>
        LiveAsync(new ChildProgram(command[0], command[1..], settings.ToDictionary(s => s.Name, s => s.Value), folder));

    private static async Task<BotProgram> LiveAsync(ChildProgram program)
    {
        try
        {
            var line = await program.LineAsync(Listening);
            var bot = new BotProgram(
                program,
                new Uri(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..].Trim())
            );
            using var live = await bot.Http.GetAsync("/health/live");
            live.EnsureSuccessStatusCode();
            return bot;
        }
        catch
        {
            await program.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it and waits for nothing: it may refuse.</summary>
    public static ChildProgram Launch(string folder, params (string Name, string Value)[] settings) =>
        LaunchAt("http://127.0.0.1:0", folder, settings);

    /// <summary>The same at an address; without one the settings say where it listens.</summary>
    public static ChildProgram LaunchAt(string? address, string folder, params (string Name, string Value)[] settings)
    {
        File.Exists(Places.BotDll).ShouldBeTrue($"{Places.BotDll} is to be built before these tests");
        var environment = new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["Storage__Path"] = folder,
            ["DOTNET_NOLOGO"] = "1",
            // Tests type faster than people.
            ["Limits__Enabled"] = "false",
        };
        foreach (var (name, value) in settings)
        {
            environment[name] = value;
        }
        return new ChildProgram(
            "dotnet",
            address is null ? [Places.BotDll] : [Places.BotDll, "--urls", address],
            environment,
            Path.GetTempPath()
        );
    }

    /// <summary>The memory that its process has now.</summary>
    public double Megabytes => _program.Megabytes;

    /// <summary>Asks it to end; it ends the turns in flight first.</summary>
    public async Task<int> StopAsync()
    {
        _program.Terminate();
        return await _program.EndedAsync();
    }

    /// <summary>Asks it to end, and waits until it has begun to.</summary>
    public async Task BeginStopAsync()
    {
        _program.Terminate();
        await _program.LineAsync("Application is shutting down");
    }

    public Task<int> EndedAsync() => _program.EndedAsync();

    public Task KillAsync() => _program.KillAsync();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _program.DisposeAsync();
    }
}
