namespace AdaptiveCards;

/// <summary>A card read from JSON.</summary>
public class AdaptiveCardParseResult
{
    public AdaptiveCard Card { get; set; }
}
