using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PartnershipBot.Language;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Turns;

/// <summary>
/// Whose library a conversation is about. In a team or group it follows from the activity alone; in a personal chat it is the
/// person's own until they choose a team's.
/// </summary>
/// <param name="Library">The partition: a person's own library, a team's, or a group's.</param>
/// <param name="Conversation">The conversation, without the thread that a Teams channel adds to its id.</param>
/// <param name="IsPersonal">Whether it is a personal chat, where the interview takes place.</param>
/// <param name="UserId">Who speaks.</param>
/// <param name="UserName">That person's name, as the client gives it.</param>
public sealed record Scope(string Library, string Conversation, bool IsPersonal, string UserId, string UserName)
{
    private readonly string? _own;

    /// <summary>The library that follows from the activity alone.</summary>
    public string Own
    {
        get => _own ?? Library;
        init => _own = value;
    }

    /// <summary>Whether a team's library was chosen in a personal chat.</summary>
    public bool IsElsewhere => Library != Own;

    /// <summary>What that library is called; empty when nobody has told.</summary>
    public string LibraryName { get; init; } = "";

    /// <summary>
    /// The language last spoken in the personal chat, for a library where nothing was said yet; null when it is not known.
    /// </summary>
    public Lang? Lang { get; init; }

    /// <summary>Whether the conversation itself told that somebody came, and nobody speaks yet.</summary>
    public bool IsNobodys { get; private init; }

    /// <summary>How this turn brings the person into the library, if it does.</summary>
    public Arrival Arrival { get; init; }

    /// <summary>The same person in another library, or back in their own.</summary>
    public Scope In(string library, string name) => this with { Own = Own, Library = library, LibraryName = library == Own ? "" : name };

    public static Scope Of(Activity activity) => Of(activity, asPerson: false);

    /// <summary>
    /// The same for who comes and goes. In a personal chat outside of Teams that is told of the bot by the conversation and of the
    /// person by the person, in either order: both are a matter of the conversation alone, or each would be welcomed.
    /// </summary>
    public static Scope OfArrival(Activity activity) =>
        Of(activity) is { IsPersonal: true } scope && !TeamsChannel.Is(activity.ChannelId)
            ? new Scope(
                LibraryKeys.Own(LibraryKeys.Tenant(scope.Library), scope.Conversation),
                scope.Conversation,
                true,
                scope.Conversation,
                ""
            )
            {
                IsNobodys = true,
            }
            : Of(activity);

    /// <summary>The same for somebody who searches: outside of a team, in whatever conversation, in their own library.</summary>
    public static Scope OfSearch(Activity activity) => Of(activity, asPerson: Team(activity) is null);

    private static Scope Of(Activity activity, bool asPerson)
    {
        var tenant = activity.Conversation.TenantId ?? Tenant(activity) ?? "";
        // Whoever has no id of their own is known by the conversation.
        var user = activity.From?.AadObjectId ?? activity.From?.Id ?? activity.Conversation.Id;
        var conversation = activity.Conversation.Id.Split(";messageid=")[0];
        var personal = asPerson || (activity.Conversation.IsGroup != true && activity.Conversation.ConversationType is null or "personal");
        var owner =
            personal ? $"person|{user}"
            : Team(activity) is { } team ? $"team|{team}"
            : $"group|{conversation}";
        // Ids of different channels may be equal without being the same person.
        return new Scope(
            $"{(TeamsChannel.Is(activity.ChannelId) ? "" : activity.ChannelId + "|")}{tenant}|{owner}",
            conversation,
            personal,
            user,
            activity.From?.Name ?? ""
        );
    }

    private static string? Tenant(Activity activity) => IdOf(activity, "tenant");

    /// <summary>The team that an activity is about, or null.</summary>
    internal static string? Team(Activity activity) => IdOf(activity, "team");

    private static string? IdOf(Activity activity, string part) => IdOf((activity.ChannelData as JObject)?[part]);

    /// <summary>The id of a tenant or a team in a channel's data; other channels may mean something else by the same names.</summary>
    internal static string? IdOf(JToken? part) =>
        (part as JObject)?["id"] is JValue { Value: not null } id ? id.ToString(CultureInfo.InvariantCulture) : null;
}
