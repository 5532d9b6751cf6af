namespace PartnershipBot.Hosting;

/// <summary>
/// Asks the bot that runs on this machine whether it is ready: for containers, which have no other program to ask with.
/// </summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <returns>The exit code: 0 when it is ready.</returns>
    public static async Task<int> RunAsync(IConfiguration configuration, TextWriter output)
    {
        var address = new Uri(ListenAddress.OnThisMachine(configuration), "health/ready");
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync(address);
            var told = await answer.Content.ReadAsStringAsync();
            await output.WriteLineAsync(answer.IsSuccessStatusCode ? "ready" : $"{address} answers {(int)answer.StatusCode}: {told}");
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            await output.WriteLineAsync($"{address} does not answer: {e.Message}");
            return 1;
        }
    }
}
