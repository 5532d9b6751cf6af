using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Interview;

/// <summary>A question that offers models to take or to change: they are numbered, and a number stands for the text.</summary>
internal static class ModelChoice
{
    /// <summary>The models that are offered at a place: none once it is answered.</summary>
    public static IReadOnlyList<string> At(ReadingContext context) =>
        context.Question.Reader.Describe(context) is null ? context.Question.Models(context) : [];

    /// <summary>The text that « 2 », « modèle 2 » or, for a list, « 1 et 3 » stands for; null for an answer in words.</summary>
    public static string? Read(string said, ReadingContext context)
    {
        if (Numbers(Tokens.Of(said)) is not { } numbers || At(context) is not { Count: > 0 } models)
        {
            return null;
        }
        var fits = numbers.TrueForAll(n => n >= 1 && n <= models.Count) && (numbers.Count == 1 || context.Question.Kind == AnswerKind.List);
        return fits ? string.Join('\n', numbers.Select(n => models[n - 1])) : null;
    }

    /// <summary>The numbers, each once; null when anything else is said.</summary>
    private static List<int>? Numbers(Tokens tokens)
    {
        var numbers = new List<int>();
        var at = 0;
        while (at < tokens.Count)
        {
            if (WordLists.Models.Match(tokens, at) is > 0 and var length)
            {
                at += length;
            }
            else if (tokens[at].Value is >= 1 and <= 9 and var number)
            {
                numbers.Add(number);
                at++;
            }
            else if (numbers.Count > 0 && tokens[at].Text is "," or ";" or "+" or "et" or "and" or "." or "!")
            {
                at++;
            }
            else
            {
                return null;
            }
        }
        return numbers.Count > 0 ? [.. numbers.Distinct()] : null;
    }
}
