using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;

namespace PartnershipBot.Trust;

/// <summary>The tenants whose people may use the bot: those of the setting, or the registration's own.</summary>
public sealed class TenantList
{
    /// <summary>Null lets everyone in.</summary>
    private readonly HashSet<string>? _tenants;
    private readonly bool _isDevelopment;

    public TenantList(IOptions<ConnectorOptions> connector, IOptions<RegistrationOptions> registration, IHostEnvironment environment)
    {
        var given = ConnectorOptions.List(connector.Value.AllowedTenants);
        IEnumerable<string>? tenants =
            given is ["*"] ? null
            : given.Count > 0 ? given
            : registration.Value is { HasApp: true, MicrosoftAppTenantId: { } own } ? [own]
            : null;
        _tenants = tenants?.ToHashSet(StringComparer.OrdinalIgnoreCase);
        _isDevelopment = environment.IsDevelopment();
    }

    /// <summary>Whether every tenant that the activity names is one of them, and it names one. The Emulator has none to name.</summary>
    public bool Allow(Activity activity)
    {
        if (_tenants is null || (_isDevelopment && activity.ChannelId == ChannelIds.Emulator))
        {
            return true;
        }
        string?[] named =
        [
            activity.Conversation?.TenantId,
            (activity.ChannelData as JObject)?["tenant"] is JObject tenant ? tenant["id"]?.ToString() : null,
        ];
        // A link that is pasted where the app is not comes from nobody, and its preview says nothing of anybody.
        return named.All(string.IsNullOrEmpty)
            ? InvokeValues.IsOfNobody(activity)
            : named.All(id => string.IsNullOrEmpty(id) || _tenants.Contains(id));
    }
}
