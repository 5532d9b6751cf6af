namespace PartnershipBot.Domain.Partners;

/// <summary>What is to be done next after an exchange with a partner.</summary>
/// <param name="Id">The key of the exchange that it came from.</param>
/// <param name="What">What is to be done.</param>
/// <param name="On">The day on which to be reminded; null for no reminder.</param>
/// <param name="ById">Who noted it, and is reminded.</param>
/// <param name="By">That person's name.</param>
/// <param name="DoneOn">The day on which it was done; null while it waits.</param>
public sealed record PartnerTask(string Id, string What, DateOnly? On, string ById, string By, DateOnly? DoneOn = null);
