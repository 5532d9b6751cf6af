using System.Text;
using AdaptiveCards;
using Newtonsoft.Json;

namespace PartnershipBot.Cards;

/// <summary>How large a card is on the wire, and how it is kept small.</summary>
public static class CardSize
{
    /// <summary>What the oldest clients take, in bytes.</summary>
    public const int Comfortable = 28 * 1024;

    /// <summary>What no card passes, in bytes.</summary>
    public const int Most = 80 * 1024;

    /// <summary>What a card may still get after it was built, such as its refresh, in bytes.</summary>
    private const int Room = 1024;

    /// <summary>The most characters of somebody's words that a card shows of one answer.</summary>
    public const int UsualText = 300;

    /// <summary>The size of a card, in bytes of UTF-8.</summary>
    public static int Of(AdaptiveCard card) => Measure(card);

    /// <summary>The size of one element, in bytes of UTF-8.</summary>
    internal static int Of(AdaptiveElement element) => Measure(element);

    /// <summary>
    /// Builds a card with the longest texts for which it is comfortable, or failing that still within what no card passes.
    /// </summary>
    /// <param name="build">Builds the card, given the most characters of one answer.</param>
    public static AdaptiveCard Fit(Func<int, AdaptiveCard> build)
    {
        var usual = build(UsualText);
        if (Of(usual) <= Comfortable)
        {
            return usual;
        }
        var shorter = build(UsualText / 2);
        if (Of(shorter) <= Comfortable)
        {
            return shorter;
        }
        if (Of(usual) <= Most - Room)
        {
            return usual;
        }
        for (var length = UsualText / 2; ; length /= 2)
        {
            var card = build(length);
            if (Of(card) <= Most - Room || length <= 4)
            {
                return card;
            }
        }
    }

    private static int Measure(object part) => Encoding.UTF8.GetByteCount(JsonConvert.SerializeObject(part, Formatting.None));
}
