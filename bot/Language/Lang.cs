namespace PartnershipBot.Language;

/// <summary>The languages the bot speaks; French is the default.</summary>
public enum Lang
{
    Fr,
    En,
}
