using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to task/fetch and task/submit.</summary>
public class TaskModuleResponse
{
    public TaskModuleResponse()
    {
    }

    public TaskModuleResponse(TaskModuleResponseBase task = default)
    {
        Task = task;
    }

    [JsonProperty(PropertyName = "task")]
    public TaskModuleResponseBase Task { get; set; }

    [JsonProperty(PropertyName = "cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
