namespace Microsoft.Bot.Schema;

/// <summary>The names of the events by which the SDK itself starts a turn.</summary>
public static class ActivityEventNames
{
    public const string ContinueConversation = "ContinueConversation";
    public const string CreateConversation = "CreateConversation";
}
