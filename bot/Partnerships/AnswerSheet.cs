using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnershipBot.Partnerships;

/// <summary>
/// The answers given so far, by field, exactly as they are stored: text, whole numbers, amounts, yes or no; days as
/// <c>2026-03-03</c>; lists as JSON. A value that cannot be read as what is asked for counts as not answered.
/// </summary>
public sealed class AnswerSheet
{
    /// <summary>No answer yet.</summary>
    public static readonly AnswerSheet Empty = new(ImmutableSortedDictionary<string, object>.Empty.WithComparers(StringComparer.Ordinal));

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly ImmutableSortedDictionary<string, object> _values;

    private AnswerSheet(ImmutableSortedDictionary<string, object> values) => _values = values;

    /// <summary>A sheet with these values.</summary>
    public static AnswerSheet Of(IEnumerable<KeyValuePair<string, object>> values) => new(Empty._values.AddRange(values));

    /// <summary>All values by field.</summary>
    public IReadOnlyDictionary<string, object> Values => _values;

    /// <summary>The value as it is stored, or null.</summary>
    public object? this[string field] => _values.GetValueOrDefault(field);

    /// <summary>Whether the field has a value.</summary>
    public bool Has(string field) => _values.ContainsKey(field);

    /// <summary>The text of a field, or null.</summary>
    public string? Text(string field) => this[field] as string;

    /// <summary>The day of a field, or null.</summary>
    public DateOnly? Date(string field) =>
        this[field] is string text && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    /// <summary>The period of a field, first and last day, written as <c>2025-09-15/2026-07-03</c>; or null.</summary>
    public (DateOnly From, DateOnly To)? Period(string field) =>
        this[field] is string text && text.Split('/') is [var first, var last]
        && DateOnly.TryParseExact(first, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
        && DateOnly.TryParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var to)
            ? (from, to)
            : null;

    /// <summary>The whole number of a field, or null.</summary>
    public int? Whole(string field) => this[field] switch
    {
        int number => number,
        long number and >= int.MinValue and <= int.MaxValue => (int)number,
        _ => null,
    };

    /// <summary>The amount of a field, in euros, or null.</summary>
    public decimal? Amount(string field) => this[field] switch
    {
        double number when Math.Abs(number) < 1e15 => Math.Round((decimal)number, 2),
        int number => number,
        long number => number,
        _ => null,
    };

    /// <summary>The yes or no of a field, or null.</summary>
    public bool? Flag(string field) => this[field] as bool?;

    /// <summary>The list of a field, empty when there is none.</summary>
    public IReadOnlyList<T> List<T>(string field)
    {
        if (this[field] is not string text)
        {
            return [];
        }
        try
        {
            return JsonSerializer.Deserialize<List<T>>(text, Json) is { } list && !list.Contains(default!) ? list : [];
        }
        catch (JsonException)
        {
            return [];
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
            values = value is null ? values.Remove(field) : values.SetItem(field, value);
        }
        return new AnswerSheet(values);
    }
}
