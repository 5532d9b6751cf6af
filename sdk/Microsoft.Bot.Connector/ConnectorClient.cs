using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Talks to the channel behind a service URL over the Bot Connector REST API.</summary>
public class ConnectorClient : IConnectorClient
{
    private static readonly ProductInfoHeaderValue[] UserAgent = [new("Microsoft-BotFramework", "3.1"), new("BotBuilder", "4.23.1")];

    private readonly bool _disposeHttpClient;
    private readonly Func<HttpClient> _createHttpClient;
    private HttpClient _httpClient;

    /// <summary>A client that sends through <paramref name="customHttpClient"/>, which it disposes of only if told to.</summary>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
        _httpClient = customHttpClient ?? new HttpClient();
        _disposeHttpClient = disposeHttpClient || customHttpClient == null;
        Conversations = new Conversations(this);
    }

    // Most turns with expectReplies send nothing: the HttpClient is made when something is sent.
    internal ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, Func<HttpClient> createHttpClient)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
        _createHttpClient = createHttpClient;
        Conversations = new Conversations(this);
    }

    public Uri BaseUri { get; set; }

    public ServiceClientCredentials Credentials { get; }

    public virtual IConversations Conversations { get; }

    /// <summary>Says who is calling, and that answers are wanted as JSON, in every request of <paramref name="httpClient"/>.</summary>
    public static void AddDefaultRequestHeaders(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        var headers = httpClient.DefaultRequestHeaders;
        foreach (var product in UserAgent)
        {
            if (!headers.UserAgent.Contains(product))
                headers.UserAgent.Add(product);
        }

        if (headers.Accept.Count == 0)
            headers.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
        headers.ExpectContinue = false;
    }

    public void Dispose()
    {
        if (_disposeHttpClient)
            _httpClient?.Dispose();
        GC.SuppressFinalize(this);
    }

    // A relative path without a leading slash is appended to the service URL, whatever path that has.
    internal async Task<HttpOperationResponse<T>> SendAsync<T>(HttpMethod method, string path, object body, HttpStatusCode[] expected, Dictionary<string, List<string>> customHeaders, CancellationToken cancellationToken)
    {
        var root = BaseUri.AbsoluteUri;
        var request = new HttpRequestMessage(method, new Uri(root.EndsWith('/') ? root + path : root + "/" + path));
        string sent = null;
        if (body != null)
        {
            sent = ConnectorJson.Serialize(body);
            request.Content = new StringContent(sent, Encoding.UTF8, "application/json");
        }

        if (customHeaders != null)
        {
            foreach (var header in customHeaders)
            {
                request.Headers.Remove(header.Key);
                request.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        await Credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
        _httpClient ??= _createHttpClient();
        var response = await _httpClient.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var received = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        if (Array.IndexOf(expected, response.StatusCode) < 0)
            throw Failure(request, sent, response, received);

        try
        {
            return new HttpOperationResponse<T> { Request = request, Response = response, Body = ConnectorJson.Deserialize<T>(received) };
        }
        catch (JsonException e)
        {
            request.Dispose();
            response.Dispose();
            throw new RestException("Unable to deserialize the response.", e);
        }
    }

    private static ErrorResponseException Failure(HttpRequestMessage request, string sent, HttpResponseMessage response, string received)
    {
        ErrorResponse error = null;
        try
        {
            error = ConnectorJson.Deserialize<ErrorResponse>(received);
        }
        catch (JsonException)
        {
            // A proxy's page, not the channel's JSON: the status and the raw content say what there is to say.
        }

        var exception = new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'")
        {
            Body = error,
            Request = new HttpRequestMessageWrapper(request, sent),
            Response = new HttpResponseMessageWrapper(response, received),
        };
        request.Dispose();
        response.Dispose();
        return exception;
    }
}
