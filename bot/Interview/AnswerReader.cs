using PartnershipBot.Domain.Partners;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Interview;

/// <summary>How one sort of answer is understood, checked and said back.</summary>
public abstract class AnswerReader
{
    /// <summary>
    /// Reads a draft: accepts it, refuses it with a sentence, or asks for what is missing. Pure: the same draft gives
    /// the same outcome.
    /// </summary>
    public Outcome Read(Draft draft, ReadingContext context)
    {
        if (context.Seen() is var seen && !ReferenceEquals(seen, context))
        {
            // What changes for one of several partners changes in the list of them.
            return Read(draft, seen) is var outcome && outcome is Outcome.Accepted accepted
                ? accepted with
                {
                    Changes = CoPartners.Changes(context.Answers, context.Slot.Partner, accepted.Changes),
                }
                : outcome;
        }
        var text = TypedText.Clean(draft.Input);
        return text.Length == 0 ? Refuse("textEmpty")
            : TypedText.IsOnlySymbols(text) && !AcceptsSymbols ? Refuse("textOnlySymbols")
            : Readers.Privacy.Guard(WithLeft(Read(text, draft, context), draft, context), draft, context);
    }

    /// <summary>
    /// Loses no word: what an answer says beyond what was understood is named with the first thing that is asked back, or else asked
    /// about by itself; in a form, where nothing can be asked, it is named afterwards.
    /// </summary>
    private Outcome WithLeft(Outcome outcome, Draft draft, ReadingContext context)
    {
        const string key = "left";
        if (outcome.Left.Length == 0)
        {
            return outcome;
        }
        var left = ("left", (object)Readers.DateAnswer.Short(outcome.Left));
        return outcome switch
        {
            Outcome.Accepted accepted when draft.FromForm => new Outcome.Accepted(
                accepted.Changes,
                [.. accepted.Notes, new Phrase("leftOut", left)]
            ),
            Outcome.Confirm confirm when draft.Confirmed.IsEmpty => confirm with
            {
                What = new Phrase("confirmLeavingOut", left, ("confirm", confirm.What)),
            },
            Outcome.Accepted accepted when draft.Confirmed.IsEmpty => new Outcome.Confirm(
                key,
                Describe(
                    context with
                    {
                        Answers = context.Answers.With(accepted.Changes),
                        Library = context.Library.With(accepted.Changes),
                    }
                )
                    is { } value
                    ? new Phrase("confirmLeavingOut", left, ("confirm", new Phrase("interpretedValue", ("value", value))))
                    : new Phrase("confirmLeavingOutAll", left)
            ),
            _ => outcome,
        };
    }

    /// <summary>The answer in words, or null when there is none.</summary>
    public string? Describe(ReadingContext context) => InWords(context.Seen());

    /// <summary>The same, against the sheet as the partner of the place sees it.</summary>
    protected abstract string? InWords(ReadingContext context);

    /// <summary>Reads a text that is not empty.</summary>
    protected abstract Outcome Read(string text, Draft draft, ReadingContext context);

    /// <summary>Whether a thumb is an answer.</summary>
    protected virtual bool AcceptsSymbols => false;

    protected static Outcome Refuse(string key, params (string Name, object Value)[] args) => new Outcome.Refused(new Phrase(key, args));

    /// <summary>Too short or too long, or null when the length is right.</summary>
    internal static Outcome? CheckLength(string text, int min, int max, string? part = null) =>
        text.Length < min ? new Outcome.Refused(new Phrase("textTooShort", ("min", min)), part)
        : text.Length > max ? new Outcome.Refused(new Phrase("textTooLong", ("length", text.Length), ("max", max)), part)
        : null;
}
