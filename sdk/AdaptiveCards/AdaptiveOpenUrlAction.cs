using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Opens a page.</summary>
public class AdaptiveOpenUrlAction : AdaptiveAction
{
    public const string TypeName = "Action.OpenUrl";

    public override string Type { get; set; } = TypeName;

    public Uri Url { get; set; }

    /// <summary><see cref="Url"/> as text, relative or absolute.</summary>
    [JsonIgnore]
    public string UrlString
    {
        get => Url?.ToString();
        set => Url = value == null ? null : new Uri(value, UriKind.RelativeOrAbsolute);
    }
}
