namespace Microsoft.Rest;

/// <summary>The request of an operation and the response it got.</summary>
public class HttpOperationResponse
{
    public HttpRequestMessage Request { get; set; }

    public HttpResponseMessage Response { get; set; }
}
