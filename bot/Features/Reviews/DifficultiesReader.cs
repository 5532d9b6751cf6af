using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Understanding.Lists;

namespace PartnershipBot.Features.Reviews;

/// <summary>What was difficult; « rien » is an answer.</summary>
public sealed class DifficultiesReader : AnswerReader
{
    /// <summary>How « rien » is stored.</summary>
    public const string None = "none";

    protected override Outcome Read(string text, Draft draft, ReadingContext context) =>
        ListReader.IsNone(text)
            ? Changes.Accept((context.Question.Column, None))
            : CheckLength(text, 5, 1000) ?? Privacy.Keep(text, draft, context)!;

    protected override string? InWords(ReadingContext context) =>
        context.Answers.Text(context.Question.Column) switch
        {
            None => context.Texts.Say("difficultiesNone"),
            var text => text,
        };
}
