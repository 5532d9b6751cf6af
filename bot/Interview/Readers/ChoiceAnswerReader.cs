using PartnershipBot.Interview.Understanding;

namespace PartnershipBot.Interview.Readers;

/// <summary>One choice of a list.</summary>
/// <param name="then">What follows from the choice: more fields, a part to ask for; null when the choice alone is the answer.</param>
public sealed class ChoiceAnswerReader(Func<string, Draft, ReadingContext, Outcome?>? then = null) : AnswerReader
{
    protected override Outcome Read(string text, Draft draft, ReadingContext context) =>
        ChoiceReader.Read(text, ChoiceAnswer.Options(context, context.Question.Choices)) switch
        {
            ChoiceReading.One one => then?.Invoke(one.Code, draft, context) ?? Changes.Accept((context.Question.Column, one.Code)),
            ChoiceReading.Ambiguous several => ChoiceAnswer.Ambiguous(context, several.Codes),
            _ => ChoiceAnswer.NotFound(context),
        };

    public override string? Describe(ReadingContext context)
    {
        var column = context.Question.Column;
        if (context.Answers.Text(column) is not { } code)
        {
            return null;
        }
        var name = context.Question.ChoiceNameKey(context.Answers, code) is { } key ? context.Texts.Say(key) : context.Texts.Choice(context.Question.Id, code);
        return (context.Answers.Text(column + "_comment") ?? context.Answers.Text(column + "_reason")) is { } more
            ? context.Texts.Say("valueWithComment", ("value", name), ("comment", more))
            : name;
    }
}
