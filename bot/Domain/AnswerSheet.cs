using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnershipBot.Domain;

/// <summary>
/// The answers given so far, by field, exactly as they are stored: text, whole numbers, amounts, yes or no; days as
/// <c>2026-03-03</c>; lists as JSON. A value that cannot be read as what is asked for counts as not answered.
/// </summary>
public sealed class AnswerSheet
{
    /// <summary>No answer yet.</summary>
    public static readonly AnswerSheet Empty = new(SortedAnswers.Empty);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly SortedAnswers _values;

    private AnswerSheet(SortedAnswers values) => _values = values;

    /// <summary>A sheet with these values.</summary>
    public static AnswerSheet Of(IEnumerable<KeyValuePair<string, object>> values) => new(SortedAnswers.Of(values));

    /// <summary>All values by field.</summary>
    public IReadOnlyDictionary<string, object> Values => _values;

    /// <summary>The value as it is stored, or null.</summary>
    public object? this[string field] => _values.TryGetValue(field, out var value) ? value : null;

    /// <summary>Whether the field has a value.</summary>
    public bool Has(string field) => _values.ContainsKey(field);

    /// <summary>The text of a field, or null.</summary>
    public string? Text(string field) => this[field] as string;

    /// <summary>The day of a field, or null.</summary>
    public DateOnly? Date(string field) =>
        this[field] is string text
        && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    /// <summary>The period of a field, first and last day, written as <c>2025-09-15/2026-07-03</c>; or null.</summary>
    public (DateOnly From, DateOnly To)? Period(string field) =>
        this[field] is string text
        && text.Split('/') is [var first, var last]
        && DateOnly.TryParseExact(first, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
        && DateOnly.TryParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var to)
            ? (from, to)
            : null;

    /// <summary>The whole number of a field, or null.</summary>
    public int? Whole(string field) =>
        this[field] switch
        {
            int number => number,
            long number and >= int.MinValue and <= int.MaxValue => (int)number,
            _ => null,
        };

    /// <summary>The amount of a field, in euros, or null.</summary>
    public decimal? Amount(string field) =>
        this[field] switch
        {
            double number when Math.Abs(number) < 1e15 => Math.Round((decimal)number, 2),
            int number => number,
            long number => number,
            _ => null,
        };

    /// <summary>The yes or no of a field, or null.</summary>
    public bool? Flag(string field) => this[field] as bool?;

    /// <summary>The list of a field, empty when there is none.</summary>
    public IReadOnlyList<T> List<T>(string field) => Read<List<T>>(Text(field)) is { } list && !list.Contains(default!) ? list : [];

    /// <summary>What <see cref="Write{T}(T)"/> has written; null when it is not there or cannot be read.</summary>
    public static T? Read<T>(string? text)
        where T : class
    {
        try
        {
            return text is null ? null : JsonSerializer.Deserialize<T>(text, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A list as it is stored.</summary>
    public static string Write<T>(T items) => JsonSerializer.Serialize(items, Json);

    /// <summary>A day as it is stored.</summary>
    public static string Write(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A period as it is stored.</summary>
    public static string Write(DateOnly from, DateOnly to) => $"{Write(from)}/{Write(to)}";

    /// <summary>The sheet after these changes; a null takes the field away.</summary>
    public AnswerSheet With(IEnumerable<KeyValuePair<string, object?>> changes)
    {
        var values = _values;
        foreach (var (field, value) in changes)
        {
            values = values.With(field, value);
        }
        return new AnswerSheet(values);
    }

    /// <summary>The fields that differ in a later sheet, with what they have become.</summary>
    public Dictionary<string, object?> ChangesTo(AnswerSheet after)
    {
        var before = this;
        return before.Values.Keys.Union(after.Values.Keys).Where(k => !Equals(before[k], after[k])).ToDictionary(k => k, k => after[k]);
    }

    /// <summary>The fields whose names begin so, each taken away.</summary>
    public Dictionary<string, object?> Clearing(params string[] prefixes) =>
        Values.Keys.Where(k => prefixes.Any(p => k.StartsWith(p, StringComparison.Ordinal))).ToDictionary(k => k, _ => (object?)null);
}
