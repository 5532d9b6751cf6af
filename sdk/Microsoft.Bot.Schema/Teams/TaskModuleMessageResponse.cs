using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Shows a sentence in place of the form.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    public TaskModuleMessageResponse()
        : base("message")
    {
    }

    public TaskModuleMessageResponse(string value = default)
        : base("message")
    {
        Value = value;
    }

    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}
