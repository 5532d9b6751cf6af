using PartnershipBot.Conversation;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Contact;

/// <summary>Which partner of the library’s list a form means: by its id, or by a name that was typed where the list is too long.</summary>
internal static class PartnerTyped
{
    /// <summary>The most that are named when several fit.</summary>
    private const int MostNamed = 5;

    /// <summary>The partner that is meant; several where the words fit more than one as well, none where they fit nobody.</summary>
    public static IReadOnlyList<KnownPartner> Find(string said, IReadOnlyList<KnownPartner> partners)
    {
        if (partners.FirstOrDefault(p => p.Id == said) is { } chosen)
        {
            return [chosen];
        }
        var folded = TypedText.Fold(said);
        if (folded.Length == 0)
        {
            return [];
        }
        var fitting = partners.Where(p => PartnerChoices.Fits(said, p.Profile)).ToList();
        // A whole name is meant as it is, though others begin with it.
        var exact = partners
            .Where(p => TypedText.Fold(p.Name) == folded || TypedText.Fold(PartnerChoices.Choice(p).Title) == folded)
            .ToList();
        return exact.Count > 0 ? exact : fitting;
    }

    /// <summary>Those that fit as well, by their names and municipalities.</summary>
    public static Several Names(IEnumerable<KnownPartner> partners) =>
        new([.. partners.Take(MostNamed).Select(p => (object)PartnerChoices.Choice(p).Title)]);
}
