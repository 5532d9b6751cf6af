namespace Microsoft.Bot.Schema;

/// <summary>What an account is in a conversation.</summary>
public static class RoleTypes
{
    public const string User = "user";
    public const string Bot = "bot";
    public const string Skill = "skill";
}
