using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A form: an adaptive card or a page. Height and width are pixels or small, medium, large.</summary>
public class TaskModuleTaskInfo
{
    public TaskModuleTaskInfo()
    {
    }

    public TaskModuleTaskInfo(
        string title = default, object height = default, object width = default, string url = default, Attachment card = default,
        string fallbackUrl = default, string completionBotId = default)
    {
        Title = title;
        Height = height;
        Width = width;
        Url = url;
        Card = card;
        FallbackUrl = fallbackUrl;
        CompletionBotId = completionBotId;
    }

    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    [JsonProperty(PropertyName = "height")]
    public object Height { get; set; }

    [JsonProperty(PropertyName = "width")]
    public object Width { get; set; }

    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    [JsonProperty(PropertyName = "card")]
    public Attachment Card { get; set; }

    [JsonProperty(PropertyName = "fallbackUrl")]
    public string FallbackUrl { get; set; }

    [JsonProperty(PropertyName = "completionBotId")]
    public string CompletionBotId { get; set; }
}
