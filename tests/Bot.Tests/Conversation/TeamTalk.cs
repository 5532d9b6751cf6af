using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Conversation;

/// <summary>What is said in a team's channel, and what happens to the team.</summary>
internal static class TeamTalk
{
    public const string Valmont = "19:valmont@thread.tacv2";
    public const string Marnes = "19:marnes@thread.tacv2";

    private static readonly Dictionary<string, string> Names = new()
    {
        [Valmont] = "Médiathèque de Valmont",
        [Marnes] = "Lecture publique à Marnes",
    };

    /// <summary>The key of a team's library.</summary>
    public static string TeamLibrary(this Talk talk, string team) => talk.LibraryOf($"team|{team}");

    /// <summary>Puts somebody on the roster, who says hello in the channel: a team's library is in their list from then on.</summary>
    public static async Task MeetsAsync(this Talk talk, string team)
    {
        talk.Roster.Put(team, talk.UserId);
        await talk.SaysInTeamAsync(team, "menu");
    }

    public static Task SaysInTeamAsync(this Talk talk, string team, string text, string? name = null) =>
        talk.SendInTeamAsync(team, new JsonObject { ["type"] = "message", ["text"] = text }, name);

    public static async Task SendInTeamAsync(this Talk talk, string team, JsonObject activity, string? name = null)
    {
        var speaker = talk.Speaker;
        talk.Speaker = (team, speaker.Name);
        var data = activity["channelData"]?.DeepClone().AsObject() ?? [];
        data["team"] = new JsonObject { ["id"] = team, ["name"] = name ?? Names.GetValueOrDefault(team) };
        activity["channelData"] = data;
        await talk.SendInAsync("channel", activity);
        talk.Speaker = speaker;
    }

    /// <summary>Teams tells that somebody has left the team.</summary>
    public static Task LeavesAsync(this Talk talk, string team, string user)
    {
        talk.Roster.Put(team, user, PartnershipBot.Trust.Members.RosterAnswer.Absent);
        return talk.SendInTeamAsync(
            team,
            new JsonObject
            {
                ["type"] = "conversationUpdate",
                ["channelData"] = new JsonObject { ["eventType"] = "teamMemberRemoved" },
                ["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = $"29:{user}", ["aadObjectId"] = user }),
            }
        );
    }
}
