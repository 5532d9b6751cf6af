namespace AdaptiveCards;

/// <summary>What stands in for an element that a client does not know.</summary>
public class AdaptiveFallbackElement
{
    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
    {
        Content = fallbackContent;
    }

    public AdaptiveTypedElement Content { get; set; }
}
