namespace AdaptiveCards;

/// <summary>An action of a type that is not known here; all of it is in the additional properties.</summary>
public class AdaptiveUnknownAction : AdaptiveAction
{
    public override string Type { get; set; }
}
