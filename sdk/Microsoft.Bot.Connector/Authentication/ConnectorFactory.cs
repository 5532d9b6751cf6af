namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connector clients that act as the bot.</summary>
public abstract class ConnectorFactory
{
    /// <summary>A client of the channel at <paramref name="serviceUrl"/>, with tokens meant for <paramref name="audience"/>.</summary>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
