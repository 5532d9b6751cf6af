namespace Microsoft.Bot.Schema;

/// <summary>The token that comes with an adaptive card action after single sign-on.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
}
