using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;

namespace PartnershipBot.Features.Agreements;

/// <summary>What happens in case of disagreement; the court that the text names is kept apart for the convention's article.</summary>
public sealed class DisputeReader : AnswerReader
{
    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var column = context.Question.Column;
        return CheckLength(text, 2, 1000) ?? Changes.Accept((column, text), (column + "_court", Court(text)));
    }

    /// <summary>« tribunal administratif de Poitiers », or null when no court is named.</summary>
    internal static string? Court(string text)
    {
        foreach (var word in new[] { "tribunal", "juridiction", "court" })
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                continue;
            }
            var end = text.IndexOfAny([',', ';', '.', '\n'], at);
            // In English the place comes before: « the Poitiers administrative court ».
            return word == "court"
                ? text[(text.LastIndexOfAny([',', ';', '.', '\n'], at) + 1)..(at + word.Length)].Trim()
                : (end < 0 ? text[at..] : text[at..end]).Trim();
        }
        return null;
    }

    protected override string? InWords(ReadingContext context) => context.Answers.Text(context.Question.Column);
}
