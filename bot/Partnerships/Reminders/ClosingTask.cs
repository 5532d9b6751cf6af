namespace PartnershipBot.Partnerships.Reminders;

/// <summary>What remains to be done before a partnership closes (démarche de clôture).</summary>
public sealed record ClosingTask(string Task, DateOnly? Due, DateOnly? DoneOn);
