using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Conversation;

/// <summary>The partners of the library’s list, as a card lets one choose among them.</summary>
internal static class PartnerChoices
{
    /// <summary>Letters from which a part of a word is looked for inside of it.</summary>
    private const int ShortestInside = 3;

    /// <summary>All of them by their names: what is shown, and the id.</summary>
    public static async Task<IReadOnlyList<(string Title, string Value)>> AllAsync(Turn turn, CancellationToken ct) =>
        [.. InOrder(await turn.PartnersAsync(ct)).Select(Choice)];

    /// <summary>Those that fit what somebody types: by a part of the name or of the municipality.</summary>
    public static async Task<IReadOnlyList<(string Title, string Value)>> FindAsync(Turn turn, string query, CancellationToken ct) =>
        [.. InOrder((await turn.PartnersAsync(ct)).Where(p => Fits(query, p.Profile))).Select(Choice)];

    /// <summary>Whether something fits what was typed for it; without words, all of it does.</summary>
    /// <param name="names">Its title, partner and municipality.</param>
    public static bool Fits(string query, AnswerSheet names) =>
        TypedText.Fold(query) switch
        {
            "" => true,
            // One letter or two stand in every name: they must begin a word of it.
            { Length: < ShortestInside } begun => NameSearch.Begins(begun, names),
            _ => NameSearch.Finds(query, names) || NameSearch.Begins(TypedText.Fold(query), names),
        };

    /// <summary>One of them as a choice.</summary>
    public static (string Title, string Value) Choice(KnownPartner partner) =>
        (SearchedChoices.Title(partner.Name, partner.Profile.Text(Fields.Municipality)), partner.Id);

    private static IOrderedEnumerable<KnownPartner> InOrder(IEnumerable<KnownPartner> partners) =>
        partners.OrderBy(p => TypedText.Fold(p.Name), StringComparer.Ordinal).ThenBy(p => p.Id, StringComparer.Ordinal);
}
