using PartnershipBot.Cards;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Turns;

/// <summary>What a card names, as the log may show it: ids, on one line, whatever was put in their place.</summary>
internal sealed class CardIds(PressedButton button)
{
    private const int Most = 120;

    public string Library => Id(DataKeys.Library);

    public string Partnership => Id(DataKeys.Partnership);

    private string Id(string key) => string.Concat((button.Text(key) ?? "").Take(Most).Select(c => char.IsControl(c) ? '?' : c));
}
