namespace PartnershipBot.Interview;

/// <summary>A usual answer to an open question.</summary>
/// <param name="Slot">The place it is for.</param>
/// <param name="Said">The answer as a person would type it.</param>
/// <param name="Accepted">What it changes.</param>
/// <param name="Words">The answer as it is shown.</param>
public sealed record UsualAnswer(Slot Slot, string Said, Outcome.Accepted Accepted, string Words);
