using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Conversation;

/// <summary>The municipalities that the library knows, as a form lets one choose among them; any other is typed.</summary>
internal static class TownChoices
{
    /// <summary>That of the library and those of its partners, each once, in order: what is shown, and the name as it is written.</summary>
    public static async Task<IReadOnlyList<(string Title, string Value)>> AllAsync(Turn turn, CancellationToken ct) =>
        [
            .. (await turn.PartnersAsync(ct))
                .Select(p => p.Profile.Text(Fields.Municipality))
                .Prepend(turn.Library.Text(Fields.LibraryMunicipality))
                .OfType<string>()
                .Select(name => (Folded: TypedText.Fold(name), Name: name))
                .Where(m => m.Folded.Length > 0)
                .DistinctBy(m => m.Folded)
                .OrderBy(m => m.Folded, StringComparer.Ordinal)
                .Select(m => (SearchedChoices.Title(m.Name, null), m.Name)),
        ];

    /// <summary>Those of which the name, or a word of it, begins as somebody types.</summary>
    public static async Task<IReadOnlyList<(string Title, string Value)>> FindAsync(Turn turn, string query, CancellationToken ct)
    {
        var wanted = TypedText.Fold(query);
        return [.. (await AllAsync(turn, ct)).Where(m => Begins(TypedText.Fold(m.Value), wanted))];
    }

    /// <summary>Whether a folded name, or a word of it, begins so.</summary>
    public static bool Begins(string name, string wanted) =>
        name.StartsWith(wanted, StringComparison.Ordinal)
        || name.Split(' ', '-').Any(word => word.StartsWith(wanted, StringComparison.Ordinal));
}
