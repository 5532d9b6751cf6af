namespace PartnershipBot.Domain.Projects;

/// <summary>What kind of means is committed (personnel, documents, locaux, matériel, communication, budget, autre).</summary>
public enum CommitmentCategory
{
    Staff,
    Documents,
    Premises,
    Equipment,
    Communication,
    Budget,
    Other,
}
