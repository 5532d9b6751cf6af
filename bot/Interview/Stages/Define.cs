using PartnershipBot.Interview.Readers;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Stages;

/// <summary>The words in which the stages are written down.</summary>
internal static class Define
{
    public static Question Text(string id, string field, int min, int max, Func<string, Draft, ReadingContext, Outcome?>? check = null) =>
        Of(id, field, AnswerKind.Text, new Readers.TextReader(min, max, check));

    public static Question LongText(string id, string field, int min, int max, Func<string, Draft, ReadingContext, Outcome?>? check = null) =>
        Of(id, field, AnswerKind.LongText, new Readers.TextReader(min, max, check));

    /// <param name="more">The choices behind which more may be said at once: « Autre : une ferme ».</param>
    public static Question Choice(
        string id, string field, string[] codes, Func<string, Draft, ReadingContext, Outcome?>? then = null, params IReadOnlyList<string> more) =>
        Of(id, field, AnswerKind.Choice, new ChoiceAnswerReader(then, more)) with { Choices = codes };

    public static Question Choices(string id, string field, string[] codes, int otherMin, int otherMax) =>
        Of(id, field, AnswerKind.Choices, new ChoicesAnswerReader(otherMin, otherMax)) with { Choices = codes };

    public static Question ChoiceWithComment(string id, string field, string[] codes, int max) =>
        Of(id, field, AnswerKind.ChoiceWithComment, new ChoiceWithCommentReader(max)) with { Choices = codes };

    public static Question Date(
        string id, string field, DateExpectation expectation = DateExpectation.Any, Func<DateOnly, Draft, ReadingContext, Outcome?>? check = null) =>
        Of(id, field, AnswerKind.Date, new DateAnswerReader(expectation, check));

    public static Question Of(string id, string field, AnswerKind kind, AnswerReader reader)
    {
        var bracket = field.IndexOf('[', StringComparison.Ordinal);
        var group = !field.StartsWith("objectives", StringComparison.Ordinal) && !field.StartsWith("criteria", StringComparison.Ordinal) ? QuestionGroup.Single
            : field.StartsWith("criteria", StringComparison.Ordinal) ? QuestionGroup.Criterion
            : QuestionGroup.Objective;
        return new Question(id, (bracket < 0 ? field : field[..bracket]).Replace('.', '_'), kind, reader) { Group = group };
    }

    /// <summary>The convention cannot be signed without it.</summary>
    public static Question Essential(this Question question) => question with { Essential = true };

    /// <summary>It may be passed and stays open.</summary>
    public static Question Skippable(this Question question) => question with { Skippable = true };

    /// <summary>It is asked only when a field has one of these values.</summary>
    public static Question OnlyWhen(this Question question, string field, params string[] values) =>
        question.AskedIf(answers => answers.Text(field) is { } value && values.Contains(value));

    /// <summary>It is asked only when that holds.</summary>
    public static Question AskedIf(this Question question, Func<AnswerSheet, bool> condition) => question with { When = condition };

    /// <summary>It proposes an answer, which « oui » takes.</summary>
    public static Question Proposing(this Question question, Func<ReadingContext, string?> proposal) => question with { Proposal = proposal };

    /// <summary>What holds when it is passed.</summary>
    public static Question ByDefault(this Question question, Func<ReadingContext, object?> value) => question with { Default = value };

    /// <summary>A choice that is said more of, in a part of its own.</summary>
    public static Outcome Precision(string code, string ask, string suffix, int min, int max, Draft draft, ReadingContext context)
    {
        if ((draft.Part(suffix) ?? draft.Behind) is not { } said)
        {
            return new Outcome.Ask(suffix, new Language.Phrase(ask));
        }
        var text = Folded.Clean(said);
        var column = context.Question.Column;
        return text.Length < min ? new Outcome.Refused(new Language.Phrase("textTooShort", ("min", min)), suffix)
            : text.Length > max ? new Outcome.Refused(new Language.Phrase("textTooLong", ("length", text.Length), ("max", max)), suffix)
            : Changes.Accept((column, code), ($"{column}_{suffix}", text));
    }

    public static Outcome Refuse(string key, params (string Name, object Value)[] args) => new Outcome.Refused(new Language.Phrase(key, args));
}
