using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The window of results that a search asks for.</summary>
public class SearchInvokeOptions
{
    [JsonProperty(PropertyName = "skip")]
    public int Skip { get; set; }

    [JsonProperty(PropertyName = "top")]
    public int Top { get; set; }
}
