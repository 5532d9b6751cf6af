using Microsoft.Bot.Schema;
using PartnershipBot.Cards;

namespace PartnershipBot.Dialogs.Turns;

/// <content>Where cards are shown.</content>
public sealed partial class Turn
{
    /// <summary>Whether cards use Action.Execute.</summary>
    public bool Universal { get; }

    /// <summary>The team's channel or the group in which the turn is; null in a personal chat.</summary>
    public TeamPlace? Team { get; }

    /// <summary>The verbs of the buttons that act here; null in a personal chat, where all do.</summary>
    public IReadOnlySet<string>? Offered { get; set; }

    /// <summary>What the card whose button was pressed becomes, or null when it stays as it is.</summary>
    public AdaptiveCards.AdaptiveCard? CardReply { get; set; }

    /// <summary>The message of that card, where it is replaced in place by every channel that can; null to send it anew elsewhere.</summary>
    public string? CardMessage { get; set; }

    /// <summary>Whom the cards of this turn are for: whoever speaks, and in a team or a group who spoke here of late.</summary>
    private IReadOnlyList<string> Viewers { get; }

    private (TeamPlace? Team, IReadOnlyList<string> Viewers) PlaceOf(Activity activity) => (
        Scope.IsPersonal ? null : new TeamPlace(Universal ? activity.Recipient?.Id : null, Universal),
        !Universal || activity.From?.Id is not { Length: > 0 } speaker ? []
            : Scope.IsPersonal ? [speaker]
            : Conversation.SeenBy(speaker));
}
