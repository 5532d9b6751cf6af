using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a universal action is answered with: a new card, a message or an error, told apart by <see cref="Type"/>.</summary>
public class AdaptiveCardInvokeResponse
{
    [JsonProperty(PropertyName = "statusCode")]
    public int StatusCode { get; set; }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }
}
