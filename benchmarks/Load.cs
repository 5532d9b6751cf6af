using System.Collections.Concurrent;

namespace PartnershipBot.Bench;

/// <summary>
/// 256 people talk to a server over 16 connections, one message after the other, without a pause. Those of a connection are each
/// at another point of the twelve messages, so that any window has the same mix; whoever is done begins anew as somebody else.
/// </summary>
public sealed class Load(params Server[] servers)
{
    public const int People = 256;

    private const int PeopleOfOne = People / BotClient.Connections;

    private int _sent;

    private readonly Queue<Talk>[] connections =
    [
        .. Enumerable
            .Range(0, BotClient.Connections)
            .Select(static connection => new Queue<Talk>(
                Enumerable.Range(0, PeopleOfOne).Select(person => new Talk($"bench-{connection}-{person}", Wait(person)))
            )),
    ];

    /// <summary>Talks for so long, and until the last answer has come.</summary>
    public async Task<Window> RunAsync(TimeSpan duration)
    {
        var time = TimeProvider.System;
        var errors = new ConcurrentQueue<string>();
        var cpu = Cpu();
        var before = Told();
        var begun = time.GetTimestamp();
        var latencies = await Task.WhenAll(connections.Select(talks => Task.Run(() => TalkAsync(talks, errors, begun, duration))));
        var elapsed = time.GetElapsedTime(begun);
        var used = Cpu() - cpu;
        var after = Told();
        return new Window(
            elapsed,
            used,
            after.Allocated - before.Allocated,
            after.Methods - before.Methods,
            [.. latencies.SelectMany(static l => l)],
            [.. errors]
        );
    }

    private TimeSpan Cpu() => servers.Aggregate(TimeSpan.Zero, static (sum, server) => sum + server.Cpu);

    /// <summary>What all of them have allocated and compiled; not a number where one cannot tell.</summary>
    private (double Allocated, double Methods) Told()
    {
        var (allocated, methods) = (0.0, 0.0);
        foreach (var server in servers)
        {
            var told = server.Probe?.Read();
            allocated += told?.Allocated ?? double.NaN;
            methods += told?.Methods ?? double.NaN;
        }
        return (allocated, methods);
    }

    /// <summary>How many rounds a person waits at first: the beginnings are spread over one conversation.</summary>
    private static int Wait(int person) => person * Script.Count / PeopleOfOne;

    private async Task<List<double>> TalkAsync(Queue<Talk> talks, ConcurrentQueue<string> errors, long begun, TimeSpan duration)
    {
        var time = TimeProvider.System;
        var latencies = new List<double>();
        while (time.GetElapsedTime(begun) < duration)
        {
            var talk = talks.Dequeue();
            talks.Enqueue(talk);
            if (talk.Next() is not { } activity)
            {
                continue;
            }
            var server = servers[Interlocked.Increment(ref _sent) % servers.Length];
            var sent = time.GetTimestamp();
            if (await SendAsync(server, activity, talk.IsLast ? server.Subject.LastReply : null) is { } wrong)
            {
                errors.Enqueue(wrong);
            }
            latencies.Add(time.GetElapsedTime(sent).TotalMilliseconds);
        }
        return latencies;
    }

    private static async Task<string?> SendAsync(Server server, byte[] activity, string? shown)
    {
        try
        {
            return await server.Client.SendAsync(activity, shown);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return e.Message;
        }
    }
}
