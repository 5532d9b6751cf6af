namespace PartnershipBot.Understanding.Text;

/// <content>The words that say what changes in a text or a list.</content>
internal sealed partial class WordLists
{
    /// <summary>What stands before the verb of a change and says nothing: « on », « il faut ».</summary>
    public static WordLists ChangeLeads { get; } = Of("changes.leads");

    /// <summary>What stands between what is new and what it takes the place of.</summary>
    public static WordLists Instead { get; } = Of("changes.instead");

    /// <summary>What stands before something that holds no longer.</summary>
    public static WordLists NoLonger { get; } = Of("changes.noLonger");

    /// <summary>What stands before what holds instead.</summary>
    public static WordLists But { get; } = Of("changes.but");

    /// <summary>How one says that something comes to a list.</summary>
    public static WordLists Adding { get; } = Of("changes.adding");

    /// <summary>How one says without a verb that something goes from a list.</summary>
    public static WordLists Without { get; } = Of("changes.without");

    /// <summary>What says that more of something is wanted: « plus de », “more”.</summary>
    public static WordLists MoreOf { get; } = Of("changes.more");

    /// <summary>What says of a number that it comes on top of what is there.</summary>
    public static WordLists Extra { get; } = Of("changes.extra");

    /// <summary>What says that something takes place at another time, and not at which.</summary>
    public static WordLists Moved { get; } = Of("changes.moved");

    /// <summary>What denies what was proposed.</summary>
    public static WordLists No { get; } = Of("changes.no");

    /// <summary>What leads from a no to what is right.</summary>
    public static WordLists Rather { get; } = Of("changes.rather");

    /// <summary>What stands before the number of an item of a list.</summary>
    public static WordLists ItemLeads { get; } = Of("changes.items");
}
