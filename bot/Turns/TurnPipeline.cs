using Microsoft.Bot.Builder;
using PartnershipBot.Turns.Steps;

namespace PartnershipBot.Turns;

/// <summary>The steps of a turn, in the order in which every turn passes them.</summary>
internal sealed class TurnPipeline(IServiceProvider services, TimeProvider clock)
{
    private readonly Typing _typing = Create<Typing>(services);
    private readonly Deadline _deadline = Create<Deadline>(services);
    private readonly Attempts _attempts = Create<Attempts>(services);

    /// <summary>Done anew with each attempt, until one of them says how the turn ends.</summary>
    private readonly IReadOnlyList<ITurnStep> _attempt =
    [
        Create<FindPlace>(services),
        Create<OpenTurn>(services),
        Create<OnlyLook>(services),
        Create<Recognise>(services),
        Create<Answer>(services),
        Create<GoElsewhere>(services),
        Create<Plan>(services),
        Create<Commit>(services),
    ];

    /// <summary>Belongs to the attempt: if it fails, another attempt finds the turn stored and does it again.</summary>
    private readonly Choose _choose = Create<Choose>(services);

    /// <summary>Done once, whatever the end is.</summary>
    private readonly IReadOnlyList<IEndStep> _end = [Create<Reply>(services), Create<Follow>(services), Create<Report>(services)];

    /// <summary>Takes an activity through all steps.</summary>
    /// <returns>How the turn ended.</returns>
    public async Task<TurnEnd> RunAsync(ITurnContext outer)
    {
        using var span = TurnSpan.Begin(outer.Activity);
        var run = new TurnRun(outer, clock.GetTimestamp());
        var end = await _typing.WhileAsync(run, () => _deadline.RunAsync(run, ct => _attempts.RunAsync(run, AttemptAsync, ct)));
        foreach (var step in _end)
        {
            await step.RunAsync(run, end, CancellationToken.None);
        }
        span.End(run, end, clock.GetElapsedTime(run.Started));
        return end;
    }

    private async Task<TurnEnd> AttemptAsync(TurnRun run, CancellationToken ct)
    {
        foreach (var step in _attempt)
        {
            // An attempt that was left behind goes no further: a person who was told to try again must not find it done later.
            ct.ThrowIfCancellationRequested();
            if (await step.RunAsync(run, ct) is { } end)
            {
                await _choose.RunAsync(run, end, ct);
                return end;
            }
        }
        throw new InvalidOperationException("No step has ended the turn.");
    }

    private static T Create<T>(IServiceProvider services) => ActivatorUtilities.CreateInstance<T>(services);
}
