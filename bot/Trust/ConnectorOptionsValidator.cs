using Microsoft.Extensions.Options;

namespace PartnershipBot.Trust;

/// <summary>Says which setting of the section "Connector" is wrong, what it was and what it should be.</summary>
public sealed class ConnectorOptionsValidator : IValidateOptions<ConnectorOptions>
{
    public ValidateOptionsResult Validate(string? name, ConnectorOptions options)
    {
        var errors = Errors(options).ToList();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static IEnumerable<string> Errors(ConnectorOptions options)
    {
        foreach (var host in ConnectorOptions.List(options.AllowedHosts).Where(host => !HostPattern.IsValid(host)))
        {
            yield return $"Connector:AllowedHosts holds “{host}”; it should list names of hosts, separated by commas, such as "
                + "“smba.trafficmanager.net” or “*.botframework.com”, without scheme, port or path.";
        }
        foreach (var channel in ConnectorOptions.List(options.AllowedChannels).Where(c => !c.All(char.IsAsciiLetterOrDigit)))
        {
            yield return $"Connector:AllowedChannels holds “{channel}”; it should list ids of channels, separated by commas, such as "
                + "“msteams” or “webchat”.";
        }
        var tenants = ConnectorOptions.List(options.AllowedTenants);
        foreach (var tenant in tenants.Where(tenant => !Guid.TryParse(tenant, out _) && !(tenant == "*" && tenants.Count == 1)))
        {
            yield return $"Connector:AllowedTenants holds “{tenant}”; it should list ids of tenants, separated by commas, such as "
                + "“72f988bf-0000-4000-8000-0123456789ab”, or be “*” alone for all of them.";
        }
    }
}
