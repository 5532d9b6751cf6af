using Newtonsoft.Json;

namespace PartnershipBot.Cards;

/// <summary>What a client asks while somebody types into a list.</summary>
/// <param name="Dataset">The name of the list.</param>
public sealed record ChoicesQuery([property: JsonProperty("dataset")] string Dataset)
{
    [JsonProperty("type")]
    public string Type => "Data.Query";
}
