namespace Microsoft.Bot.Schema;

/// <summary>Known types of reaction.</summary>
public static class MessageReactionTypes
{
    public const string Like = "like";
    public const string PlusOne = "plusOne";
}
