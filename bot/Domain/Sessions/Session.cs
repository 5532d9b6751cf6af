namespace PartnershipBot.Domain.Sessions;

/// <summary>One session of the action, as it was noted (séance).</summary>
/// <param name="Id">Its key among the sessions of its partnership.</param>
/// <param name="Date">The day for which it was planned, or on which it took place.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Participants">How many people took part; null when it was not noted.</param>
/// <param name="IsEstimate">Whether that figure is an estimate (« une vingtaine »).</param>
/// <param name="Loans">Items borrowed; null when it was not noted.</param>
/// <param name="NewRegistrations">New registrations; null when it was not noted.</param>
public sealed record Session(
    string Id,
    DateOnly Date,
    SessionOutcome Outcome,
    int? Participants = null,
    bool IsEstimate = false,
    int? Loans = null,
    int? NewRegistrations = null
)
{
    /// <summary>For a session that was moved, the day to which; null when it was not said.</summary>
    public DateOnly? RescheduledTo { get; init; }

    /// <summary>Whether it was moved to a day that had not come: it is noted once more on that day.</summary>
    public bool IsToCome { get; init; }

    /// <summary>Everything that was answered about it.</summary>
    public AnswerSheet Answers { get; init; } = AnswerSheet.Empty;

    /// <summary>Whether it took place, as planned or moved.</summary>
    public bool TookPlace => Outcome != SessionOutcome.Cancelled && !IsToCome;

    /// <summary>The day that counts: that on which it took place, if it did.</summary>
    public DateOnly Day => TookPlace && RescheduledTo is { } moved ? moved : Date;

    /// <summary>
    /// The session of these fields, or null when day or outcome are missing. Figures of what did not take place do not count.
    /// </summary>
    public static Session? Read(string id, AnswerSheet answers)
    {
        if (
            answers.Date(SessionFields.Date) is not { } date
            || !Enum.TryParse<SessionOutcome>(answers.Text(SessionFields.Held), ignoreCase: true, out var outcome)
        )
        {
            return null;
        }
        var moved = outcome == SessionOutcome.Moved;
        var session = new Session(id, date, outcome)
        {
            Answers = answers,
            RescheduledTo = moved ? answers.Date(SessionFields.RescheduledTo) : null,
            IsToCome = moved && answers.Flag(SessionFields.IsToCome) == true,
        };
        return !session.TookPlace
            ? session
            : session with
            {
                Participants = answers.Whole(SessionFields.Participants),
                IsEstimate = answers.Flag(SessionFields.Participants + SessionFields.Approximate) == true,
                Loans = answers.Whole(SessionFields.Loans),
                NewRegistrations = answers.Whole(SessionFields.NewRegistrations),
            };
    }
}
