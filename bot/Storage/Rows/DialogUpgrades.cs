using System.Globalization;
using System.Text.Json;

namespace PartnershipBot.Storage.Rows;

/// <summary>The former shapes of a conversation's row.</summary>
internal static class DialogUpgrades
{
    /// <summary>The first kept the words of the last answer, and a list of handled activities without their times.</summary>
    public static void FromFirst(Dictionary<string, object> columns)
    {
        if (columns.Remove("lastAnswer", out var words) && words is string text)
        {
            columns["lastAnswer"] = TextPrint.Of(text);
        }

        var handled = new HandledActivities();
        foreach (var (id, nonce) in Handled(columns.GetValueOrDefault("handled") as string))
        {
            handled.Add(id, nonce, TimeOf(nonce) ?? DateTimeOffset.UnixEpoch);
        }

        columns["handled"] = handled.Write();
        if (TimeOf(columns.GetValueOrDefault("nonce") as string) is { } used)
        {
            columns["usedAt"] = used;
        }
    }

    private static IEnumerable<(string Id, string Nonce)> Handled(string? json)
    {
        try
        {
            var lines = JsonSerializer.Deserialize<List<string?>>(json ?? "[]") ?? [];
            return [.. lines.Select(line => line?.Split('\n')).OfType<string[]>().Where(p => p.Length == 2).Select(p => (p[0], p[1]))];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    // The mark of an attempt is a UUID of version 7, which begins with the milliseconds of its time.
    private static DateTimeOffset? TimeOf(string? nonce) =>
        nonce is { Length: 32 }
        && long.TryParse(nonce[..12], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var milliseconds)
        && milliseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;
}
