namespace Microsoft.Bot.Builder;

/// <summary>Runs the rest of the middleware, then the bot.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);
