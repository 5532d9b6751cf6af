namespace PartnershipBot.Partnerships;

/// <summary>One session of the action, as it was noted (séance).</summary>
/// <param name="Id">Its key among the sessions of its partnership.</param>
/// <param name="Date">The day.</param>
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
    int? NewRegistrations = null)
{
    /// <summary>For a session that was moved, the day to which; null when it was not said.</summary>
    public DateOnly? MovedTo { get; init; }

    /// <summary>Everything that was answered about it.</summary>
    public AnswerSheet Answers { get; init; } = AnswerSheet.Empty;

    /// <summary>
    /// Whether it took place: as planned, or moved with people there. A session that was moved to a day to come has no
    /// participants yet; it is noted once more on that day.
    /// </summary>
    public bool TookPlace => Outcome == SessionOutcome.Held || (Outcome == SessionOutcome.Moved && Participants is not null);

    /// <summary>The session of these fields, or null when day or outcome are missing. Figures of a cancelled one do not count.</summary>
    public static Session? Read(string id, AnswerSheet answers)
    {
        if (answers.Date(SessionFields.Date) is not { } date
            || !Enum.TryParse<SessionOutcome>(answers.Text(SessionFields.Held), ignoreCase: true, out var outcome))
        {
            return null;
        }
        var session = new Session(id, date, outcome) { Answers = answers, MovedTo = answers.Date(SessionFields.MovedTo) };
        return outcome == SessionOutcome.Cancelled ? session with { MovedTo = null } : session with
        {
            Participants = answers.Whole(SessionFields.Participants),
            IsEstimate = answers.Flag(SessionFields.IsEstimate) == true,
            Loans = answers.Whole(SessionFields.Loans),
            NewRegistrations = answers.Whole(SessionFields.NewRegistrations),
        };
    }
}
