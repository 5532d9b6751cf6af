namespace PartnershipBot.Trust;

/// <summary>Something was about to be sent where the bot does not send; it was not.</summary>
public sealed class OutboundRefusedException(string reason) : HttpRequestException(reason);
