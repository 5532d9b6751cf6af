using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Shows a form.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    public TaskModuleContinueResponse()
        : base("continue")
    {
    }

    public TaskModuleContinueResponse(TaskModuleTaskInfo value = default)
        : base("continue")
    {
        Value = value;
    }

    [JsonProperty(PropertyName = "value")]
    public TaskModuleTaskInfo Value { get; set; }
}
