using PartnershipBot.Interview.Understanding;

namespace PartnershipBot.Interview.Readers;

/// <summary>One choice, and a comment behind it: « En partie : un horaire à revoir ».</summary>
/// <param name="max">Most characters of the comment.</param>
public sealed class ChoiceWithCommentReader(int max) : AnswerReader
{
    private readonly ChoiceAnswerReader _choice = new();

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        switch (ChoiceReader.Read(text, ChoiceAnswer.Options(context, context.Question.Choices)))
        {
            case ChoiceReading.One one:
                // In a form the comment has an input of its own.
                var comment = draft.Part("comment") is { Length: > 0 } own ? Folded.Clean(own) : one.Rest;
                return CheckLength(comment, 0, max)
                    ?? Changes.Accept(
                        (context.Question.Column, one.Code),
                        (context.Question.Column + "_comment", comment.Length == 0 ? null : comment));
            case ChoiceReading.Ambiguous several:
                return ChoiceAnswer.Ambiguous(context, several.Codes);
            default:
                return ChoiceAnswer.NotFound(context);
        }
    }

    public override string? Describe(ReadingContext context) => _choice.Describe(context);
}
