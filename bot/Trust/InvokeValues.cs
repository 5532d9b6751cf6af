using Microsoft.Bot.Schema;

namespace PartnershipBot.Trust;

/// <summary>The invokes that the official handler takes apart without a look whether there is a value.</summary>
public static class InvokeValues
{
    private const string LinkOfNobody = "composeExtension/anonymousQueryLink";

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
        LinkOfNobody,
        "composeExtension/submitAction",
        "composeExtension/fetchTask",
        "composeExtension/querySettingUrl",
    ];

    /// <summary>Whether an activity asks, for somebody whom Teams does not name, what a link leads to.</summary>
    public static bool IsOfNobody(Activity activity) => activity is { Type: ActivityTypes.Invoke, Name: LinkOfNobody };

    /// <summary>Whether an activity lacks the value that its name promises: its sender's mistake.</summary>
    public static bool Lack(Activity activity) =>
        activity is { Type: ActivityTypes.Invoke, Value: null, Name: { } name } && Needed.Contains(name);
}
