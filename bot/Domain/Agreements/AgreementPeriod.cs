namespace PartnershipBot.Domain.Agreements;

/// <summary>One period of an agreement: the one that was signed, or one by which it renewed itself (tacite reconduction).</summary>
/// <param name="Number">0 for the one that was signed, then the number of the renewal.</param>
/// <param name="Start">Its first day.</param>
/// <param name="End">Its last day.</param>
/// <param name="NoticeBy">The last day on which notice keeps the next one from following; null where none would follow.</param>
public sealed record AgreementPeriod(int Number, DateOnly Start, DateOnly End, DateOnly? NoticeBy)
{
    /// <summary>Whether the next one follows by itself, unless notice is given in time.</summary>
    public bool RenewsItself => NoticeBy is not null;

    /// <summary>Whether notice would come too late on that day: the next one follows.</summary>
    public bool IsTooLate(DateOnly day) => day > NoticeBy;
}
