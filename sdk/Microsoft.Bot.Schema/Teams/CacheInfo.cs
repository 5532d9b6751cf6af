using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long a client may keep an answer; the duration is in seconds.</summary>
public class CacheInfo
{
    public CacheInfo()
    {
    }

    public CacheInfo(string cacheType = default, int cacheDuration = 0)
    {
        CacheType = cacheType;
        CacheDuration = cacheDuration;
    }

    [JsonProperty(PropertyName = "cacheType")]
    public string CacheType { get; set; }

    [JsonProperty(PropertyName = "cacheDuration")]
    public int CacheDuration { get; set; }
}
