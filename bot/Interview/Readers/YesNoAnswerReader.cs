using PartnershipBot.Understanding.Choices;

namespace PartnershipBot.Interview.Readers;

/// <summary>Yes or no.</summary>
public sealed class YesNoAnswerReader : AnswerReader
{
    protected override bool AcceptsSymbols => true;

    protected override Outcome Read(string text, Draft draft, ReadingContext context) =>
        YesNoReader.Read(text) is { } yes ? Changes.Accept((context.Question.Column, yes)) : Refuse("yesNoExpected");

    protected override string? InWords(ReadingContext context) =>
        context.Own.Flag(context.Question.Column) is { } yes ? context.Texts.Say(yes ? "buttonYes" : "buttonNo") : null;
}
