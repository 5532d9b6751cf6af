using PartnershipBot.Interview.Understanding;

namespace PartnershipBot.Interview.Readers;

/// <summary>One choice of a list.</summary>
/// <param name="then">What follows from the choice: more fields, a part to ask for; null when the choice alone is the answer.</param>
/// <param name="more">The choices behind which more may be said at once, for <paramref name="then"/> to read.</param>
public sealed class ChoiceAnswerReader(Func<string, Draft, ReadingContext, Outcome?>? then = null, params IReadOnlyList<string> more) : AnswerReader
{
    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var (one, stop) = ChoiceAnswer.Read(text, draft, context, more);
        return stop
            ?? then?.Invoke(one!.Code, draft with { Behind = one.Rest.Length == 0 ? null : one.Rest }, context)
            ?? Changes.Accept((context.Question.Column, one!.Code));
    }

    public override string? Describe(ReadingContext context)
    {
        var column = context.Question.Column;
        if (context.Own.Text(column) is not { } code)
        {
            return null;
        }
        var name = context.Question.ChoiceNameKey(context.Answers, code) is { } key ? context.Texts.Say(key) : context.Texts.Choice(context.Question.Id, code);
        return (context.Answers.Text(column + "_comment") ?? context.Answers.Text(column + "_reason")) is { } more
            ? context.Texts.Say("valueWithComment", ("value", name), ("comment", more))
            : name;
    }
}
