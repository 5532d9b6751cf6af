using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Conversation.Changes;

/// <summary>Something that is asked before a change is confirmed.</summary>
/// <param name="Name">Its name in the dialog's state.</param>
/// <param name="Question">The key of the question.</param>
/// <param name="IsOptional">Whether it may be passed.</param>
/// <param name="Read">What is kept of an answer, or why it is refused.</param>
internal sealed record ChangePart(string Name, string Question, bool IsOptional, Func<Turn, string, (string? Kept, Phrase? Why)> Read)
{
    /// <summary>Whether it takes free words, which may say of somebody what is better not kept.</summary>
    public bool IsWords { get; init; }

    /// <summary>The same, where what is stored has to be looked at.</summary>
    public Func<Turn, string, CancellationToken, Task<(string? Kept, Phrase? Why)>> ReadAsync { get; init; } =
        (turn, said, _) => Task.FromResult(Read(turn, said));

    /// <summary>The answers that are offered as buttons.</summary>
    public Func<Turn, CancellationToken, Task<IReadOnlyList<string>>> ChoicesAsync { get; init; } =
        (_, _) => Task.FromResult<IReadOnlyList<string>>([]);

    /// <summary>A text of so many characters.</summary>
    public static ChangePart Text(string name, string question, int min, int max) =>
        new(
            name,
            question,
            false,
            (_, said) =>
            {
                var text = TypedText.Clean(said);
                return TypedText.IsOnlySymbols(text) ? (null, new Phrase("textOnlySymbols"))
                    : AnswerReader.CheckLength(text, min, max) is Outcome.Refused wrong ? (null, wrong.Why)
                    : (text, null);
            }
        )
        {
            IsWords = true,
        };

    /// <summary>A day to come, which the confirmation shows as it was understood.</summary>
    public static ChangePart OptionalDay(string name, string question, int mostYears) =>
        new(
            name,
            question,
            true,
            (turn, said) =>
            {
                if (YesNoReader.Read(said) == false)
                {
                    return ("", null);
                }
                var (first, last) = (turn.Today.AddDays(1), turn.Today.AddYears(mostYears));
                return ReadDay(
                    turn,
                    said,
                    DateExpectation.Future,
                    day => day < first || day > last ? new Phrase("dateOutOfRange", ("min", first), ("max", last)) : null
                );
            }
        );

    /// <summary>What is kept of a day that was said, or why it is refused.</summary>
    /// <param name="whyNot">Why a day cannot be taken; null when it can.</param>
    internal static (string? Kept, Phrase? Why) ReadDay(
        Turn turn,
        string said,
        DateExpectation expectation,
        Func<DateOnly, Phrase?> whyNot
    ) =>
        DateReader.Read(said, turn.Today, turn.Texts.Lang, expectation, turn.SchoolYear) switch
        {
            DateReading.Found { Rest.Length: > 0 } found => (
                null,
                new Phrase("dayAlone", ("date", found.Date), ("left", DateAnswer.Short(found.Rest)))
            ),
            DateReading.Found found => whyNot(found.Date) is { } why ? (null, why) : (AnswerSheet.Write(found.Date), null),
            DateReading.Impossible => (null, new Phrase("dateImpossible", ("input", DateAnswer.Short(said)))),
            _ => (null, new Phrase("dateNotUnderstood")),
        };
}
