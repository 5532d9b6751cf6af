using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Interview;

/// <summary>The words in which the stages are written down.</summary>
internal static class Define
{
    public static Question Text(string id, string field, int min, int max, Func<string, Draft, ReadingContext, Outcome?>? check = null) =>
        Of(id, field, AnswerKind.Text, new Readers.TextReader(min, max, check));

    public static Question LongText(
        string id,
        string field,
        int min,
        int max,
        Func<string, Draft, ReadingContext, Outcome?>? check = null
    ) => Of(id, field, AnswerKind.LongText, new Readers.TextReader(min, max, check));

    /// <param name="more">The choices behind which more may be said at once: « Autre : une ferme ».</param>
    public static Question Choice(
        string id,
        string field,
        IReadOnlyList<string> codes,
        Func<string, Draft, ReadingContext, Outcome?>? then = null,
        params IReadOnlyList<string> more
    ) => Of(id, field, AnswerKind.Choice, new ChoiceAnswerReader(then, more)) with { Choices = codes };

    public static Question Choices(string id, string field, IReadOnlyList<string> codes, int otherMin, int otherMax) =>
        Of(id, field, AnswerKind.Choices, new ChoicesAnswerReader(otherMin, otherMax)) with
        {
            Choices = codes,
        };

    public static Question ChoiceWithComment(string id, string field, IReadOnlyList<string> codes, int max) =>
        Of(id, field, AnswerKind.ChoiceWithComment, new ChoiceWithCommentReader(max)) with
        {
            Choices = codes,
        };

    public static Question Date(
        string id,
        string field,
        DateExpectation expectation = DateExpectation.Any,
        Func<DateOnly, Draft, ReadingContext, Outcome?>? check = null
    ) => Of(id, field, AnswerKind.Date, new DateAnswerReader(expectation, check));

    /// <summary>The day on which something ends that begins on another.</summary>
    public static Question EndDate(
        string id,
        string field,
        Func<DateOnly, Draft, ReadingContext, Outcome?> check,
        Func<ReadingContext, DateOnly?> start
    ) => Of(id, field, AnswerKind.Date, new DateAnswerReader(DateExpectation.Future, check, start));

    public static Question Of(string id, string field, AnswerKind kind, AnswerReader reader)
    {
        var bracket = field.IndexOf('[', StringComparison.Ordinal);
        var group =
            !field.StartsWith("objectives", StringComparison.Ordinal) && !field.StartsWith("criteria", StringComparison.Ordinal)
                ? QuestionGroup.Single
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
    public static Question Proposing(this Question question, Func<ReadingContext, string?> proposal) =>
        question with
        {
            Proposal = context => proposal(context.Seen()),
        };

    /// <summary>Its proposal stands on one card with those of others, and all of them may be taken at once.</summary>
    public static Question Together(this Question question, Bundle bundle) => question with { Together = bundle };

    /// <summary>What holds when it is passed.</summary>
    public static Question ByDefault(this Question question, Func<ReadingContext, object?> value) =>
        question with
        {
            Default = context => value(context.Seen()),
        };

    /// <summary>These parts of its answer have an input of their own in a form.</summary>
    public static Question InParts(this Question question, params AnswerPart[] parts) => question with { Parts = parts };

    /// <summary>Only those of its choices are shown that fit the other answers; whoever says another one is understood.</summary>
    public static Question Showing(this Question question, Func<AnswerSheet, IReadOnlyList<string>> fitting) =>
        question with
        {
            Fitting = fitting,
        };

    /// <summary>« Autre » says which.</summary>
    public static Question WithOther(this Question question) =>
        question.InParts(new AnswerPart("comment", "askOtherPrecision", If: "other"));

    /// <summary>Its answer leads a partnership somewhere.</summary>
    public static Question Leading(this Question question, Func<Partnership, DateOnly, Partnership?> consequence) =>
        question with
        {
            Consequence = consequence,
        };

    /// <summary>It asks for one text of each objective.</summary>
    public static Question Of(this Question question, Func<Objective, string?> text) => question with { OfObjective = text };

    /// <summary>Another partner, or another period, needs another answer.</summary>
    public static Question OfOnePartner(this Question question) => question with { IsOfOnePartner = true };

    /// <summary>Each of several partners has an answer of its own.</summary>
    /// <param name="andLibrary">Whether the first time asks of the library too.</param>
    public static Question OfEachPartner(this Question question, bool andLibrary = false) =>
        question with
        {
            IsOfEachPartner = true,
            AsksLibraryToo = andLibrary,
        };

    /// <summary>The library keeps the answer for itself.</summary>
    public static Question Inner(this Question question) => question with { IsInner = true };

    /// <summary>A form leaves it out.</summary>
    public static Question Alone(this Question question) => question with { IsAskedAlone = true };

    /// <summary>It offers texts to take or to change.</summary>
    public static Question Offering(this Question question, Func<ReadingContext, IReadOnlyList<string>> models) =>
        question with
        {
            Models = context => models(context.Seen()),
        };

    /// <summary>It asks for a name: of people, of a place, of an organisation.</summary>
    public static Question Naming(this Question question) => question with { IsNaming = true };

    /// <summary>Its answer is found in a sentence that says more.</summary>
    public static Question FoundBy(this Question question, Taking.Finder finder) => question with { Finder = finder };

    /// <summary>The same, by what it is said with.</summary>
    public static Question FoundBy(
        this Question question,
        Func<Understanding.Mentions.Utterance, ReadingContext, Understanding.Mentions.Mention?> find
    ) => question.FoundBy(new Taking.Finder(find));

    /// <summary>An amendment may change its answer.</summary>
    public static Question Amended(this Question question, Amendable how = Amendable.Yes) => question with { Amendable = how };

    /// <summary>A choice that is said more of, in a part of its own.</summary>
    public static Outcome Precision(string code, string ask, string suffix, int min, int max, Draft draft, ReadingContext context)
    {
        if ((draft.Part(suffix) ?? draft.Behind) is not { } said)
        {
            return new Outcome.Ask(suffix, new Language.Phrase(ask));
        }
        var text = TypedText.Clean(said);
        var column = context.Question.Column;
        return text.Length < min ? new Outcome.Refused(new Language.Phrase("textTooShort", ("min", min)), suffix)
            : text.Length > max ? new Outcome.Refused(new Language.Phrase("textTooLong", ("length", text.Length), ("max", max)), suffix)
            : Privacy.Check(text, draft, context, new Outcome.Ask(suffix, new Language.Phrase(ask)))
                ?? new Outcome.Accepted(Changes.Of((column, code), ($"{column}_{suffix}", text)), Privacy.Notes(text, draft, context));
    }

    public static Outcome Refuse(string key, params (string Name, object Value)[] args) =>
        new Outcome.Refused(new Language.Phrase(key, args));
}
