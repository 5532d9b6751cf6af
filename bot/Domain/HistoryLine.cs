namespace PartnershipBot.Domain;

/// <summary>One change of a partnership (historique): who changed what, and when.</summary>
/// <param name="At">When.</param>
/// <param name="ByName">Who, by name.</param>
/// <param name="What">The place of the answer, or what was done.</param>
/// <param name="Before">The fields that changed, as they were.</param>
/// <param name="After">The same, as they became.</param>
public sealed record HistoryLine(DateTimeOffset At, string ByName, Deed What, AnswerSheet Before, AnswerSheet After)
{
    /// <summary>The field under which a line keeps the status.</summary>
    public const string Status = "status";

    /// <summary>What tells it from the others; it grows with every change.</summary>
    public string Id { get; init; } = "";

    /// <summary>Who, by id.</summary>
    public string By { get; init; } = "";

    /// <summary>The fields that changed, the status aside.</summary>
    public IEnumerable<string> Changed => Before.Values.Keys.Union(After.Values.Keys).Where(f => f != Status);
}
