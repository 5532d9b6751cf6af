using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Interview.Readers;

/// <summary>One choice, and a comment behind it: « En partie : un horaire à revoir ».</summary>
/// <param name="max">Most characters of the comment.</param>
public sealed class ChoiceWithCommentReader(int max) : AnswerReader
{
    private readonly ChoiceAnswerReader _choice = new();

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var (one, stop) = ChoiceAnswer.Read(text, draft, context, more: null);
        if (one is null)
        {
            return stop!;
        }
        // In a form the comment has an input of its own.
        var comment = draft.Part("comment") is { Length: > 0 } own ? TypedText.Clean(own) : one.Rest;
        return (
            CheckLength(comment, 0, max)
            ?? Privacy.Check(comment, draft, context)
            ?? Changes.Accept(
                (context.Question.Column, one.Code),
                // Choices go from the best to the worst: oui 2, en partie 1, non 0.
                (
                    context.Question.Column + "_score",
                    context.Question.Choices.Count - 1 - Array.IndexOf([.. context.Question.Choices], one.Code)
                ),
                (context.Question.Column + "_comment", comment.Length == 0 ? null : comment)
            )
        ) with
        {
            Left = one.Left,
        };
    }

    protected override string? InWords(ReadingContext context) => _choice.Describe(context);
}
