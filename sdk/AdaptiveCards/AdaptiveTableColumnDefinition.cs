using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>How wide a column of a table is: a weight among the others, or pixels.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy), ItemNullValueHandling = NullValueHandling.Ignore)]
public class AdaptiveTableColumnDefinition
{
    public const string TypeName = "TableColumnDefinition";

    /// <summary>The width in pixels; when it is not zero, the weight is not used.</summary>
    [JsonIgnore]
    public double PixelWidth { get; set; }

    /// <summary>The weight of the column among the others.</summary>
    [JsonIgnore]
    public long Width { get; set; }

    [JsonProperty("width")]
    private object WidthJson
    {
        get => PixelWidth != 0 ? PixelWidth.ToString(CultureInfo.InvariantCulture) + "px" : Width != 0 ? Width : null;
        set
        {
            var text = Convert.ToString(value, CultureInfo.InvariantCulture);
            if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var weight))
                Width = weight;
            else if (PixelConverter.TryParse(text, out var pixels))
                PixelWidth = pixels;
        }
    }
}
