using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace PartnershipBot.Trust;

/// <summary>Says which setting of the registration is wrong, what it was and what it should be, without showing a secret.</summary>
public sealed class RegistrationOptionsValidator(IConfiguration configuration, IHostEnvironment environment)
    : IValidateOptions<RegistrationOptions>
{
    /// <summary>Addresses of a cloud, where they are not the usual ones.</summary>
    private static readonly string[] Addresses =
    [
        CloudAddresses.LoginSetting,
        CloudAddresses.ScopeSetting,
        CloudAddresses.IssuerSetting,
        CloudAddresses.ChannelMetadataSetting,
        CloudAddresses.EntraMetadataSetting,
        CloudAddresses.OAuthSetting,
    ];

    public ValidateOptionsResult Validate(string? name, RegistrationOptions options)
    {
        var errors = (options.HasApp ? OfApp(options) : OfNone(options)).Concat(OfCloud(options)).ToList();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private IEnumerable<string> OfNone(RegistrationOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.MicrosoftAppCertificatePath))
        {
            yield return $"MicrosoftAppId is empty and MicrosoftAppCertificatePath is “{options.MicrosoftAppCertificatePath}”; a certificate should "
                + "go with the app id that it proves.";
        }
        if (!environment.IsDevelopment())
        {
            yield return $"MicrosoftAppId is empty; outside of Development (this is {environment.EnvironmentName}) it should be the app id of "
                + "the bot's registration, or anyone could speak for Teams.";
        }
    }

    private IEnumerable<string> OfApp(RegistrationOptions options)
    {
        if (!Guid.TryParse(options.MicrosoftAppId, out _))
        {
            yield return $"MicrosoftAppId was “{options.MicrosoftAppId}”; it should be the app id of the bot's registration, such as "
                + "“4f1c2e0a-5b6d-4c3e-9a8f-0123456789ab”.";
        }
        if (options.Type is not { } type)
        {
            yield return $"MicrosoftAppType was “{options.MicrosoftAppType}”; it should be SingleTenant, UserAssignedMSI or MultiTenant.";
            yield break;
        }
        if (type == AppType.MultiTenant)
        {
            if (ConnectorOptions.List(configuration[$"{ConnectorOptions.Section}:{nameof(ConnectorOptions.AllowedTenants)}"]).Count == 0)
            {
                yield return "Connector:AllowedTenants is empty; with MicrosoftAppType MultiTenant it should list the ids of the tenants that may "
                    + "use the bot, separated by commas, or be “*” for all of them.";
            }
        }
        else if (!Guid.TryParse(options.MicrosoftAppTenantId, out _))
        {
            yield return $"MicrosoftAppTenantId was “{options.MicrosoftAppTenantId}”; with MicrosoftAppType {type} it should be the id of the "
                + "registration's tenant, such as “72f988bf-0000-4000-8000-0123456789ab”.";
        }
        foreach (var error in OfCredential(options, type))
        {
            yield return error;
        }
    }

    private static IEnumerable<string> OfCredential(RegistrationOptions options, AppType type)
    {
        var hasSecret = !string.IsNullOrWhiteSpace(options.MicrosoftAppPassword);
        var hasCertificate = !string.IsNullOrWhiteSpace(options.MicrosoftAppCertificatePath);
        if (type == AppType.UserAssignedMSI && (hasSecret || hasCertificate))
        {
            yield return "MicrosoftAppPassword or MicrosoftAppCertificatePath is set; with MicrosoftAppType UserAssignedMSI both should be empty: "
                + "a managed identity has no secret.";
        }
        if (type != AppType.UserAssignedMSI && hasSecret == hasCertificate)
        {
            yield return $"MicrosoftAppPassword and MicrosoftAppCertificatePath are {(hasSecret ? "both set" : "both empty")}; with MicrosoftAppType "
                + $"{type} exactly one should be set: the client secret, or the file of the certificate.";
        }
        if (hasCertificate && CertificateFile.Error(options) is { } wrong)
        {
            yield return $"MicrosoftAppCertificatePath was “{options.MicrosoftAppCertificatePath}” ({wrong}); it should be a PFX file, with its "
                + "password in MicrosoftAppCertificatePassword, or a PEM file with the certificate and its private key.";
        }
    }

    private IEnumerable<string> OfCloud(RegistrationOptions options)
    {
        if (!string.IsNullOrEmpty(options.ChannelService) && !options.IsGovernment)
        {
            yield return $"ChannelService was “{options.ChannelService}”; it should be empty for the public cloud, or "
                + $"“{GovernmentAuthenticationConstants.ChannelService}” for the US Government's.";
        }
        foreach (var setting in Addresses)
        {
            if (
                configuration[setting] is { Length: > 0 } text
                && !(Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps)
            )
            {
                yield return $"{setting} was “{text}”; it should be an https address, or empty for the cloud's own.";
            }
        }
        if (configuration[CloudAddresses.ValidateAuthoritySetting] is { Length: > 0 } validate && !bool.TryParse(validate, out _))
        {
            yield return $"{CloudAddresses.ValidateAuthoritySetting} was “{validate}”; it should be true or false, or empty for true.";
        }
    }
}
