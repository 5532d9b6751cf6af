using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PartnershipBot.Storage;
using PartnershipBot.Turns;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Hosting;

/// <summary>What a well-formed activity may still lack, or have in a form that no channel sends.</summary>
internal static class ActivityShape
{
    /// <summary>
    /// The longest id as a key has it; keys of the store are made of two or three of them, and channels' own have some 150 characters.
    /// </summary>
    private const int LongestId = 160;

    private const int LongestConversation = 400;

    /// <summary>The longest address of a channel, which is a key too.</summary>
    private const int LongestAddress = 400;

    /// <summary>How many bytes of an address each character may take, all in all: ids are ASCII, or nearly so.</summary>
    private const int BytesOfCharacter = 3;

    private static readonly string[] TeamsObjects = ["tenant", "team", "channel"];

    /// <summary>Why it is refused, or null.</summary>
    public static string? Wrong(Activity? activity) =>
        activity is null ? "not an activity"
        : string.IsNullOrEmpty(activity.Type) ? "no type"
        : string.IsNullOrEmpty(activity.ServiceUrl) ? "no serviceUrl"
        : string.IsNullOrEmpty(activity.Conversation?.Id) ? "no conversation"
        : Ids(activity).Any(id => IsLong(id.Text, id.Most)) ? "an id is too long"
        // Whoever has no id of their own is known by the conversation, whose id is longer.
        : new[] { Scope.Of(activity), Scope.OfArrival(activity) }.Any(scope =>
            KeyCodec.Encode(scope.Library).Length > TableGuard.MaxKeyUnits
        )
            ? "an id is too long"
        // They go into headers and lines of a log.
        : Ids(activity).Any(id => id.Text?.Any(char.IsControl) == true) ? "an id holds control characters"
        : TeamsChannel.Is(activity.ChannelId) && activity.ChannelData is { } data && !IsOfTeams(data, activity.Type)
            ? "channel data of another shape"
        : null;

    /// <summary>Leaves out what says nothing, so that nobody meets it.</summary>
    public static void Tidy(Activity activity)
    {
        activity.Entities = Known(activity.Entities);
        activity.Attachments = Known(activity.Attachments);
        activity.MembersAdded = Known(activity.MembersAdded);
        activity.MembersRemoved = Known(activity.MembersRemoved);
        activity.ReactionsAdded = Known(activity.ReactionsAdded);
        activity.ReactionsRemoved = Known(activity.ReactionsRemoved);
    }

    private static IList<T>? Known<T>(IList<T>? list)
        where T : class => list?.Contains(null!) == true ? [.. list.Where(item => item is not null)] : list;

    private static IEnumerable<(string? Text, int Most)> Ids(Activity activity)
    {
        var data = activity.ChannelData as JObject;
        yield return (activity.ServiceUrl, LongestAddress);
        yield return (activity.Conversation.Id, LongestConversation);
        yield return (activity.Id, LongestConversation);
        yield return (activity.ReplyToId, LongestConversation);
        string?[] others =
        [
            activity.ChannelId,
            activity.From?.Id,
            activity.From?.AadObjectId,
            activity.Recipient?.Id,
            activity.Conversation.TenantId,
            Scope.IdOf(data?["tenant"]),
            Scope.IdOf(data?["team"]),
        ];
        foreach (var id in others.Concat((activity.MembersRemoved ?? []).SelectMany(m => new[] { m?.Id, m?.AadObjectId })))
        {
            yield return (id, LongestId);
        }
    }

    private static bool IsLong(string? id, int most) =>
        id is not null
        && (id.Length > most || KeyCodec.Encode(id) is var key && (key.Length > most || RowSize.InAddress(key) > most * BytesOfCharacter));

    /// <summary>Of other channels' data nothing is read but what is there in this form; the SDK reads all of Teams' in updates.</summary>
    private static bool IsOfTeams(object channelData, string type)
    {
        if (
            channelData is not JObject data
            || !Array.TrueForAll(TeamsObjects, name => data[name] is null or JObject or { Type: JTokenType.Null })
        )
        {
            return false;
        }
        try
        {
            return type is not (ActivityTypes.ConversationUpdate or ActivityTypes.MessageUpdate)
                || data.ToObject<TeamsChannelData>() is not null;
        }
        catch (Exception e) when (e is JsonException or ArgumentException or FormatException or OverflowException)
        {
            return false;
        }
    }
}
