namespace PartnershipBot.Conversation;

/// <summary>Whom a request names: « nouveau partenariat avec l’EHPAD Les Tilleuls ».</summary>
internal static class PartnerNamed
{
    private static readonly string[] With = [" avec ", " with "];

    /// <summary>What stands behind « avec »; null when nothing does.</summary>
    public static string? In(string text) =>
        With.Select(with => (with, at: text.IndexOf(with, StringComparison.OrdinalIgnoreCase)))
            .Where(found => found.at >= 0)
            .Select(found => text[(found.at + found.with.Length)..].Trim(' ', '\u00A0', '«', '»', '"', '“', '”', '.'))
            .FirstOrDefault(name => name.Length > 0);
}
