using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>A client of the channel that a conversation lives in.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>The service URL that the channel gave with its activities.</summary>
    Uri BaseUri { get; set; }

    ServiceClientCredentials Credentials { get; }

    IConversations Conversations { get; }
}
