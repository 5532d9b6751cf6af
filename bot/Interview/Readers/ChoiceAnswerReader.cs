using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Interview.Readers;

/// <summary>One choice of a list.</summary>
/// <param name="then">What follows from the choice: more fields, a part to ask for; null when the choice alone is the answer.</param>
/// <param name="more">The choices behind which more may be said at once, for <paramref name="then"/> to read.</param>
public sealed class ChoiceAnswerReader(Func<string, Draft, ReadingContext, Outcome?>? then = null, params IReadOnlyList<string> more)
    : AnswerReader
{
    protected override Outcome Read(string text, Draft draft, ReadingContext context) => ReadAlone(text, draft, context);

    /// <summary>Reads a text for a reader that knows what else may be said with the choice.</summary>
    internal Outcome ReadAlone(string text, Draft draft, ReadingContext context)
    {
        var (one, stop) = ChoiceAnswer.Read(text, draft, context, more);
        if (one is null)
        {
            return stop!;
        }
        var outcome =
            then?.Invoke(one.Code, draft with { Behind = Behind(one, text) }, context)
            ?? Changes.Accept((context.Question.Column, one.Code));
        return outcome with { Left = $"{one.Left} {outcome.Left}".Trim() };
    }

    /// <summary>What was said behind the choice; « librairie » names « Autre » by what it is, and so says it at once.</summary>
    private static string? Behind(ChoiceReading.One one, string text) =>
        one.Rest.Length > 0 ? one.Rest
        : one.Code == "other" && SaysWhich(text) ? text
        : null;

    private static bool SaysWhich(string text) =>
        Word.In(text) is var words
        && words.Exists(w => w.Folded.Length > 1)
        && !words.Exists(w => w.Folded is "autre" or "autres" or "other" or "others");

    protected override string? InWords(ReadingContext context)
    {
        var column = context.Question.Column;
        if (context.Own.Text(column) is not { } code)
        {
            return null;
        }
        var name = context.Question.ChoiceNameKey(context.Answers, code) is { } key
            ? context.Texts.Say(key)
            : context.Texts.Choice(context.Question.Id, code);
        return (context.Answers.Text(column + "_comment") ?? context.Answers.Text(column + "_reason")) is { } more
            ? context.Texts.Say("valueWithComment", ("value", name), ("comment", more))
            : name;
    }
}
