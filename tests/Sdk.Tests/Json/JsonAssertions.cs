using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Sdk.Tests.Json;

/// <summary>
/// Compares JSON by what it says: the order of properties does not matter, and a time may be written with another offset.
/// </summary>
public static class JsonAssertions
{
    /// <summary>Parses without touching texts that look like dates.</summary>
    public static JToken Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }

    public static void ShouldSayTheSameAs(this string json, string expected) =>
        Differences(Parse(expected), Parse(json), "$").ShouldBeEmpty();

    private static IEnumerable<string> Differences(JToken? expected, JToken? actual, string path) =>
        (expected, actual) switch
        {
            (null, _) => [$"{path}: {Show(actual)} was added"],
            (_, null) => [$"{path}: {Show(expected)} was lost"],
            (JObject left, JObject right) => left.Properties()
                .Concat(right.Properties())
                .Select(property => property.Name)
                .Distinct()
                .SelectMany(name => Differences(left[name], right[name], $"{path}.{name}")),
            (JArray left, JArray right) when left.Count == right.Count => left.Zip(right)
                .SelectMany((pair, index) => Differences(pair.First, pair.Second, $"{path}[{index}]")),
            _ when JToken.DeepEquals(expected, actual) || SameInstant(expected, actual) => [],
            _ => [$"{path}: {Show(expected)} became {Show(actual)}"],
        };

    private static bool SameInstant(JToken expected, JToken actual) =>
        Instant(expected) is { } left && Instant(actual) is { } right && left == right;

    private static DateTimeOffset? Instant(JToken token) =>
        token.Type == JTokenType.String
        && ((string)token!).Contains('T', StringComparison.Ordinal)
        && DateTimeOffset.TryParse((string)token!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : null;

    private static string Show(JToken? token) => token?.ToString(Formatting.None) ?? "nothing";
}
