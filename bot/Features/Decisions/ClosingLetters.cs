using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Decisions;

/// <summary>
/// The letters by which a partnership ends: notice, which whoever signed the agreement signs, and thanks. No reason that was
/// kept goes into them: the agreement asks for one only before its term, and its line is left to fill in.
/// </summary>
public static class ClosingLetters
{
    /// <summary>Notice that an agreement is not to renew itself, or that it is to end before its term; null without dates, and of a charter.</summary>
    public static Letter? Notice(Texts texts, Partnership partnership, Correspondent sender, DateOnly today)
    {
        var agreement = partnership.Agreement;
        if (Charter.Holds(partnership.Answers) || agreement is not { SignedOn: { } signed } || agreement.PeriodOn(today) is not { } period)
        {
            return null;
        }
        var to = PartnerAddress.Of(partnership.Answers);
        var signing = agreement.LibrarySignatory is { } signatory
            ? sender with
            {
                Name = signatory.Name,
                Role = signatory.Capacity,
            }
            : sender;
        var notice = NoticeReader.Days(agreement.NoticeDays, texts);
        if (period.RenewsItself && !period.IsTooLate(today))
        {
            return signing.Write(texts, to, "letterNoticeSubject", "letterNoticeBody", Values(period.End));
        }
        var (ends, last) = (today.AddDays(agreement.NoticeDays), agreement.SureOn(today)!.End);
        return signing.Write(texts, to, "letterTerminationSubject", "letterTerminationBody", Values(ends < last ? ends : last));

        (string, object)[] Values(DateOnly end) => [("title", partnership.Name), ("signedOn", signed), ("end", end), ("notice", notice)];
    }

    /// <summary>Thanks for the time that was spent together; null without dates.</summary>
    public static Letter? Thanks(Texts texts, Partnership partnership, Correspondent sender) =>
        partnership.Agreement.Start is { } start && partnership.IsSigned
            ? sender.Write(
                texts,
                PartnerAddress.Of(partnership.Answers),
                "letterThanksSubject",
                "letterThanksBody",
                ("title", partnership.Name),
                ("start", start)
            )
            : null;
}
