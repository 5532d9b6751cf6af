namespace Microsoft.Bot.Schema;

/// <summary>The values of <see cref="Activity.CallerId"/>, set by the adapter from the verified token.</summary>
public static class CallerIdConstants
{
    public const string PublicAzureChannel = "urn:botframework:azure";
    public const string USGovChannel = "urn:botframework:azureusgov";
    public const string BotToBotPrefix = "urn:botframework:aadappid:";
}
