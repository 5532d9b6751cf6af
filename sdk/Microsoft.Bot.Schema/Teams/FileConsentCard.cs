using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Asks a person's leave to put a file into their OneDrive. The size is in bytes.</summary>
public class FileConsentCard
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    public FileConsentCard()
    {
    }

    public FileConsentCard(
        string description = default, long? sizeInBytes = default, object acceptContext = default, object declineContext = default)
    {
        Description = description;
        SizeInBytes = sizeInBytes;
        AcceptContext = acceptContext;
        DeclineContext = declineContext;
    }

    [JsonProperty(PropertyName = "description")]
    public string Description { get; set; }

    [JsonProperty(PropertyName = "sizeInBytes")]
    public long? SizeInBytes { get; set; }

    [JsonProperty(PropertyName = "acceptContext")]
    public object AcceptContext { get; set; }

    [JsonProperty(PropertyName = "declineContext")]
    public object DeclineContext { get; set; }
}
