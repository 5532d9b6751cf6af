namespace AdaptiveCards;

/// <summary>An element of a type that is not known here; all of it is in the additional properties.</summary>
public class AdaptiveUnknownElement : AdaptiveElement
{
    public override string Type { get; set; }
}
