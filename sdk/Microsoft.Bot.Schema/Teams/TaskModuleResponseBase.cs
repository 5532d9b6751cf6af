using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What the client does next with its form, told apart by <see cref="Type"/>.</summary>
public class TaskModuleResponseBase
{
    public TaskModuleResponseBase()
    {
    }

    public TaskModuleResponseBase(string type = default)
    {
        Type = type;
    }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
