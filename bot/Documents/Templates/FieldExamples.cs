using PartnershipBot.Language;

namespace PartnershipBot.Documents.Templates;

/// <summary>An example of what fills a template, from the examples that stand in its table of names.</summary>
internal static class FieldExamples
{
    /// <summary>The values, the elements of the lists, and the conditions that hold in the example.</summary>
    public static TextFacts Of(FieldNames fields) =>
        new(
            fields.Of("conditions").ToDictionary(c => c.Source, c => c.Examples.Count > 0),
            fields.Of("values").ToDictionary(v => v.Source, v => v.Examples is [var first, ..] ? first : null),
            fields
                .Entries.Where(s => s.Key.StartsWith(FieldNames.List, StringComparison.Ordinal))
                .ToDictionary(s => s.Key[FieldNames.List.Length..], s => Elements(s.Value))
        );

    private static IReadOnlyList<IReadOnlyDictionary<string, string?>> Elements(IReadOnlyList<FieldName> entries) =>
        [
            .. Enumerable
                .Range(0, entries.Max(e => e.Examples.Count))
                .Select(at => entries.ToDictionary(e => e.Source, e => e.Examples.ElementAtOrDefault(at))),
        ];
}
