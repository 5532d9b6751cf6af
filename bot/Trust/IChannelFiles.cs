namespace PartnershipBot.Trust;

/// <summary>Fetches what a channel keeps itself, such as a picture that was pasted into a chat: that takes the bot's own token.</summary>
public interface IChannelFiles
{
    /// <summary>Whether an address is that channel's own.</summary>
    bool Has(Uri url, string serviceUrl);

    /// <summary>Asks for a file; only the head of the answer is read.</summary>
    /// <exception cref="HttpRequestException">The channel cannot be reached, or may not be asked.</exception>
    Task<HttpResponseMessage> GetAsync(Uri url, string serviceUrl, CancellationToken ct);
}
