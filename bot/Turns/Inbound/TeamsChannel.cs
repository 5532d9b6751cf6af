namespace PartnershipBot.Turns.Inbound;

/// <summary>
/// Teams, by whatever name it comes: a person who writes from Copilot in Teams, or from another Microsoft 365 host, is the
/// same person with the same id and tenant.
/// </summary>
internal static class TeamsChannel
{
    private const string Microsoft365 = "m365extensions";
    private const char BeforePart = ':';

    /// <summary>Whether a channel's id is one of Teams; « msteams:copilot » names a part of it.</summary>
    public static bool Is(string? channelId) =>
        channelId?.Split(BeforePart)[0] is { } channel
        && (
            channel.Equals(ChannelIds.Msteams, StringComparison.OrdinalIgnoreCase)
            || channel.Equals(Microsoft365, StringComparison.OrdinalIgnoreCase)
        );
}
