using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;

namespace PartnershipBot.Interview.Readers;

/// <summary>The choices of a question as they are typed, and the sentences when none or several fit.</summary>
internal static class ChoiceAnswer
{
    private static readonly Texts French = new(Lang.Fr);
    private static readonly Texts English = new(Lang.En);

    /// <summary>The choices with their names in both languages: whoever types English is understood in French too.</summary>
    public static IReadOnlyList<ChoiceOption> Options(ReadingContext context, IReadOnlyList<string> codes) =>
        [.. codes.Select(code => Option(context.Question.Id, code, context.Texts))];

    public static ChoiceOption Option(string questionId, string code, Texts texts) => new(
        code,
        [.. new[]
        {
            texts.Choice(questionId, code), French.Choice(questionId, code), English.Choice(questionId, code),
        }.Concat((Catalogue.TryFind($"synonyms.{questionId}.{code}", Lang.Fr) ?? Catalogue.TryFind($"synonyms.{code}", Lang.Fr) ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct()]);

    /// <summary>A question as one of several that a name may stand for: by its labels, and what else people call it.</summary>
    public static ChoiceOption PointOption(string questionId, Texts texts) => new(
        questionId,
        [.. new[] { French.Label(questionId), English.Label(questionId), texts.Label(questionId) }
            .Concat((Catalogue.TryFind($"synonyms.points.{questionId}", Lang.Fr) ?? "")
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct()]);

    /// <summary>
    /// Reads one choice. Gives either the choice or the outcome that stops: what only resembles a choice, or says more than
    /// the question keeps, is confirmed first.
    /// </summary>
    /// <param name="more">The choices whose further words are kept; null when those of all are.</param>
    public static (ChoiceReading.One? One, Outcome? Stop) Read(
        string text, Draft draft, ReadingContext context, IReadOnlyCollection<string>? more)
    {
        var reading = ChoiceReader.Read(text, Options(context, context.Question.Choices));
        var guess = reading switch
        {
            ChoiceReading.One one => one,
            ChoiceReading.Ambiguous([var code]) => new ChoiceReading.One(code, false, ""),
            _ => null,
        };
        if (guess is null)
        {
            return (null, reading is ChoiceReading.Ambiguous several ? Ambiguous(context, several.Codes) : NotFound(context));
        }
        var says = guess.Exact && (guess.Rest.Length == 0 || more?.Contains(guess.Code) != false);
        return says || draft.IsConfirmed($"choice {guess.Code}") == true
            ? (guess, null)
            : (null, Confirm($"choice {guess.Code}", context, [guess.Code]));
    }

    /// <summary>« J’ai compris « Collège ». Est-ce bien cela ? »</summary>
    public static Outcome Confirm(string key, ReadingContext context, IReadOnlyList<string> codes) =>
        new Outcome.Confirm(key, new Phrase("interpretedValue", ("value", Names(context, codes))));

    public static Outcome NotFound(ReadingContext context) =>
        new Outcome.Refused(new Phrase("choiceNotFound", ("choices", Names(context, context.Question.Choices))));

    public static Outcome Ambiguous(ReadingContext context, IReadOnlyList<string> codes) =>
        new Outcome.Refused(new Phrase("choiceAmbiguous", ("choices", Names(context, codes))));

    public static Several Names(ReadingContext context, IReadOnlyList<string> codes) =>
        new([.. codes.Select(code => new ChoiceOf(context.Question.Id, code))]);
}
