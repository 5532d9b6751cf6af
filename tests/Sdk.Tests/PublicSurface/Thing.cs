#if !OFFICIAL_SDK
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An official type that sdk/ does not have, made wrong here to show that the comparison sees it.</summary>
public class Thing
{
    [JsonProperty("type")]
    public string? Type { get; set; }

    [JsonProperty("title")]
    public string? Name { get; set; }

    public virtual int Weight(string unit = "g") => unit.Length;
}
#endif
