namespace PartnershipBot.Domain.Agreements;

/// <summary>Something to do before a partnership is closed (à faire avant la clôture).</summary>
/// <param name="Task">returnLoans, notice, thanks or inform.</param>
/// <param name="Due">By when.</param>
/// <param name="DoneOn">When it was done; null while it is open.</param>
public sealed record ClosingTask(string Task, DateOnly Due, DateOnly? DoneOn = null);
