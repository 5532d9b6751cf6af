using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Agreements;

/// <summary>The day on which all parties had signed the amendment: not to come, after the convention and the approvals.</summary>
public sealed class AmendmentSignatureReader : SignedDayReader
{
    protected override (Approval Own, IReadOnlyList<Approval> Partners) Approvals(ReadingContext context) =>
        (
            Approval.Read(context.Answers, Fields.AmendmentLibraryApproval),
            [.. CoPartners.Views(context.Answers).Select(view => Approval.Read(view, Fields.AmendmentPartnerApproval))]
        );

    protected override Outcome? WhyNot(DateOnly date, ReadingContext context) =>
        new Agreement(context.Answers).SignedOn is { } signed && date < signed ? Refuse("amendmentBeforeAgreement", ("date", signed))
        : CoPartners.Count(AmendedSheet.After(context.Answers)) > CoPartners.Most ? Refuse("amendmentListFull")
        : null;

    /// <summary>What cannot be done any more, because of what changed since the amendment was drafted, is told.</summary>
    protected override Outcome Keep(DateOnly date, Draft draft, ReadingContext context)
    {
        var (answers, notes) = (context.Answers, new List<Phrase>());
        foreach (var adjustment in new Decision(context.Answers).Adjustments)
        {
            if (AmendedSheet.HitchOf(answers, adjustment) is { } hitch)
            {
                var label = AdjustmentsReader.Label(adjustment, context.Answers, context.Texts);
                notes.Add(
                    hitch switch
                    {
                        AmendingHitch.HasJoined => new Phrase("amendmentHasJoined", ("partner", adjustment.After)),
                        AmendingHitch.IsLast => new Phrase("amendmentIsLast", ("partner", adjustment.After)),
                        _ when adjustment.Slot == Adjustment.Leaves => new Phrase("amendmentHasLeft", ("partner", adjustment.After)),
                        _ => new Phrase("amendmentChangeGone", ("point", label)),
                    }
                );
            }
            answers = AmendedSheet.Apply(answers, adjustment);
        }
        return new Outcome.Accepted(Changes.Of((context.Question.Column, AnswerSheet.Write(date))), [.. notes]);
    }
}
