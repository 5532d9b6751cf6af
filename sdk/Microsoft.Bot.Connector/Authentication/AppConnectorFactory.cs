namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Connector clients of one app.</summary>
internal sealed class AppConnectorFactory(string appId, CloudEndpoints cloud, ServiceClientCredentialsFactory credentialFactory, IHttpClientFactory httpClientFactory)
    : ConnectorFactory
{
    private readonly Func<HttpClient> _createHttpClient = DefaultHttpClient.Of(httpClientFactory);

    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var credentials = await credentialFactory.CreateCredentialsAsync(appId, audience ?? cloud.Scope, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken).ConfigureAwait(false);
        return new ConnectorClient(new Uri(serviceUrl), credentials, _createHttpClient);
    }
}
