namespace PartnershipBot.Turns.Steps;

/// <summary>Tells the log what was refused in a turn that went well, and in Development what the turn cost.</summary>
internal sealed class Report(TurnOptions options, TimeProvider clock, ILogger<Report> logger) : IEndStep
{
    public Task RunAsync(TurnRun run, TurnEnd end, CancellationToken ct)
    {
        if (end is TurnEnd.Stored or TurnEnd.Looked or TurnEnd.AnsweredBefore)
        {
            Write(run, run.Attempt.Turn);
        }
        return Task.CompletedTask;
    }

    private void Write(TurnRun run, Turn turn)
    {
        var conversation = turn.Scope.Conversation;
        if (turn.Incoming.Button is { } button && turn.Effects.Of<CardRefused>().Any())
        {
            var card = new CardIds(button);
            TurnLog.CardRefused(logger, conversation, turn.Scope.UserId, card.Library, card.Partnership);
        }
        if (options.LogTurns)
        {
            var work = run.Attempt.Work;
            var elapsed = clock.GetElapsedTime(run.Started).TotalMilliseconds;
            TurnLog.Cost(logger, conversation, work.Reads, work.BatchRows, run.Attempts.Count, elapsed);
        }
    }
}
