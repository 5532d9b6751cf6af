using Microsoft.Extensions.Options;

namespace PartnershipBot.Trust;

/// <summary>The channels through which people may use the bot.</summary>
public sealed class ChannelList(IOptions<ConnectorOptions> options)
{
    /// <summary>None lets every channel in for which there is a token.</summary>
    private readonly HashSet<string> _channels = ConnectorOptions
        .List(options.Value.AllowedChannels)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    public bool Allow(string? channel) => _channels.Count == 0 || (channel is not null && _channels.Contains(channel));
}
