namespace Microsoft.Rest;

/// <summary>Signs the requests that a service client sends.</summary>
public abstract class ServiceClientCredentials
{
    /// <summary>Adds what the service wants to see (a token, usually) to a request about to be sent.</summary>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
}
