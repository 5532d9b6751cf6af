using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Shows a file that was put into OneDrive.</summary>
public class FileInfoCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    public FileInfoCard()
    {
    }

    public FileInfoCard(string uniqueId = default, string fileType = default, object etag = default)
    {
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    [JsonProperty(PropertyName = "uniqueId")]
    public string UniqueId { get; set; }

    [JsonProperty(PropertyName = "fileType")]
    public string FileType { get; set; }

    [JsonProperty(PropertyName = "etag")]
    public object Etag { get; set; }
}
