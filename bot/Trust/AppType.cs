namespace PartnershipBot.Trust;

/// <summary>How the bot is registered, under the names of the official settings.</summary>
public enum AppType
{
    /// <summary>An app of one tenant, with a secret or a certificate.</summary>
    SingleTenant,

    /// <summary>A user-assigned managed identity: no secret is kept.</summary>
    UserAssignedMSI,

    /// <summary>An app that other tenants may use too; Azure makes no new ones.</summary>
    MultiTenant,
}
