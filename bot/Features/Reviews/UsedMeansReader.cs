using System.Text.RegularExpressions;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Reviews;

/// <summary>What was really used; an amount that the text calls spent is kept apart, in euros, beside what was planned.</summary>
public sealed partial class UsedMeansReader : AnswerReader
{
    private static readonly string[] Spent = KnownWords.All.Entries("money.spent");

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var column = context.Question.Column;
        return CheckLength(text, 3, 1000)
            ?? Privacy.Check(text, draft, context)
            ?? new Outcome.Accepted(
                Changes.Of((column, text), (column + "_budget", Budget(text, context))),
                Privacy.Notes(text, draft, context)
            );
    }

    protected override string? InWords(ReadingContext context) => context.Answers.Text(context.Question.Column);

    /// <summary>« 412 € dépensés sur 450 € » spent 412; null when no part of the text says what was spent.</summary>
    private static double? Budget(string text, ReadingContext context)
    {
        foreach (var clause in ClauseEnds().Split(text).Where(c => Spent.Any(TypedText.Fold(c).Contains)))
        {
            var folded = TypedText.Fold(clause);
            var at = folded.IndexOf(Spent.First(folded.Contains), StringComparison.Ordinal);
            // Folding keeps lengths for what is written in French and English; a text where it does not is left as it is.
            var before = folded.Length == clause.Length ? clause[..at] : clause;
            if (MoneyReader.Read(before, context.Texts.Lang) is MoneyReading.One(var amount) && amount >= 0)
            {
                return (double)amount;
            }
        }
        return null;
    }

    // A comma inside an amount ends nothing.
    [GeneratedRegex(@"[;\n]|[,.]\s", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseEnds();
}
