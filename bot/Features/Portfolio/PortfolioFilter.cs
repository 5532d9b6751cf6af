using System.Globalization;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Interview;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Portfolio;

/// <summary>Which partnerships of a library are wanted; a part that is null or empty leaves none out.</summary>
public sealed record PortfolioFilter
{
    /// <summary>All partnerships.</summary>
    public static readonly PortfolioFilter None = new();

    /// <summary>Those whose review is late.</summary>
    public const string Overdue = "overdue";

    /// <summary>Those whose agreement has come to its end.</summary>
    public const string Expired = "expired";

    private const char Separator = '|';

    /// <summary>The name of a status, such as <c>Active</c>, or <see cref="Overdue"/> or <see cref="Expired"/>.</summary>
    public string? Status { get; init; }

    /// <summary>The partner's kind.</summary>
    public string? Kind { get; init; }

    /// <summary>The partner's municipality, folded.</summary>
    public string? Municipality { get; init; }

    /// <summary>A year with which the partnership has to do.</summary>
    public int? Year { get; init; }

    /// <summary>What was typed to be found in the names; empty when nothing was.</summary>
    public string Query { get; init; } = "";

    public bool IsNone => this == None;

    /// <summary>Whether dates of the agreement decide, which are more than a glance tells.</summary>
    public bool IsAboutDates => Year is not null || Status is Overdue or Expired;

    /// <summary>The filter on one line, as a card and a conversation carry it.</summary>
    public string Write() =>
        IsNone ? "" : string.Join(Separator, Status, Kind, Municipality, Year?.ToString(CultureInfo.InvariantCulture), Query);

    /// <summary>The filter of such a line; what cannot be read leaves none out.</summary>
    public static PortfolioFilter Parse(string? written) =>
        written?.Split(Separator, 5) is [var status, var kind, var municipality, var year, var query]
            ? new PortfolioFilter
            {
                Status = Given(status),
                Kind = Given(kind),
                Municipality = Given(municipality),
                Year = int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
                Query = query,
            }
            : None;

    /// <summary>Whether a partnership is wanted.</summary>
    public bool Takes(Partnership partnership, DateOnly today) =>
        TakesStatus(partnership, today)
        && (Kind is null || partnership.OfPartners(Fields.PartnerKind).Contains(Kind))
        && (Municipality is null || partnership.OfPartners(Fields.Municipality).Any(m => TypedText.Fold(m) == Municipality))
        && (Year is not { } year || YearsOf(partnership, today).Contains(year))
        && (Query.Length == 0 || NameSearch.Finds(Query, partnership.Answers));

    /// <summary>The years with which a partnership has to do: those of its period, renewed or not, or else of its first exchange.</summary>
    public static IEnumerable<int> YearsOf(Partnership partnership, DateOnly today)
    {
        var agreement = partnership.Agreement;
        var first =
            agreement.Start ?? partnership.Answers.Date(Fields.ContactDate) ?? DateOnly.FromDateTime(partnership.CreatedAt.UtcDateTime);
        var last =
            agreement.SureOn(today)?.End is { } end && end > first ? end
            : agreement.End > first ? agreement.End.Value
            : first;
        return Enumerable.Range(first.Year, last.Year - first.Year + 1);
    }

    private bool TakesStatus(Partnership partnership, DateOnly today) =>
        Status switch
        {
            null => true,
            Overdue => Standing.Of(partnership, today).IsReviewOverdue,
            Expired => Standing.Of(partnership, today).IsExpired,
            _ => partnership.Status.ToString() == Status,
        };

    private static string? Given(string text) => text.Length == 0 ? null : text;
}
