using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Opens a page.</summary>
public class AdaptiveOpenUrlAction : AdaptiveAction
{
    public override string Type { get; set; } = "Action.OpenUrl";

    [JsonRequired]
    public Uri Url { get; set; }
}
