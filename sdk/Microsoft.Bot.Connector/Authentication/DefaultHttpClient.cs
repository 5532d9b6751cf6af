using Microsoft.Extensions.Options;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The HttpClient factory's default client, or a shared one without a factory.</summary>
internal static class DefaultHttpClient
{
    private static readonly Lazy<HttpClient> Shared = new(() =>
        WithHeaders(new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) })));

    public static Func<HttpClient> Of(IHttpClientFactory httpClientFactory) =>
        httpClientFactory == null ? () => Shared.Value : () => WithHeaders(httpClientFactory.CreateClient(Options.DefaultName));

    private static HttpClient WithHeaders(HttpClient client)
    {
        ConnectorClient.AddDefaultRequestHeaders(client);
        return client;
    }
}
