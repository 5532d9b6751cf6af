using Microsoft.Bot.Schema;
using PartnershipBot.Cards;

namespace PartnershipBot.Turns;

/// <content>Where cards are shown.</content>
public sealed partial class Turn
{
    /// <summary>Whether cards use Action.Execute.</summary>
    public bool TakesExecute { get; }

    /// <summary>The team's channel or the group in which the turn is; null in a personal chat.</summary>
    public TeamPlace? Team { get; }

    /// <summary>The verbs of the buttons that act here; null in a personal chat, where all do.</summary>
    public IReadOnlySet<string>? Offered { get; }

    /// <summary>What the card whose button was pressed becomes, or null when it stays as it is.</summary>
    public ReplacedCard? Replaced { get; private set; }

    /// <summary>Puts another card in the place of the one whose button was pressed.</summary>
    public void Replace(ReplacedCard card) => Replaced = card;

    /// <summary>Whom the cards of this turn are for: whoever speaks, and in a team or a group who spoke here of late.</summary>
    private IReadOnlyList<string> Viewers { get; }

    private (TeamPlace? Team, IReadOnlyList<string> Viewers) PlaceOf(Activity activity) =>
        (
            Scope.IsPersonal ? null : new TeamPlace(TakesExecute ? activity.Recipient?.Id : null, TakesExecute),
            !TakesExecute || activity.From?.Id is not { Length: > 0 } speaker ? []
            : Scope.IsPersonal ? [speaker]
            : Conversation.SeenBy(speaker)
        );
}
