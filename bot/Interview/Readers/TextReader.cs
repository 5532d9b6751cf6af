namespace PartnershipBot.Interview.Readers;

/// <summary>Free text of a certain length.</summary>
/// <param name="min">Fewest characters.</param>
/// <param name="max">Most characters.</param>
/// <param name="check">What else must hold: an outcome that stops it, or null.</param>
public sealed class TextReader(int min, int max, Func<string, Draft, ReadingContext, Outcome?>? check = null) : AnswerReader
{
    protected override Outcome Read(string text, Draft draft, ReadingContext context) =>
        CheckLength(text, min, max) ?? check?.Invoke(text, draft, context) ?? Changes.Accept((context.Question.Column, text));

    protected override string? InWords(ReadingContext context) =>
        (context.Question.IsOfLibrary ? context.Library : context.Answers).Text(context.Question.Column);
}
