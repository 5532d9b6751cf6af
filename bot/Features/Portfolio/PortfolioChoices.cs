using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Domain;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Portfolio;

/// <summary>What of the library fits what somebody types into a list of a card.</summary>
internal static class PortfolioChoices
{
    /// <summary>The most characters of a choice.</summary>
    private const int MostOfTitle = 120;

    /// <summary>What fits, in the order of the alphabet; null when it is another list.</summary>
    public static async Task<IReadOnlyList<(string Title, string Value)>?> FindAsync(
        Turn turn,
        string list,
        string query,
        CancellationToken ct
    ) => list == SearchedChoices.Municipality ? await MunicipalitiesAsync(turn, query, ct) : null;

    /// <summary>Those of partnerships and of possible partners; without words, the choice that leaves it open comes first.</summary>
    private static async Task<IReadOnlyList<(string Title, string Value)>> MunicipalitiesAsync(
        Turn turn,
        string query,
        CancellationToken ct
    )
    {
        var wanted = TypedText.Fold(query);
        var partners = (await turn.PartnersAsync(ct)).Select(p => p.Profile.Text(Fields.Municipality)).OfType<string>();
        var all = FilterNames
            .Municipalities(await PortfolioRequest.GlancedAsync(turn, ct))
            .Concat(partners.Select(name => (Folded: TypedText.Fold(name), Name: name)))
            .DistinctBy(m => m.Folded)
            .Where(m => TownChoices.Begins(m.Folded, wanted))
            .OrderBy(m => m.Folded, StringComparer.Ordinal)
            .Select(m => (Escape.Shorten(Escape.Flat(m.Name), MostOfTitle), m.Folded));
        return query.Length == 0 ? [(turn.Texts.Say("filterAll"), FilterCard.Everything), .. all] : [.. all];
    }
}
