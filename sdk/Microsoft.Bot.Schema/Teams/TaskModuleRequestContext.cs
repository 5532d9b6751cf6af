using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The client's theme when it asked for a form.</summary>
public class TaskModuleRequestContext
{
    public TaskModuleRequestContext()
    {
    }

    public TaskModuleRequestContext(string theme = default)
    {
        Theme = theme;
    }

    [JsonProperty(PropertyName = "theme")]
    public string Theme { get; set; }
}
