using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs.Changes;

/// <summary>All changes that are asked for and confirmed.</summary>
internal static class ChangeBook
{
    private static readonly Change TakeUp = new TakeUpChange();
    private static readonly Change Reopen = new ReopenChange();

    public static readonly IReadOnlyList<Change> All = [new SuspendChange(), TakeUp, new AbandonChange(), new StopAtOnceChange(), Reopen, new DeleteChange(), new UndoChange(), new MoveChange()];

    /// <summary>The change of a name, or null.</summary>
    public static Change? Find(string? id) => All.FirstOrDefault(c => c.Id == id);

    /// <summary>What « reprendre » means for a partnership that rests; null for the others.</summary>
    public static Change? ToGoOn(Partnership? partnership) => partnership switch
    {
        { DiscardedAt: null, Status: PartnershipStatus.Suspended } => TakeUp,
        { DiscardedAt: null, Status: PartnershipStatus.Abandoned } => Reopen,
        _ => null,
    };
}
