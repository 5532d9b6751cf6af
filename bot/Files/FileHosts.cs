using Microsoft.Extensions.Options;
using PartnershipBot.Trust;

namespace PartnershipBot.Files;

/// <summary>Where files may be put and fetched, whatever an activity says: the drives that Teams itself uses.</summary>
public sealed class FileHosts(IOptions<FileOptions> files, IOptions<RegistrationOptions> registration, IHostEnvironment environment)
{
    // A file that is sent in a personal chat is in the person's OneDrive.
    private static readonly string[] Public = ["*.sharepoint.com"];

    private static readonly string[] Government = ["*.sharepoint.us", "*.sharepoint-mil.us"];

    private readonly IReadOnlyList<string> _hosts =
        ConnectorOptions.List(files.Value.AllowedHosts) is { Count: > 0 } given ? given
        : registration.Value.IsGovernment ? Government
        : Public;

    /// <summary>
    /// Whether a file may go there or come from there: over https to a host of the list, or in Development to this machine.
    /// </summary>
    public bool Allow(Uri url) => HostPattern.Allow(url, _hosts, environment.IsDevelopment());
}
