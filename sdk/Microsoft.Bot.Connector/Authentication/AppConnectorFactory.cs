using Microsoft.Extensions.Options;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Connector clients of one app, over the HttpClient factory's default client, or a shared one without a factory.</summary>
internal sealed class AppConnectorFactory(string appId, CloudEndpoints cloud, ServiceClientCredentialsFactory credentialFactory, IHttpClientFactory httpClientFactory)
    : ConnectorFactory
{
    private static readonly Lazy<HttpClient> Shared = new(() =>
        WithHeaders(new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) })));

    private readonly Func<HttpClient> _createHttpClient = httpClientFactory == null
        ? () => Shared.Value
        : () => WithHeaders(httpClientFactory.CreateClient(Options.DefaultName));

    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var credentials = await credentialFactory.CreateCredentialsAsync(appId, audience ?? cloud.Scope, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken).ConfigureAwait(false);
        return new ConnectorClient(new Uri(serviceUrl), credentials, _createHttpClient);
    }

    private static HttpClient WithHeaders(HttpClient client)
    {
        ConnectorClient.AddDefaultRequestHeaders(client);
        return client;
    }
}
