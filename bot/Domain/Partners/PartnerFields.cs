namespace PartnershipBot.Domain.Partners;

/// <summary>The columns of a partner that no partnership has: its notebook, and what became of it in the list.</summary>
public static class PartnerFields
{
    /// <summary>What is to be done next, a list.</summary>
    public const string Tasks = "tasks";

    /// <summary>The contacts of before, a list.</summary>
    public const string FormerContacts = "formerContacts";

    /// <summary>The ids of the partners that were merged into this one, a list.</summary>
    public const string Merged = "merged";

    /// <summary>The partner into which this one was merged.</summary>
    public const string MergedInto = "mergedInto";

    /// <summary>The day on which it was taken off the list.</summary>
    public const string RemovedOn = "removedOn";
}
