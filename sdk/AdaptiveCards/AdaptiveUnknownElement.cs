namespace AdaptiveCards;

/// <summary>An element that the schema does not name, such as one of a single client: its type is what is given.</summary>
public class AdaptiveUnknownElement : AdaptiveElement
{
    public override string Type { get; set; } = "Unknown";
}
