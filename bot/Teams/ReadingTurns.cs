using Microsoft.Bot.Schema;

namespace PartnershipBot.Teams;

/// <summary>
/// The turns that only look: nothing of them is stored, not even where they came from, for the bot may not be there to write to.
/// </summary>
internal static class ReadingTurns
{
    public static bool Is(Activity activity) => activity.Type == ActivityTypes.Invoke && activity.Name is "task/fetch";
}
