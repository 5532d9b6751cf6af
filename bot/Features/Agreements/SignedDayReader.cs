using PartnershipBot.Domain.Agreements;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Dates;

namespace PartnershipBot.Features.Agreements;

/// <summary>The day on which all parties had signed: not to come, and not before the approvals.</summary>
public abstract class SignedDayReader : AnswerReader
{
    /// <summary>Under which it is kept that everybody has signed.</summary>
    protected const string Everybody = "everybody";

    protected sealed override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var (said, isEverybody) = SignedByAllReader.Cut(text);
        if (isEverybody)
        {
            draft = draft with { Confirmed = draft.Confirmed.SetItem(Everybody, true) };
        }
        var (date, _, stop, left) = DateAnswer.Read(said.Length > 0 ? said : text, draft, context, DateExpectation.Past);
        if (stop is not null)
        {
            return stop;
        }
        if (date > context.Today)
        {
            return Refuse("dateInFuture");
        }
        if (WhyNot(date, context) is { } refusal)
        {
            return refusal;
        }
        var (own, partners) = Approvals(context);
        if (partners.Prepend(own).FirstOrDefault(approval => approval.Date > date) is { Date: { } late })
        {
            return Refuse("signedBeforeApproval", ("date", late));
        }
        // What is only unwise is said once, and left to those who decide.
        if (
            own.Status is null or ApprovalStatus.Needed or ApprovalStatus.Unknown
            && draft.IsConfirmed("notApproved") != true
            && !Charter.Holds(context.Answers)
        )
        {
            return Warn("notApproved", new Phrase("agreementNotApproved"));
        }
        var outcome = Keep(date, draft, context);
        return outcome is Outcome.Accepted accepted ? accepted with { Left = left } : outcome;
    }

    protected sealed override string? InWords(ReadingContext context) =>
        context.Answers.Date(context.Question.Column) is { } date ? context.Texts.Value(date) : null;

    /// <summary>The approvals that come before the signature: the library's own, and each partner's.</summary>
    protected abstract (Approval Own, IReadOnlyList<Approval> Partners) Approvals(ReadingContext context);

    /// <summary>What else makes a day impossible; null when nothing does.</summary>
    protected virtual Outcome? WhyNot(DateOnly date, ReadingContext context) => null;

    /// <summary>Keeps a day that is possible, or asks what is still to be confirmed.</summary>
    protected abstract Outcome Keep(DateOnly date, Draft draft, ReadingContext context);

    /// <summary>« … Enregistrer quand même ? »</summary>
    protected static Outcome.Confirm Warn(string key, Phrase warning) => new(key, new Phrase("signAnyway", ("warning", warning)));
}
