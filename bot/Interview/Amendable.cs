namespace PartnershipBot.Interview;

/// <summary>Whether an amendment (avenant) may change an answer of a signed convention.</summary>
public enum Amendable
{
    /// <summary>It may not: who the parties are, how it began, what is signed once.</summary>
    No,

    /// <summary>It may.</summary>
    Yes,

    /// <summary>It may and often does: it is among those that are named as examples.</summary>
    Often,
}
