using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;

namespace PartnershipBot.Teams;

/// <summary>
/// The turns that only look: nothing of them is stored, not even where they came from, for the bot may not be there to write to.
/// </summary>
internal static class ReadingTurns
{
    private const string Query = "composeExtension/query";

    /// <summary>
    /// Whether somebody searches for what to put into a conversation. Outside of a team that is a conversation of theirs, in which
    /// the bot may never have been.
    /// </summary>
    public static bool IsQuery(Activity activity) => activity.Type == ActivityTypes.Invoke && activity.Name == Query;

    /// <summary>Whether a client asks for the present state of a card that is seen.</summary>
    public static bool IsRefresh(Activity activity) => activity is { Type: ActivityTypes.Invoke, Name: "adaptiveCard/action" }
        && (activity.Value as JObject)?["action"] is JObject action && action["verb"] is JValue { Value: Verbs.Refresh };

    public static bool Is(Activity activity) =>
        (activity.Type == ActivityTypes.Invoke && activity.Name is "task/fetch" or Query) || IsRefresh(activity);
}
