using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>
/// What Teams tells about teams and people. Every question throws <see cref="ErrorResponseException"/> when Teams answers with an
/// error, and <see cref="InvalidOperationException"/> in a turn that has no connector client.
/// </summary>
public static class TeamsInfo
{
    /// <summary>A member of the team of the turn or, outside a team, of its conversation.</summary>
    public static async Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
    {
        var team = turnContext.Activity.TeamsGetTeamInfo()?.Id;
        return team != null
            ? await GetTeamMemberAsync(turnContext, userId, team, cancellationToken).ConfigureAwait(false)
            : await MemberAsync(turnContext, userId, turnContext.Activity?.Conversation?.Id, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A member of a team; of that of the turn unless one is given.</summary>
    public static async Task<TeamsChannelAccount> GetTeamMemberAsync(ITurnContext turnContext, string userId, string teamId = null, CancellationToken cancellationToken = default) =>
        await MemberAsync(turnContext, userId, TeamOf(turnContext, teamId), cancellationToken).ConfigureAwait(false);

    /// <summary>Members of the team of the turn or, outside a team, of its conversation, a page at a time.</summary>
    public static async Task<TeamsPagedMembersResult> GetPagedMembersAsync(ITurnContext turnContext, int? pageSize = null, string continuationToken = null, CancellationToken cancellationToken = default)
    {
        var team = turnContext.Activity.TeamsGetTeamInfo()?.Id;
        return team != null
            ? await GetPagedTeamMembersAsync(turnContext, team, continuationToken, pageSize, cancellationToken).ConfigureAwait(false)
            : await PageAsync(turnContext, turnContext.Activity?.Conversation?.Id, continuationToken, pageSize, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Members of a team, of that of the turn unless one is given, a page at a time.</summary>
    public static async Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(ITurnContext turnContext, string teamId = null, string continuationToken = null, int? pageSize = null, CancellationToken cancellationToken = default) =>
        await PageAsync(turnContext, TeamOf(turnContext, teamId), continuationToken, pageSize, cancellationToken).ConfigureAwait(false);

    /// <summary>A team: that of the turn unless one is given.</summary>
    public static async Task<TeamDetails> GetTeamDetailsAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
    {
        var path = "v3/teams/" + Uri.EscapeDataString(TeamOf(turnContext, teamId));
        var answer = await Client(turnContext).SendAsync<TeamDetails>(HttpMethod.Get, path, null, [HttpStatusCode.OK], null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Begins a thread in a channel of a team with <paramref name="activity"/>; gives where the thread is, and the id of the activity.</summary>
    public static async Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(ITurnContext turnContext, IActivity activity, string teamsChannelId, string botAppId, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (turnContext.Activity == null)
            throw new InvalidOperationException(nameof(turnContext.Activity));
        if (string.IsNullOrEmpty(teamsChannelId))
            throw new ArgumentNullException(nameof(teamsChannelId));

        var parameters = new ConversationParameters
        {
            IsGroup = true,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo { Id = teamsChannelId } },
            Activity = (Activity)activity,
        };
        ConversationReference thread = null;
        string activityId = null;
        await turnContext.Adapter.CreateConversationAsync(
            botAppId,
            Channels.Msteams,
            turnContext.Activity.ServiceUrl,
            null,
            parameters,
            (created, _) =>
            {
                thread = created.Activity.GetConversationReference();
                activityId = created.Activity.Id;
                return Task.CompletedTask;
            },
            cancellationToken).ConfigureAwait(false);
        return new Tuple<ConversationReference, string>(thread, activityId);
    }

    private static async Task<TeamsChannelAccount> MemberAsync(ITurnContext turnContext, string userId, string conversationId, CancellationToken cancellationToken)
    {
        var conversation = conversationId ?? throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");
        var conversations = Connector(turnContext).Conversations as Conversations
            ?? throw new InvalidOperationException("This method requires a connector client over HTTP.");
        var member = await conversations.GetConversationMemberAsync(userId, conversation, cancellationToken).ConfigureAwait(false);
        return TeamsActivityHandler.TeamsAccount(member);
    }

    private static async Task<TeamsPagedMembersResult> PageAsync(ITurnContext turnContext, string conversationId, string continuationToken, int? pageSize, CancellationToken cancellationToken)
    {
        var conversation = conversationId ?? throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");
        var page = await Connector(turnContext).Conversations.GetConversationPagedMembersAsync(conversation, pageSize, continuationToken, cancellationToken).ConfigureAwait(false);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static string TeamOf(ITurnContext turnContext, string teamId) =>
        teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");

    private static IConnectorClient Connector(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("This method requires a connector client.");

    private static ConnectorClient Client(ITurnContext turnContext) =>
        Connector(turnContext) as ConnectorClient ?? throw new InvalidOperationException("This method requires a connector client over HTTP.");
}
