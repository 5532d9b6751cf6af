using System.Collections;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An element made of others.</summary>
public abstract class AdaptiveCollectionElement : AdaptiveElement, IEnumerable<AdaptiveElement>
{
    public AdaptiveContainerStyle? Style { get; set; }

    /// <summary>What pressing anywhere on it does.</summary>
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>Whether the background reaches the edge of what it stands in.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Bleed { get; set; }

    /// <summary>The least height, in pixels.</summary>
    [JsonProperty("minHeight", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [JsonConverter(typeof(PixelConverter))]
    public uint PixelMinHeight { get; set; }

    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    public abstract void Add(AdaptiveElement value);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
