namespace PartnershipBot.Trust;

/// <summary>
/// Makes of a message to a conversation of several one that a single person of it sees: Teams takes that from the address, which the
/// SDK builds without it. https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/targeted-messages
/// </summary>
public sealed class TargetedCalls : DelegatingHandler
{
    private const string Query = "isTargetedActivity=true";

    private static readonly AsyncLocal<bool> Meant = new();

    /// <summary>Whether what is sent now is for one person; true only within the call that was made for it.</summary>
    public static bool IsMeant => Meant.Value;

    /// <summary>Does something whose messages are for one person.</summary>
    public static async Task DoAsync(Func<Task> send)
    {
        // It holds for what is awaited from here, and for nothing beside it.
        Meant.Value = true;
        await send();
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Meant.Value && request.RequestUri is { } uri && uri.AbsolutePath.Contains("/v3/conversations/", StringComparison.Ordinal))
        {
            request.RequestUri = new UriBuilder(uri) { Query = uri.Query.Length > 1 ? $"{uri.Query[1..]}&{Query}" : Query }.Uri;
        }
        return base.SendAsync(request, cancellationToken);
    }
}
