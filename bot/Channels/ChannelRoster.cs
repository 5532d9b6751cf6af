using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Trust;
using PartnershipBot.Trust.Members;

namespace PartnershipBot.Channels;

/// <summary>Asks the connector for one member of a roster, through the service URL and the reference that are stored.</summary>
public sealed class ChannelRoster(
    IBotFrameworkHttpAdapter adapter,
    IOptions<RegistrationOptions> registration,
    ILogger<ChannelRoster> logger
) : IRoster
{
    public async Task<RosterAnswer> AskAsync(AddressRow through, string team, string userId, AddressRow? own, CancellationToken ct)
    {
        try
        {
            var reference =
                JsonConvert.DeserializeObject<ConversationReference>(through.Reference)
                ?? throw new JsonSerializationException("There is no reference.");
            // Teams knows a person by either id, the Agents Playground by the channel's own alone.
            var asked = NameOf(own, userId);
            TeamsChannelAccount? member = null;
            await ((BotAdapter)adapter).ContinueConversationAsync(
                registration.Value.MicrosoftAppId ?? "",
                reference,
                async (turn, token) => member = await TeamsInfo.GetTeamMemberAsync(turn, asked, team, token),
                ct
            );
            return Of(member, userId, asked);
        }
        catch (ErrorResponseException e) when (e.Response is { } response && IsRefusal(response.StatusCode))
        {
            // The team is not there, the bot is not in it, or this person is not.
            return RosterAnswer.Absent;
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            ChannelLog.RosterNotRead(logger, userId, e);
            return RosterAnswer.Unknown;
        }
    }

    private static string NameOf(AddressRow? own, string userId) =>
        own is not null
        && JsonConvert.DeserializeObject<ConversationReference>(own.Reference)?.User is { Id.Length: > 0 } user
        && (user.AadObjectId ?? user.Id) == userId
            ? user.Id
            : userId;

    private static RosterAnswer Of(TeamsChannelAccount? member, string userId, string asked)
    {
        if (member is null || string.IsNullOrEmpty(member.Id))
        {
            return RosterAnswer.Unknown;
        }
        if (member.AadObjectId is { Length: > 0 } id && id != userId && member.Id != asked)
        {
            return RosterAnswer.Absent;
        }
        return new[] { member.UserRole, member.Properties?["userType"]?.ToString() }.Any(IsOutside)
            ? RosterAnswer.Guest
            : RosterAnswer.Member;
    }

    private static bool IsOutside(string? role) =>
        role is not null
        && (role.Equals("guest", StringComparison.OrdinalIgnoreCase) || role.Equals("anonymous", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether it is the last word; whoever is asked too much, or does not let the bot in, has said nothing of the person.
    /// </summary>
    private static bool IsRefusal(HttpStatusCode status) =>
        status is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone;
}
