using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Shows what is hidden, and hides it again.</summary>
public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    public override string Type { get; set; } = "Action.ToggleVisibility";

    [JsonRequired]
    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];
}
