using Microsoft.Bot.Connector.Authentication;

namespace PartnershipBot.Trust;

/// <summary>The bot's registration, under the names of the official settings; without an app id there is none.</summary>
public sealed class RegistrationOptions
{
    public string? MicrosoftAppType { get; set; }

    public string? MicrosoftAppId { get; set; }

    /// <summary>The client secret. A secret.</summary>
    public string? MicrosoftAppPassword { get; set; }

    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>A PFX file, or a PEM file with its key, instead of the client secret.</summary>
    public string? MicrosoftAppCertificatePath { get; set; }

    /// <summary>Of the PFX file. A secret.</summary>
    public string? MicrosoftAppCertificatePassword { get; set; }

    /// <summary>Empty for the public cloud, or the address of the US Government's.</summary>
    public string? ChannelService { get; set; }

    public bool HasApp => !string.IsNullOrWhiteSpace(MicrosoftAppId);

    public bool IsGovernment =>
        string.Equals(ChannelService, GovernmentAuthenticationConstants.ChannelService, StringComparison.OrdinalIgnoreCase);

    /// <summary>The type; null when the setting names none that exists.</summary>
    public AppType? Type =>
        string.IsNullOrWhiteSpace(MicrosoftAppType)
            ? AppType.SingleTenant
            : Enum.GetValues<AppType>()
                .Where(t => t.ToString().Equals(MicrosoftAppType, StringComparison.OrdinalIgnoreCase))
                .Cast<AppType?>()
                .FirstOrDefault();

    /// <summary>Where the app asks for its own tokens: its tenant, or none when it is of many.</summary>
    public string TokenTenant => Type == AppType.MultiTenant ? "" : MicrosoftAppTenantId ?? "";
}
