using System.Globalization;
using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The conversation operations of the Bot Connector REST API, version 3.</summary>
public class Conversations(ConnectorClient client) : IConversations
{
    private static readonly HttpStatusCode[] Ok = [HttpStatusCode.OK];
    private static readonly HttpStatusCode[] Sent = [HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted];

    public ConnectorClient Client { get; } = client ?? throw new ArgumentNullException(nameof(client));

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Client.SendAsync<ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", parameters, Sent, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Client.SendAsync<ResourceResponse>(HttpMethod.Post, Path(conversationId) + "/activities", activity, Sent, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Client.SendAsync<ResourceResponse>(HttpMethod.Put, Path(conversationId, activityId), activity, Sent, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Client.SendAsync<ResourceResponse>(HttpMethod.Post, Path(conversationId, activityId), activity, Sent, customHeaders, cancellationToken);
    }

    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        await Client.SendAsync<object>(HttpMethod.Delete, Path(conversationId, activityId), null, [HttpStatusCode.OK, HttpStatusCode.Accepted, HttpStatusCode.NoContent], customHeaders, cancellationToken).ConfigureAwait(false);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.SendAsync<IList<ChannelAccount>>(HttpMethod.Get, Path(conversationId) + "/members", null, Ok, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(string userId, string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.SendAsync<ChannelAccount>(HttpMethod.Get, Path(conversationId) + "/members/" + Escape(userId, nameof(userId)), null, Ok, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(string conversationId, int? pageSize = null, string continuationToken = null, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        var query = new List<string>(2);
        if (pageSize.HasValue)
            query.Add("pageSize=" + pageSize.Value.ToString(CultureInfo.InvariantCulture));
        if (continuationToken != null)
            query.Add("continuationToken=" + Uri.EscapeDataString(continuationToken));
        var path = Path(conversationId) + "/pagedmembers" + (query.Count == 0 ? null : "?" + string.Join('&', query));
        return Client.SendAsync<PagedMembersResult>(HttpMethod.Get, path, null, Ok, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.SendAsync<IList<ChannelAccount>>(HttpMethod.Get, Path(conversationId, activityId) + "/members", null, Ok, customHeaders, cancellationToken);

    private static string Path(string conversationId) => "v3/conversations/" + Escape(conversationId, nameof(conversationId));

    private static string Path(string conversationId, string activityId) => Path(conversationId) + "/activities/" + Escape(activityId, nameof(activityId));

    // Ids come from the channel and hold ; : = and worse: whatever they hold, they are one segment of the path.
    private static string Escape(string id, string name) => Uri.EscapeDataString(id ?? throw new ArgumentNullException(name));
}
