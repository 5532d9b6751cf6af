using System.Buffers;
using PartnershipBot.Understanding.Choices;

namespace PartnershipBot.Interview.Readers;

/// <summary>Yes or no.</summary>
public sealed class YesNoAnswerReader : AnswerReader
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(",;:.!(");

    protected override bool AcceptsSymbols => true;

    protected override Outcome Read(string text, Draft draft, ReadingContext context) =>
        YesNoReader.Read(text) is { } yes ? Changes.Accept((context.Question.Column, yes))
        // « Non, les élus l’ont eu »: what is said beyond is asked about.
        : Head(text) is (var said, var rest) && YesNoReader.Read(said) is { } head
            ? Changes.Accept((context.Question.Column, head)) with
            {
                Left = rest,
            }
        : Refuse("yesNoExpected");

    /// <summary>What stands before the first mark, and what behind it.</summary>
    private static (string Said, string Beyond)? Head(string text) =>
        text.AsSpan().IndexOfAny(Marks) is > 0 and var cut && text[(cut + 1)..].Trim(' ', ')', '.') is { Length: > 0 } rest
            ? (text[..cut].Trim(), rest)
            : null;

    protected override string? InWords(ReadingContext context) =>
        context.Own.Flag(context.Question.Column) is { } yes ? context.Texts.Say(yes ? "buttonYes" : "buttonNo") : null;
}
