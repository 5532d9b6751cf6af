namespace Microsoft.Bot.Builder;

/// <summary>Runs around the turns of a bot.</summary>
public interface IMiddleware
{
    /// <summary>Runs before and after <paramref name="next"/>; without calling it the bot does not see the turn.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
