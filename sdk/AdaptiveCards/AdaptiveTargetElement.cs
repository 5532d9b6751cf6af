using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An element to show, to hide, or, without <see cref="IsVisible"/>, to toggle.</summary>
[JsonConverter(typeof(TargetElementConverter))]
public class AdaptiveTargetElement
{
    public AdaptiveTargetElement()
    {
    }

    public AdaptiveTargetElement(string elementId)
    {
        ElementId = elementId;
    }

    public AdaptiveTargetElement(string elementId, bool isVisible)
        : this(elementId)
    {
        IsVisible = isVisible;
    }

    public string ElementId { get; set; }

    public bool? IsVisible { get; set; }
}
