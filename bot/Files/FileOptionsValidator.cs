using Microsoft.Extensions.Options;
using PartnershipBot.Trust;

namespace PartnershipBot.Files;

/// <summary>Says which setting of the section "Files" is wrong, what it was and what it should be.</summary>
public sealed class FileOptionsValidator : IValidateOptions<FileOptions>
{
    public ValidateOptionsResult Validate(string? name, FileOptions options)
    {
        var errors = ConnectorOptions
            .List(options.AllowedHosts)
            .Where(host => !HostPattern.IsValid(host))
            .Select(host =>
                $"{FileOptions.Section}:{nameof(options.AllowedHosts)} holds “{host}”; it should list names of hosts, separated by commas, "
                + "such as “*.sharepoint.com”, without scheme, port or path."
            )
            .ToList();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }
}
