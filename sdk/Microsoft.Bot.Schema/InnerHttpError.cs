using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer of a service behind the Connector that made it fail.</summary>
public class InnerHttpError
{
    public InnerHttpError()
    {
    }

    public InnerHttpError(int? statusCode = default, object body = default)
    {
        StatusCode = statusCode;
        Body = body;
    }

    [JsonProperty(PropertyName = "statusCode")]
    public int? StatusCode { get; set; }

    [JsonProperty(PropertyName = "body")]
    public object Body { get; set; }
}
