using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Sessions;

/// <summary>
/// What became of a session: why it was cancelled, or to which day it was moved, in the same breath (« Annulée : grève ») or
/// asked for.
/// </summary>
public sealed class SessionOutcomeReader : AnswerReader
{
    private const string Reason = "reason";
    private const string MovedTo = "movedTo";

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var (one, stop) = ChoiceAnswer.Read(text, draft, context, ["cancelled", "moved"]);
        return stop
            ?? one!.Code switch
            {
                "cancelled" => Cancelled(draft.Part(Reason) ?? one.Rest, draft, context),
                "moved" => Moved(draft.Part(MovedTo) ?? (one.Rest.Length > 0 ? one.Rest : null), draft, context),
                var code => Accept(code),
            };
    }

    private static Outcome Cancelled(string said, Draft draft, ReadingContext context)
    {
        var ask = new Outcome.Ask(Reason, new Phrase("askCancelReason"));
        var reason = TypedText.Clean(said);
        return reason.Length == 0
            ? ask
            : CheckLength(reason, 3, 500, Reason)
                ?? Privacy.Check(reason, draft, context, ask)
                ?? Accept("cancelled", reason: reason, notes: Privacy.Notes(reason, draft, context));
    }

    /// <summary>A day to come has no figures yet; without a day the session has taken place, on the day that was given first.</summary>
    private static Outcome Moved(string? said, Draft draft, ReadingContext context)
    {
        if (said is null && !draft.FromForm)
        {
            return new Outcome.Ask(MovedTo, new Phrase("askMovedTo"), Optional: true);
        }
        if (string.IsNullOrEmpty(said) || YesNoReader.Read(said) == false)
        {
            return Accept("moved");
        }
        var (date, _, stop, left) = DateAnswer.Read(said, draft, context, DateExpectation.Any, MovedTo);
        if (stop is not null)
        {
            return stop;
        }
        var agreement = new Agreement(context.Answers);
        if (agreement.Start is { } start && agreement.EndOn(date) is { } end && (date < start || date > end))
        {
            return new Outcome.Refused(new Phrase("dateOutOfRange", ("min", start), ("max", end)), MovedTo);
        }
        var isToCome = date > context.Today;
        return Accept("moved", date, isToCome, notes: isToCome ? [new Phrase("sessionMovedToCome", ("date", date))] : []) with
        {
            Left = left,
        };
    }

    private static Outcome.Accepted Accept(
        string outcome,
        DateOnly? movedTo = null,
        bool isToCome = false,
        string? reason = null,
        params Phrase[] notes
    ) =>
        new(
            Changes.Of(
                (SessionFields.Held, outcome),
                (SessionFields.Reason, reason),
                (SessionFields.RescheduledTo, movedTo is { } date ? AnswerSheet.Write(date) : null),
                (SessionFields.IsToCome, isToCome ? true : null)
            ),
            notes
        );

    protected override string? InWords(ReadingContext context)
    {
        var answers = context.Answers;
        if (answers.Text(SessionFields.Held) is not { } code)
        {
            return null;
        }
        var name = context.Texts.Choice(context.Question.Id, code);
        return answers.Text(SessionFields.Reason) is { } reason
                ? context.Texts.Say("valueWithComment", ("value", name), ("comment", reason))
            : answers.Date(SessionFields.RescheduledTo) is { } date ? context.Texts.Say("sessionMovedTo", ("outcome", name), ("date", date))
            : name;
    }
}
