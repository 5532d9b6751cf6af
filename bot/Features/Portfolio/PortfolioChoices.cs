using PartnershipBot.Cards;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Portfolio;

/// <summary>What of the library fits what somebody types into a list of a card.</summary>
internal static class PortfolioChoices
{
    /// <summary>The most characters of a choice.</summary>
    private const int MostOfTitle = 120;

    public static async Task<IReadOnlyList<(string Title, string Value)>?> FindAsync(
        Turn turn,
        string list,
        string query,
        CancellationToken ct
    ) =>
        list switch
        {
            SearchedChoices.Municipality => await MunicipalitiesAsync(turn, query, ct),
            SearchedChoices.Partnership =>
            [
                .. (await PortfolioRequest.FollowedAsync(turn, ct))
                    .Where(p => query.Length == 0 || NameSearch.Finds(query, p.Answers))
                    .Select(p => (Shown(p.Name), p.Id)),
            ],
            SearchedChoices.Partner =>
            [
                .. (await turn.PartnersAsync(ct))
                    .Where(p => query.Length == 0 || NameSearch.Finds(query, p.Profile))
                    .Select(p => (Shown(p.Name), p.Id)),
            ],
            _ => null,
        };

    /// <summary>The list has a choice that leaves it open, which is found without words.</summary>
    private static async Task<IReadOnlyList<(string Title, string Value)>> MunicipalitiesAsync(
        Turn turn,
        string query,
        CancellationToken ct
    )
    {
        var wanted = TypedText.Fold(query);
        var partners = (await turn.PartnersAsync(ct)).Select(p => p.Profile.Text(Domain.Fields.Municipality)).OfType<string>();
        var all = FilterNames
            .Municipalities(await PortfolioRequest.FollowedAsync(turn, ct))
            .Concat(partners.Select(name => (Folded: TypedText.Fold(name), Name: name)))
            .DistinctBy(m => m.Folded)
            .Where(m =>
                m.Folded.Split(' ', '-').Any(word => word.StartsWith(wanted, StringComparison.Ordinal))
                || m.Folded.StartsWith(wanted, StringComparison.Ordinal)
            )
            .OrderBy(m => m.Folded, StringComparer.Ordinal)
            .Select(m => (Shown(m.Name), m.Folded));
        return query.Length == 0 ? [(turn.Texts.Say("filterAll"), ""), .. all] : [.. all];
    }

    private static string Shown(string name) => Escape.Shorten(Escape.Flat(name), MostOfTitle);
}
