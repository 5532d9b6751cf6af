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

    public static Outcome NotFound(ReadingContext context) =>
        new Outcome.Refused(new Phrase("choiceNotFound", ("choices", Names(context, context.Question.Choices))));

    public static Outcome Ambiguous(ReadingContext context, IReadOnlyList<string> codes) =>
        new Outcome.Refused(new Phrase("choiceAmbiguous", ("choices", Names(context, codes))));

    public static Several Names(ReadingContext context, IReadOnlyList<string> codes) =>
        new([.. codes.Select(code => new ChoiceOf(context.Question.Id, code))]);
}
