using Microsoft.Extensions.Options;

namespace PartnershipBot.Trust;

/// <summary>
/// What the client that asks for the bot's own tokens may send: the secret goes over https to where the cloud gives tokens, and
/// a managed identity asks only the machine it runs on.
/// </summary>
public sealed class LoginPolicy(CloudAddresses cloud, IOptions<RegistrationOptions> registration, IConfiguration configuration)
    : DelegatingHandler
{
    // As Azure names the endpoint of managed identities to what runs there; a virtual machine has it at a fixed address.
    private static readonly string[] Endpoints = ["IDENTITY_ENDPOINT", "MSI_ENDPOINT", "AZURE_POD_IDENTITY_AUTHORITY_HOST"];
    private const string Machine = "http://169.254.169.254";

    private readonly HashSet<string> _origins = (
        registration.Value.Type == AppType.UserAssignedMSI
            ? Endpoints.Select(name => configuration[name] ?? "").Append(Machine)
            : [cloud.Login, cloud.OwnLogin]
    )
        .Select(text => Uri.TryCreate(text, UriKind.Absolute, out var url) ? Origin(url) : "")
        .Where(origin => origin.Length > 0)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    public bool Allow(Uri url) => url is { IsAbsoluteUri: true, UserInfo: "" } && _origins.Contains(Origin(url));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.RequestUri is { } url && Allow(url)
            ? base.SendAsync(request, cancellationToken)
            : throw new OutboundRefusedException($"No token is asked for at {request.RequestUri?.GetLeftPart(UriPartial.Authority)}.");

    private static string Origin(Uri url) => $"{url.Scheme}://{url.Authority}";
}
