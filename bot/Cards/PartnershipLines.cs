using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Language;

namespace PartnershipBot.Cards;

/// <summary>What is said of a partnership in short, in the list and on its sheet.</summary>
internal static class PartnershipLines
{
    /// <summary>What a partnership is called, on one line; the agreements of one bear the same title.</summary>
    public static string Name(Partnership partnership, Texts texts)
    {
        var name = partnership.Name.Length > 0 ? Escape.Flat(partnership.Name) : texts.Say("partnershipUnnamed");
        return partnership.Cycle > 1 ? texts.Say("partnershipOfCycle", ("name", name), ("ordinal", Ordinal(partnership.Cycle))) : name;
    }

    /// <summary>« Deuxième »: which of the agreements with one partner it is.</summary>
    public static Phrase Ordinal(int number) =>
        number switch
        {
            2 => new Phrase("ordinalSecond"),
            3 => new Phrase("ordinalThird"),
            4 => new Phrase("ordinalFourth"),
            5 => new Phrase("ordinalFifth"),
            _ => new Phrase("ordinalNth", ("number", number)),
        };

    /// <summary>« École Prévert · Valmont », or null while no partner is named.</summary>
    public static string? Partner(Partnership partnership, Texts texts) =>
        string.Join(" + ", CoPartners.Views(partnership.Answers).Select(view => Partner(view, texts)).OfType<string>())
            is { Length: > 0 } partners
            ? partners
            : null;

    private static string? Partner(AnswerSheet answers, Texts texts) =>
        answers.Text(Fields.PartnerName) is not { } partner ? null
        : answers.Text(Fields.Municipality) is { } municipality
            ? texts.Say("portfolioWith", ("partner", partner), ("municipality", municipality))
        : partner;

    /// <summary>« Copie de la convention signée, jointe le mardi 3 mars 2026 », or null while there is none.</summary>
    public static string? SignedFile(Partnership partnership, Texts texts) =>
        partnership.Answers.Date(Fields.SignedFileOn) is { } day ? texts.Say("agreementFileOn", ("date", new WithWeekday(day))) : null;

    /// <summary>
    /// « Du … au … », or null while it is open; « depuis …, reconduite jusqu’au … » once a signed agreement has renewed itself,
    /// or nothing can keep it from doing so any more.
    /// </summary>
    public static string? Period(Partnership partnership, Texts texts, DateOnly today) =>
        partnership.Agreement is not { Start: { } start, End: { } end } agreement ? null
        : partnership.IsSigned && agreement.SureOn(today) is { Number: > 0 } period
            ? texts.Say("agreementPeriodRenewed", ("start", start), ("end", period.End))
        : texts.Say("agreementPeriodValue", ("start", start), ("end", end));

    /// <summary>« Dénoncée le … : prend fin le … », or null where nobody gave notice.</summary>
    public static string? Notice(Partnership partnership, Texts texts) =>
        partnership.Agreement is { NoticeGivenOn: { } given, Periods: [.., var last] }
            ? texts.Say("agreementDenounced", ("date", given), ("end", last.End))
            : null;

    /// <summary>« Bilan en retard · Expirée », or null when nothing is late.</summary>
    public static string? Badges(Standing standing, Texts texts)
    {
        var badges = new[]
        {
            standing.IsReviewOverdue ? texts.Say("badgeReviewOverdue") : null,
            standing.IsExpired ? texts.Say("badgeExpired") : null,
        };
        var shown = badges.OfType<string>().ToList();
        return shown.Count == 0 ? null : string.Join(" · ", shown);
    }

    /// <summary>« Prochain bilan : … », or null when no day matters.</summary>
    public static string? NextDate(Standing standing, Texts texts) =>
        standing.NextDate is not var (kind, date)
            ? null
            : texts.Say(
                kind switch
                {
                    NextDateKind.Exchange => "nextExchange",
                    NextDateKind.LookAgain => "nextLookAgain",
                    NextDateKind.Approval => "nextApproval",
                    NextDateKind.Start => "nextStart",
                    NextDateKind.TakeUp => "nextTakeUp",
                    _ => standing.IsReviewOverdue ? "nextReviewLate" : "portfolioNextReview",
                },
                ("date", date)
            );
}
