using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An image behind an https or a data address.</summary>
public class AdaptiveImage : AdaptiveElement
{
    public const string TypeName = "Image";

    public AdaptiveImage()
    {
    }

    public AdaptiveImage(string url)
    {
        UrlString = url;
    }

    public AdaptiveImage(Uri url)
    {
        Url = url;
    }

    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageSize Size { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageStyle Style { get; set; }

    public Uri Url { get; set; }

    /// <summary><see cref="Url"/> as text, relative or absolute.</summary>
    [JsonIgnore]
    public string UrlString
    {
        get => Url?.ToString();
        set => Url = value == null ? null : new Uri(value, UriKind.RelativeOrAbsolute);
    }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public AdaptiveAction SelectAction { get; set; }

    /// <summary>What screen readers say.</summary>
    public string AltText { get; set; }

    /// <summary>The width in pixels; 0 leaves it to the client.</summary>
    [JsonProperty("width", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [JsonConverter(typeof(PixelConverter))]
    public uint PixelWidth { get; set; }
}
