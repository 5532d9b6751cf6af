namespace EndToEnd.Tests.Support;

/// <summary>The Microsoft 365 Agents Playground, started against a bot as one channel.</summary>
internal sealed class PlaygroundProgram : IAsyncDisposable
{
    private const int MostPolls = 300;

    // Its own users, tenant and bot have ids that are no GUIDs; the schema wants five users and one channel at most.
    private const string Configuration = """
        version: "0.1.1"
        tenantId: 5b1f9d6a-7c39-4d0e-9a51-0c8d5c1e7a01
        bot:
          id: 28:5b1f9d6a-7c39-4d0e-9a51-0c8d5c1e7a02
          name: Passerelle
        currentUser: { id: "29:julie", name: Julie Morel, userPrincipleName: julie@example.com, aadObjectId: 5b1f9d6a-7c39-4d0e-9a51-0c8d5c1e7a10, givenName: Julie, surname: Morel, email: julie@example.com }
        users:
          - { id: "29:paul", name: Paul Renaud, userPrincipleName: paul@example.com, aadObjectId: 5b1f9d6a-7c39-4d0e-9a51-0c8d5c1e7a11, givenName: Paul, surname: Renaud, email: paul@example.com }
          - { id: "29:claire", name: Claire Martin, userPrincipleName: claire@example.com, aadObjectId: 5b1f9d6a-7c39-4d0e-9a51-0c8d5c1e7a12, givenName: Claire, surname: Martin, email: claire@example.com }
          - { id: "29:odile", name: Odile Petit, userPrincipleName: odile@example.com, aadObjectId: 5b1f9d6a-7c39-4d0e-9a51-0c8d5c1e7a13, givenName: Odile, surname: Petit, email: odile@example.com }
          - { id: "29:karim", name: Karim Benali, userPrincipleName: karim@example.com, aadObjectId: 5b1f9d6a-7c39-4d0e-9a51-0c8d5c1e7a14, givenName: Karim, surname: Benali, email: karim@example.com }
          - { id: "29:anne", name: Anne Leroy, userPrincipleName: anne@example.com, aadObjectId: 5b1f9d6a-7c39-4d0e-9a51-0c8d5c1e7a15, givenName: Anne, surname: Leroy, email: anne@example.com }
        personalChat: { id: "a:personal-chat" }
        groupChat: { id: "19:group-chat@thread.v2", name: Groupe }
        team:
          id: 19:team@thread.tacv2
          name: Médiathèque
          aadGroupId: 5b1f9d6a-7c39-4d0e-9a51-0c8d5c1e7a20
          channels: [{ id: "19:channel@thread.tacv2", name: Partenariats }]

        """;

    private readonly TempFolder _folder;
    private readonly ChildProgram _program;

    private PlaygroundProgram(TempFolder folder, ChildProgram program, Uri address) =>
        (_folder, _program, Address) = (folder, program, address);

    public Uri Address { get; }

    /// <summary>Starts it and waits until it answers.</summary>
    public static async Task<PlaygroundProgram> StartAsync(BotProgram bot, string channel)
    {
        File.Exists(Places.PlaygroundCli).ShouldBeTrue("npm ci is to be run before these tests; ./test does");
        var folder = new TempFolder();
        var configuration = Path.Combine(folder.Path, "playground.yml");
        await File.WriteAllTextAsync(configuration, Configuration);
        var address = new Uri($"http://127.0.0.1:{Ports.Free()}");
        var program = new ChildProgram(
            "node",
            [
                Places.PlaygroundCli,
                "start",
                "-e",
                new Uri(bot.Address, "/api/messages").ToString(),
                "-c",
                channel,
                "-p",
                $"{address.Port}",
                "--service-url",
                new Uri(address, "/_connector").ToString(),
                "--disable-telemetry",
            ],
            new Dictionary<string, string>
            {
                ["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = configuration,
                ["M365_AGENTS_PLAYGROUND_LOGFILE"] = Path.Combine(folder.Path, "playground.log"),
                ["TEAMSAPPTESTER_BROWSER"] = "none",
                // Without this one it calls out in spite of --disable-telemetry.
                ["APPLICATION_INSIGHTS_NO_STATSBEAT"] = "1",
                ["NO_PROXY"] = "127.0.0.1,localhost",
            },
            folder.Path
        );
        var playground = new PlaygroundProgram(folder, program, address);
        try
        {
            await playground.AnswersAsync();
            return playground;
        }
        catch
        {
            await playground.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _program.DisposeAsync();
        _folder.Dispose();
    }

    private async Task AnswersAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        for (var poll = 0; poll < MostPolls; poll++)
        {
            _program.HasEnded.ShouldBeFalse(_program.Output);
            try
            {
                using var pong = await http.GetAsync("/_debug/ping");
                if (pong.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        }
        throw new TimeoutException($"The Playground did not answer after {MostPolls} polls:\n{_program.Output}");
    }
}
