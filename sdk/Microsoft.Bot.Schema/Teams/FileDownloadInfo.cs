using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where a file that a person has sent can be fetched.</summary>
public class FileDownloadInfo
{
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    public FileDownloadInfo()
    {
    }

    public FileDownloadInfo(string downloadUrl = default, string uniqueId = default, string fileType = default, object etag = default)
    {
        DownloadUrl = downloadUrl;
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    [JsonProperty(PropertyName = "downloadUrl")]
    public string DownloadUrl { get; set; }

    [JsonProperty(PropertyName = "uniqueId")]
    public string UniqueId { get; set; }

    [JsonProperty(PropertyName = "fileType")]
    public string FileType { get; set; }

    [JsonProperty(PropertyName = "etag")]
    public object Etag { get; set; }
}
