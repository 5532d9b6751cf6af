namespace PartnershipBot.Partnerships;

/// <summary>One change of a partnership (historique): who changed what, and when.</summary>
/// <param name="At">When.</param>
/// <param name="ByName">Who, by name.</param>
/// <param name="What">The place of the answer, or what was done.</param>
/// <param name="Before">The fields that changed, as they were.</param>
/// <param name="After">The same, as they became.</param>
public sealed record HistoryLine(DateTimeOffset At, string ByName, string What, AnswerSheet Before, AnswerSheet After);
