#if !OFFICIAL_SDK
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An official type that sdk/ does not have, made wrong here to show that the comparison sees it.</summary>
public class AdaptiveHeight
{
    [JsonProperty("pixels")]
    public uint? Unit { get; set; }

    public bool IsPixel() => Unit != null;

    public virtual int Weight(string unit = "g") => unit.Length;
}
#endif
