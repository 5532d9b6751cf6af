namespace AdaptiveCards;

/// <summary>Actions in the body of a card.</summary>
public class AdaptiveActionSet : AdaptiveElement
{
    public override string Type { get; set; } = "ActionSet";

    public List<AdaptiveAction> Actions { get; set; } = [];
}
