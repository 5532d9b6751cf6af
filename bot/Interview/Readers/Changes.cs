namespace PartnershipBot.Interview.Readers;

/// <summary>Writes down which fields change.</summary>
internal static class Changes
{
    public static Dictionary<string, object?> Of(params (string Field, object? Value)[] values) =>
        values.ToDictionary(v => v.Field, v => v.Value, StringComparer.Ordinal);

    public static Outcome.Accepted Accept(params (string Field, object? Value)[] values) => new(Of(values));
}
