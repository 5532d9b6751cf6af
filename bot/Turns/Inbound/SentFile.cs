namespace PartnershipBot.Turns.Inbound;

/// <summary>A file that somebody has sent, before it is fetched.</summary>
/// <param name="Name">The name it came with; may be empty.</param>
/// <param name="Url">Where it is: in a drive, at the channel, or in the address itself (data:).</param>
/// <param name="ServiceUrl">The channel's own address: what is below it may need the bot's token.</param>
public sealed record SentFile(string Name, string Url, string ServiceUrl);
