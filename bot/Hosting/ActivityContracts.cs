using System.Reflection;
using Microsoft.Bot.Schema;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace PartnershipBot.Hosting;

/// <summary>
/// The SDK's contracts, but for the content of attachments: its converter looks through every card for streams, which none has,
/// and makes streams of what a sender says is one.
/// </summary>
internal sealed class ActivityContracts : ReadOnlyJsonContractResolver
{
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (property.DeclaringType == typeof(Attachment) && property.UnderlyingName == nameof(Attachment.Content))
        {
            property.Converter = null;
        }
        return property;
    }
}
