namespace Microsoft.Bot.Schema;

/// <summary>Activity types that never leave the bot: orders to the adapter.</summary>
public static class ActivityTypesEx
{
    public const string Delay = "delay";
    public const string InvokeResponse = "invokeResponse";
}
