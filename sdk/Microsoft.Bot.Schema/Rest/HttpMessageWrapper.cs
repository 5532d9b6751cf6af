using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>A copy of an HTTP message that outlives the message itself, for exceptions.</summary>
public abstract class HttpMessageWrapper
{
    protected HttpMessageWrapper()
    {
        Headers = new Dictionary<string, IEnumerable<string>>();
    }

    public string Content { get; set; }

    /// <summary>The headers by name, those of the content as well; names as they were received.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; }

    protected void CopyHeaders(HttpHeaders headers)
    {
        if (headers == null)
            return;
        foreach (var header in headers)
        {
            var known = Headers.TryGetValue(header.Key, out var values) ? values : [];
            Headers[header.Key] = known.Concat(header.Value).ToList();
        }
    }
}
