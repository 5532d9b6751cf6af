using Newtonsoft.Json.Linq;

namespace Sdk.Tests.Hosting;

/// <summary>A request as it came, its target not unescaped.</summary>
public sealed record ReceivedRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public JObject Json => JObject.Parse(Body);
}
