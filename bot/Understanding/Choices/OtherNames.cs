using System.Collections.Frozen;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Choices;

/// <summary>
/// What else people call a choice, in any language: under its code, or under « question.code » where a question has names of its own.
/// </summary>
public static class OtherNames
{
    private static readonly FrozenDictionary<string, string[]> Names = KnownWords
        .All.WrittenByKey("choices.names")
        .GroupBy(name => name.Key, name => name.Text)
        .ToFrozenDictionary(names => names.Key, names => names.Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>Everything that has other names.</summary>
    public static IEnumerable<string> Keys => Names.Keys;

    /// <summary>The other names of one choice of a question; those of its code when the question has none of its own.</summary>
    public static IReadOnlyList<string> Of(string questionId, string code) =>
        Names.TryGetValue($"{questionId}.{code}", out var own) ? own : Names.GetValueOrDefault(code, []);

    /// <summary>The other names of a question as a point of an agreement.</summary>
    public static IReadOnlyList<string> OfPoint(string questionId) => Names.GetValueOrDefault($"points.{questionId}", []);
}
