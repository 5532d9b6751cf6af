using Microsoft.Bot.Schema;
using PartnershipBot.Turns.Outbound;

namespace PartnershipBot.Turns.Steps;

/// <summary>Shows that the bot is at work when a turn takes longer than people wait without wondering.</summary>
internal sealed class Typing(TimeProvider clock, ILogger<Typing> logger)
{
    /// <summary>After how long; most turns take a hundredth of it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Does a turn. Nothing of the sign goes out any more once the turn's own words do.</summary>
    public async Task<TurnEnd> WhileAsync(TurnRun run, Func<Task<TurnEnd>> turn)
    {
        // A button has a sign of its own, whoever takes the replies in the answer gets no sign before it, and what one person asks
        // alone others need not see.
        if (
            run.Activity is not { Type: ActivityTypes.Message, DeliveryMode: not DeliveryModes.ExpectReplies }
            || PrivateReply.IsAsked(run.Activity)
        )
        {
            return await turn();
        }
        using var over = new CancellationTokenSource();
        var sign = ShowAsync(run, over.Token);
        try
        {
            return await turn();
        }
        finally
        {
            await over.CancelAsync();
            await sign;
        }
    }

    private async Task ShowAsync(TurnRun run, CancellationToken ct)
    {
        try
        {
            await Task.Delay(Patience, clock, ct);
            await run.Outer.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // The turn was faster.
        }
        catch (Exception e)
        {
            TurnLog.NoSign(logger, run.Activity.Conversation.Id, e);
        }
    }
}
