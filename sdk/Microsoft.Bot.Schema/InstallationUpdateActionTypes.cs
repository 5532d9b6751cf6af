namespace Microsoft.Bot.Schema;

/// <summary>What happened in an installationUpdate.</summary>
public static class InstallationUpdateActionTypes
{
    public const string Add = "add";
    public const string Remove = "remove";
}
