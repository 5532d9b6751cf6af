using PartnershipBot.Language;
using PartnershipBot.Storage;

namespace PartnershipBot.Turns.Steps;

/// <summary>Sends what the turn holds; where there is no turn to speak of, says why in one sentence.</summary>
internal sealed class Reply(DeliveryLog deliveries, TimeProvider clock, ILogger<Reply> logger) : IEndStep
{
    private readonly ReplySender _sender = new(deliveries, clock, logger);

    public Task RunAsync(TurnRun run, TurnEnd end, CancellationToken ct) =>
        end switch
        {
            TurnEnd.Stored stored => _sender.SendAsync(stored.Attempt, run.Outer),
            TurnEnd.Looked => _sender.SendAsync(run.Attempt, run.Outer),
            TurnEnd.AnsweredBefore => ReplySender.AcknowledgeAsync(run.Outer, run.Attempt.Turn.Texts.Say("alreadyHandled")),
            TurnEnd.Unchecked => _sender.TellAsync(run.Outer, new Texts(run.Place!.Scope.Lang ?? Lang.Fr).Say("libraryUnchecked")),
            TurnEnd.Refused refused => _sender.TellAsync(run.Outer, refused.Sentence),
            TurnEnd.Failed failed => ApologiseAsync(run, failed.Error),
            _ => throw new InvalidOperationException($"{end.GetType().Name} has no reply."),
        };

    /// <summary>Says that nothing was done, or nothing that can be vouched for: the same words again will show where we are.</summary>
    private Task ApologiseAsync(TurnRun run, Exception error)
    {
        foreach (var attempt in run.Attempts)
        {
            deliveries.Lost(attempt.Nonce);
        }
        var lang = run.Attempts.LastOrDefault(a => a.IsOpen)?.Turn.Conversation.Lang ?? Lang.Fr;
        var isTooMuch = error is TableUnavailableException { RetryAfter: not null };
        return _sender.TellAsync(run.Outer, new Texts(lang).Say(isTooMuch ? "rateLimited" : "technicalApology"));
    }
}
