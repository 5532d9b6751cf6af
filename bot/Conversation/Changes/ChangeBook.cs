using PartnershipBot.Domain;

namespace PartnershipBot.Conversation.Changes;

/// <summary>All changes that are asked for and confirmed.</summary>
internal static class ChangeBook
{
    /// <summary>Those of all features, in order.</summary>
    public static IEnumerable<Change> All => FeatureBook.All.SelectMany(f => f.Changes);

    /// <summary>The change of a name, or null.</summary>
    public static Change? Find(string? id) => All.FirstOrDefault(c => c.Id == id);

    /// <summary>What « reprendre » means for a partnership that rests; null for the others.</summary>
    public static Change? ToGoOn(Partnership? partnership) =>
        partnership is { DiscardedAt: null } resting ? All.FirstOrDefault(c => c.GoesOnWith(resting)) : null;
}
