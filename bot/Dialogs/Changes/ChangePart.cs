using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs.Changes;

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
    public Func<Turn, string, CancellationToken, Task<(string? Kept, Phrase? Why)>> ReadAsync { get; init; } = (turn, said, _) => Task.FromResult(Read(turn, said));

    /// <summary>The answers that are offered as buttons.</summary>
    public Func<Turn, CancellationToken, Task<IReadOnlyList<string>>> ChoicesAsync { get; init; } = (_, _) => Task.FromResult<IReadOnlyList<string>>([]);

    /// <summary>A text of so many characters.</summary>
    public static ChangePart Text(string name, string question, int min, int max) => new(name, question, false, (_, said) =>
    {
        var text = Folded.Clean(said);
        return Folded.IsOnlySymbols(text) ? (null, new Phrase("textOnlySymbols"))
            : text.Length < min ? (null, new Phrase("textTooShort", ("min", min)))
            : text.Length > max ? (null, new Phrase("textTooLong", ("length", text.Length), ("max", max)))
            : (text, null);
    })
    { IsWords = true };

    /// <summary>A day to come, which the confirmation shows as it was understood.</summary>
    public static ChangePart OptionalDay(string name, string question, int mostYears) => new(name, question, true, (turn, said) =>
    {
        if (YesNoReader.Read(said) == false)
        {
            return ("", null);
        }
        var (first, last) = (turn.Today.AddDays(1), turn.Today.AddYears(mostYears));
        return DateReader.Read(said, turn.Today, turn.Texts.Lang, DateExpectation.Future, turn.SchoolYear) switch
        {
            DateReading.Found found when found.Date < first || found.Date > last => (null, new Phrase("dateOutOfRange", ("min", first), ("max", last))),
            DateReading.Found found => (AnswerSheet.Write(found.Date), null),
            DateReading.Impossible => (null, new Phrase("dateImpossible", ("input", DateAnswer.Short(said)))),
            _ => (null, new Phrase("dateNotUnderstood")),
        };
    });
}
