namespace PartnershipBot.Domain.Agreements;

/// <summary>The approval of a convention by a council or a board (délibération, accord de l’instance).</summary>
/// <param name="Status">dated, needed, notNeeded, unknown; null when nothing was said.</param>
/// <param name="Date">The day of the decision, past or to come.</param>
/// <param name="Body">Who decides.</param>
public sealed record Approval(ApprovalStatus? Status, DateOnly? Date, string? Body)
{
    /// <summary>Days after which a collège's or lycée's board decision is executory, once transmitted.</summary>
    public const int BoardDelayDays = 15;

    public static Approval Read(AnswerSheet answers, string field) =>
        answers.Date(field) is { } date
            ? new Approval(ApprovalStatus.Dated, date, answers.Text(field + "_body"))
            : new Approval(
                answers.Text(field) switch
                {
                    "needed" => ApprovalStatus.Needed,
                    "notNeeded" => ApprovalStatus.NotNeeded,
                    "unknown" => ApprovalStatus.Unknown,
                    _ => null,
                },
                null,
                null
            );

    /// <summary>Whether the convention still waits for this approval on that day.</summary>
    public bool IsAwaited(DateOnly today) =>
        Status switch
        {
            ApprovalStatus.Dated => Date > today,
            ApprovalStatus.Needed => true,
            _ => false,
        };
}
