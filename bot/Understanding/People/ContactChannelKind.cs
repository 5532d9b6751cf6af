namespace PartnershipBot.Understanding.People;

/// <summary>By e-mail or by telephone.</summary>
public enum ContactChannelKind
{
    Email,
    Phone,
}
