using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Cards;

/// <summary>What is said of a partnership in short, in the list and on its sheet.</summary>
internal static class PartnershipLines
{
    /// <summary>What a partnership is called, on one line; the cycles of one bear the same title.</summary>
    public static string Name(Partnership partnership, Texts texts)
    {
        var name = partnership.Name.Length > 0 ? Escape.Flat(partnership.Name) : texts.Say("partnershipUnnamed");
        return partnership.Cycle > 1 ? texts.Say("partnershipOfCycle", ("name", name), ("cycle", partnership.Cycle)) : name;
    }

    /// <summary>« École Prévert · Valmont », or null while no partner is named.</summary>
    public static string? Partner(Partnership partnership, Texts texts) => partnership.Answers.Text(Fields.PartnerName) is not { } partner ? null
        : partnership.Answers.Text(Fields.Municipality) is { } municipality
            ? texts.Say("portfolioWith", ("partner", partner), ("municipality", municipality))
            : partner;

    /// <summary>« Convention signée : fichier joint le mardi 3 mars 2026 », or null while there is none.</summary>
    public static string? SignedFile(Partnership partnership, Texts texts) => partnership.Answers.Date(Fields.SignedFileOn) is { } day
        ? texts.Say("agreementFileOn", ("date", new WithWeekday(day)))
        : null;

    /// <summary>« Du … au … », or null while it is open.</summary>
    public static string? Period(Partnership partnership, Texts texts) => partnership.Agreement is { Start: { } start, End: { } end }
        ? texts.Say("agreementPeriodValue", ("start", start), ("end", end))
        : null;

    /// <summary>« Bilan en retard · Expirée », or null when nothing is late.</summary>
    public static string? Badges(Standing standing, Texts texts)
    {
        var badges = new[]
        {
            standing.IsReviewOverdue ? texts.Say("badgeReviewOverdue") : null, standing.IsExpired ? texts.Say("badgeExpired") : null,
        };
        var shown = badges.OfType<string>().ToList();
        return shown.Count == 0 ? null : string.Join(" · ", shown);
    }

    /// <summary>« Prochain bilan : … », or null when no day matters.</summary>
    public static string? NextDate(Standing standing, Texts texts) => standing.NextDate is not var (kind, date) ? null : texts.Say(
        kind switch
        {
            NextDateKind.Exchange => "nextExchange",
            NextDateKind.LookAgain => "nextLookAgain",
            NextDateKind.Approval => "nextApproval",
            NextDateKind.Start => "nextStart",
            NextDateKind.TakeUp => "nextTakeUp",
            _ => standing.IsReviewOverdue ? "nextReviewLate" : "portfolioNextReview",
        },
        ("date", date));
}
