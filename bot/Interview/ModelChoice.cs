using System.Globalization;
using System.Text.RegularExpressions;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Interview;

/// <summary>A question that offers models to take or to change: they are numbered, and a number stands for the text.</summary>
internal static partial class ModelChoice
{
    /// <summary>The models that are offered at a place: none once it is answered.</summary>
    public static IReadOnlyList<string> At(ReadingContext context) =>
        context.Question.Reader.Describe(context) is null ? context.Question.Models(context) : [];

    /// <summary>The text that « 2 », « modèle 2 » or, for a list, « 1 et 3 » stands for; null for an answer in words.</summary>
    public static string? Read(string said, ReadingContext context)
    {
        if (Numbers().Match(TypedText.Clean(said)) is not { Success: true } match || At(context) is not { Count: > 0 } models)
        {
            return null;
        }
        var numbers = match.Groups["number"].Captures.Select(c => int.Parse(c.Value, CultureInfo.InvariantCulture)).Distinct().ToList();
        var fits = numbers.TrueForAll(n => n >= 1 && n <= models.Count) && (numbers.Count == 1 || context.Question.Kind == AnswerKind.List);
        return fits ? string.Join('\n', numbers.Select(n => models[n - 1])) : null;
    }

    [GeneratedRegex(
        @"^(?:(?:le|les|la|the|je prends|prendre|take)\s+)*(?:mod[eè]les?|models?|n°|num[ée]ros?|numbers?)?\s*(?<number>[1-9])(?:\s*(?:,|et|and|;|\+)\s*(?:le\s+|the\s+)?(?<number>[1-9]))*\s*[.!]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Numbers();
}
