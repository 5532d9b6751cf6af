using System.Globalization;
using Newtonsoft.Json.Linq;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Forms;

/// <summary>
/// The value of one input of a form, as one text. Hosts write it in several ways: a text, a number, choices as a list, a day
/// with an hour.
/// </summary>
internal static class FormValue
{
    private static readonly string[] Named = ["value", "title"];

    /// <summary>The value; null when it is of a shape that no input has.</summary>
    public static string? Of(JToken? value) =>
        value switch
        {
            JValue { Type: JTokenType.String or JTokenType.Integer or JTokenType.Float or JTokenType.Boolean } plain => plain.ToString(
                CultureInfo.InvariantCulture
            ),
            JValue { Type: JTokenType.Date, Value: DateTimeOffset moment } => moment.ToString("o", CultureInfo.InvariantCulture),
            JValue { Type: JTokenType.Date, Value: DateTime moment } => moment.ToString("o", CultureInfo.InvariantCulture),
            JArray list => Joined([.. list.Select(Of)]),
            JObject bag => Array.Find(Named, name => bag[name] is JValue) is { } name ? Of(bag[name]) : null,
            _ => null,
        };

    /// <summary>The day of a moment, where a calendar sends one: midnight is that day’s, whatever the zone it is written in.</summary>
    public static string Day(string value)
    {
        if (
            value.Length < LengthOfMoment
            || value[LengthOfDay] is not 'T'
            || !DateOnly.TryParseExact(value[..LengthOfDay], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            || !DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
        )
        {
            return value;
        }
        return moment.TimeOfDay == TimeSpan.Zero
            ? value[..LengthOfDay]
            : TimeZoneInfo.ConvertTime(moment, Turn.Zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private const int LengthOfDay = 10;
    private const int LengthOfMoment = 16;

    private static string? Joined(IReadOnlyList<string?> values) => values.Contains(null) ? null : string.Join(',', values);
}
