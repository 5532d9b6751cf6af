using PartnershipBot.Cards;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Turns;

/// <summary>What a card names, whatever was put in the place of ids.</summary>
internal sealed class CardIds(PressedButton button)
{
    public string? Library => button.Text(DataKeys.Library);

    public string? Partnership => button.Text(DataKeys.Partnership);
}
