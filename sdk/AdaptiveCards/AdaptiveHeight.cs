using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>How high an element is: as it needs, as there is room, or a number of pixels.</summary>
[JsonConverter(typeof(HeightConverter))]
public class AdaptiveHeight : IEquatable<AdaptiveHeight>
{
    public AdaptiveHeight()
    {
    }

    public AdaptiveHeight(uint px)
    {
        HeightType = AdaptiveHeightType.Pixel;
        Unit = px;
    }

    public AdaptiveHeight(AdaptiveHeightType heightType)
    {
        HeightType = heightType;
    }

    public static AdaptiveHeight Auto => new(AdaptiveHeightType.Auto);

    public static AdaptiveHeight Stretch => new(AdaptiveHeightType.Stretch);

    public AdaptiveHeightType HeightType { get; set; }

    /// <summary>The pixels, when the type is pixel.</summary>
    public uint? Unit { get; set; }

    public bool IsPixel() => HeightType == AdaptiveHeightType.Pixel;

    public bool ShouldSerializeAdaptiveHeight() => HeightType != AdaptiveHeightType.Auto;

    public override int GetHashCode() => HashCode.Combine(HeightType, Unit);

    public override bool Equals(object obj) => Equals(obj as AdaptiveHeight);

    public bool Equals(AdaptiveHeight other) => other is not null && HeightType == other.HeightType && Unit == other.Unit;
}
