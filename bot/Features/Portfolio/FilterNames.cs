using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Contact;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Portfolio;

/// <summary>A filter of the list of partnerships in words.</summary>
public static class FilterNames
{
    /// <summary>« En cours · Valmont · 2026 ».</summary>
    /// <param name="partnerships">The partnerships of the library, whose spelling of a municipality is shown.</param>
    public static string Of(PortfolioFilter filter, IEnumerable<Partnership> partnerships, Texts texts)
    {
        List<string> parts = [];
        if (filter.Status is { } status)
        {
            parts.Add(Status(status, texts));
        }
        if (filter.Kind is { } kind)
        {
            parts.Add(texts.Choice(ContactQuestions.PartnerKind, kind));
        }
        if (filter.Municipality is { } municipality)
        {
            parts.Add(Municipalities(partnerships).FirstOrDefault(m => m.Folded == municipality).Name ?? municipality);
        }
        if (filter.Year is { } year)
        {
            parts.Add(year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        if (filter.Query.Length > 0)
        {
            parts.Add(texts.Say("portfolioQuoted", ("query", filter.Query)));
        }
        return string.Join(" · ", parts);
    }

    /// <summary>The name of a status, or of what is late.</summary>
    public static string Status(string status, Texts texts) =>
        status switch
        {
            PortfolioFilter.Overdue => texts.Say("badgeReviewOverdue"),
            PortfolioFilter.Expired => texts.Say("badgeExpired"),
            _ => Enum.TryParse<PartnershipStatus>(status, out var known) ? texts.Say(StatusNames.Key(known)) : status,
        };

    /// <summary>The municipalities of the partners, folded and as they are written.</summary>
    public static IReadOnlyList<(string Folded, string Name)> Municipalities(IEnumerable<Partnership> partnerships) =>
        [
            .. partnerships
                .SelectMany(p => p.OfPartners(Fields.Municipality))
                .Select(name => (Understanding.Text.TypedText.Fold(name), name))
                .DistinctBy(m => m.Item1)
                .OrderBy(m => m.Item1, StringComparer.Ordinal),
        ];
}
