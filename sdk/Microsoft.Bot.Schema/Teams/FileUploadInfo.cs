using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where to put the bytes of a file after consent.</summary>
public class FileUploadInfo
{
    public FileUploadInfo()
    {
    }

    public FileUploadInfo(
        string name = default, string uploadUrl = default, string contentUrl = default, string uniqueId = default,
        string fileType = default)
    {
        Name = name;
        UploadUrl = uploadUrl;
        ContentUrl = contentUrl;
        UniqueId = uniqueId;
        FileType = fileType;
    }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    [JsonProperty(PropertyName = "uploadUrl")]
    public string UploadUrl { get; set; }

    [JsonProperty(PropertyName = "contentUrl")]
    public string ContentUrl { get; set; }

    [JsonProperty(PropertyName = "uniqueId")]
    public string UniqueId { get; set; }

    [JsonProperty(PropertyName = "fileType")]
    public string FileType { get; set; }
}
