using System.Text.RegularExpressions;

namespace PartnershipBot.Hosting;

/// <summary>What of a setting may be shown.</summary>
internal static partial class Secrets
{
    /// <summary>Stands for what is not shown; not even its length is told.</summary>
    public const string Mask = "***";

    private static readonly string[] Telling = ["password", "secret", "connectionstring", "key", "token", "headers", "credential", "pwd"];

    /// <summary>Settings whose names sound so, and which are addresses of what everybody may read.</summary>
    private static readonly string[] Open = ["TokenIssuer"];

    /// <summary>Whether nothing of the value is to be shown, by the setting's name.</summary>
    public static bool IsSecret(string name) =>
        Array.Exists(Telling, part => name.Contains(part, StringComparison.OrdinalIgnoreCase))
        && !Array.Exists(Open, part => name.EndsWith(part, StringComparison.OrdinalIgnoreCase));

    /// <summary>An address without the user before its host and the query behind its path, where keys and signatures stand.</summary>
    public static string WithoutKeys(string value) => Query().Replace(User().Replace(value, $"://{Mask}@"), $"?{Mask}");

    [GeneratedRegex(@"://[^/\s@]+@")]
    private static partial Regex User();

    [GeneratedRegex(@"(?<=://\S*)\?\S+")]
    private static partial Regex Query();
}
