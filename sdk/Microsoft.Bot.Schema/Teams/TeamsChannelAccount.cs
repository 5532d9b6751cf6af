using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A person in Teams.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    public TeamsChannelAccount()
    {
    }

    public TeamsChannelAccount(
        string id = default, string name = default, string givenName = default, string surname = default, string email = default,
        string userPrincipalName = default, string tenantId = default, string userRole = default)
        : base(id: id, name: name)
    {
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
        TenantId = tenantId;
        UserRole = userRole;
    }

    public TeamsChannelAccount(
        string id = default, string name = default, string givenName = default, string surname = default, string email = default,
        string userPrincipalName = default)
        : base(id: id, name: name)
    {
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
    }

    [JsonProperty(PropertyName = "givenName")]
    public string GivenName { get; set; }

    [JsonProperty(PropertyName = "surname")]
    public string Surname { get; set; }

    [JsonProperty(PropertyName = "email")]
    public string Email { get; set; }

    [JsonProperty(PropertyName = "userPrincipalName")]
    public string UserPrincipalName { get; set; }

    [JsonProperty(PropertyName = "userRole")]
    public string UserRole { get; set; }

    [JsonProperty(PropertyName = "tenantId")]
    public string TenantId { get; set; }
}
