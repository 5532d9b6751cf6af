using Microsoft.Bot.Schema;

namespace PartnershipBot.Trust;

/// <summary>The invokes that the official handler takes apart without a look whether there is a value.</summary>
public static class InvokeValues
{
    private static readonly HashSet<string> Needed =
    [
        "task/fetch",
        "task/submit",
        "tab/fetch",
        "tab/submit",
        "fileConsent/invoke",
        "actionableMessage/executeAction",
        "composeExtension/query",
        "composeExtension/queryLink",
        "composeExtension/anonymousQueryLink",
        "composeExtension/submitAction",
        "composeExtension/fetchTask",
        "composeExtension/querySettingUrl",
    ];

    /// <summary>Whether an activity lacks the value that its name promises: its sender's mistake.</summary>
    public static bool Lack(Activity activity) =>
        activity is { Type: ActivityTypes.Invoke, Value: null, Name: { } name } && Needed.Contains(name);
}
