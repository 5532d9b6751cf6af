using PartnershipBot.Domain;

namespace PartnershipBot.Tests.Conversation;

/// <summary>The links that a talk is given.</summary>
internal static class Links
{
    /// <summary>Puts a partnership on the shelf and opens it.</summary>
    public static async Task OpenAsync(this Talk talk, Partnership partnership)
    {
        await talk.PutAsync(partnership);
        await talk.SaysAsync($"ouvrir {partnership.Name}");
    }

    /// <summary>The link of the last answer's card.</summary>
    public static Uri Link(this Talk talk)
    {
        var action = InTeam.Actions(talk.Cards).Single(a => (string?)a!["type"] == "Action.OpenUrl");
        return new Uri((string)action!["url"]!);
    }

    /// <summary>What is behind the link of the last answer's card.</summary>
    public static Task<HttpResponseMessage> FollowAsync(this Talk talk) => talk.Http.GetAsync(talk.Link().PathAndQuery);
}
