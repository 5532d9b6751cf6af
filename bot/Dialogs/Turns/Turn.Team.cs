using PartnershipBot.Cards;

namespace PartnershipBot.Dialogs.Turns;

/// <content>Where cards are shown.</content>
public sealed partial class Turn
{
    /// <summary>The team's channel or the group in which the turn is; null in a personal chat.</summary>
    public TeamPlace? Team { get; }

    /// <summary>The verbs of the buttons that act here; null in a personal chat, where all do.</summary>
    public IReadOnlySet<string>? Offered { get; set; }
}
