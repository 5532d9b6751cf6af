using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Lists;

namespace PartnershipBot.Features.Projects;

/// <summary>What a side will not do; « aucune » is taken after one confirmation.</summary>
public sealed class LimitsReader : AnswerReader
{
    /// <summary>How « aucune » is stored.</summary>
    public const string None = "none";

    protected override Outcome Read(string text, Draft draft, ReadingContext context) =>
        ListReader.IsNone(text)
            ? draft.IsConfirmed("none") == true
                ? Changes.Accept((context.Question.Column, None))
                : new Outcome.Confirm("none", new Phrase("confirmNoLimit"))
            : CheckLength(text, 5, 1000) ?? Privacy.Keep(text, draft, context)!;

    protected override string? InWords(ReadingContext context) =>
        context.Answers.Text(context.Question.Column) switch
        {
            None => context.Texts.Say("limitsNone"),
            var text => text,
        };
}
