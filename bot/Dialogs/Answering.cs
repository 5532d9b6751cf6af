using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;
using PartnershipBot.Partnerships.Reminders;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Dialogs;

/// <summary>Reads an answer against the record and stores it with everything that follows from it.</summary>
internal sealed class Answering
{
    /// <summary>What becomes of a draft.</summary>
    public async Task<Outcome> ReadAsync(Turn turn, Slot slot, Draft draft, CancellationToken ct)
    {
        var context = turn.ContextOf(slot);
        if (slot.Question.Column == Fields.PartnerName)
        {
            // The only question that reads more than the record: has this partner been met before?
            context = context with { Partners = await turn.PartnersAsync(ct) };
        }
        if (turn.Current is { } partnership && !slot.Question.IsOfLibrary)
        {
            if (WhyClosed(partnership, slot.Question) is { } why)
            {
                return new Outcome.Refused(why);
            }
            if (slot.Question.Column == Fields.SignedOn && Walk.MissingForSignature(turn.Answers, turn.Library).ToList() is { Count: > 0 } missing)
            {
                return new Outcome.Refused(Missing("agreementMissing", missing));
            }
        }
        var outcome = slot.Question.Reader.Read(draft, context);
        return outcome is Outcome.Accepted accepted && turn.Current is { } current && !Consequences.IsContact(current.Status)
            && accepted.Changes.GetValueOrDefault(Fields.ContactOutcome) is string and not "positive"
            ? new Outcome.Refused(Forbidden(current, "adviceAbandon"))
            : outcome;
    }

    /// <summary>Stores an accepted answer; the partnership begins with its partner's name.</summary>
    public async Task AcceptAsync(Turn turn, Slot slot, Outcome.Accepted accepted, CancellationToken ct)
    {
        if (slot.Question.IsOfLibrary)
        {
            await turn.SaveLibraryAsync(accepted.Changes, ct);
            return;
        }
        var changes = new Dictionary<string, object?>(accepted.Changes);
        if (Skips.Of(turn.Answers) is var skips && skips.Contains(slot))
        {
            changes[Fields.Skipped] = skips.Without(slot);
        }
        // What stays open is recalled so many days after it was left so.
        if (changes.GetValueOrDefault(Fields.ContactOutcome) is "undecided")
        {
            changes[ReminderFields.UndecidedOn] = AnswerSheet.Write(turn.Today);
        }
        if (changes.GetValueOrDefault(Fields.ProposalVerdict) is "moreInfo")
        {
            changes[ReminderFields.MoreInfoOn] = AnswerSheet.Write(turn.Today);
        }
        var current = turn.Current ?? turn.Shown with { Id = Guid.CreateVersion7(turn.Now).ToString("N") };
        if (slot.Question.Column == Fields.PartnerName && !changes.ContainsKey(Fields.PartnerId) && current.PartnerId is null)
        {
            changes[Fields.PartnerId] = Guid.CreateVersion7(turn.Now).ToString("N");
        }
        var answered = current with { Answers = current.Answers.With(changes) };
        var after = Consequences.After(answered, slot.Question, turn.Today);
        turn.Save(after, slot.ToString(), Milestones.Changed(current.Answers, after.Answers));
        if (changes.ContainsKey(Fields.PartnerId) || slot.Question.Column == Fields.PartnerName)
        {
            await SavePartnerAsync(turn, ct);
        }
        await Milestones.AfterAnswerAsync(turn, slot.Question, current, ct);
    }

    /// <summary>Passes a question and says what becomes of it.</summary>
    public string Skip(Turn turn, Slot slot, bool notKnownYet)
    {
        var changes = new Dictionary<string, object?> { [Fields.Skipped] = Skips.Of(turn.Answers).With(slot, notKnownYet) };
        var byDefault = slot.Question.Default(turn.ContextOf(slot));
        if (slot.Question.IsOfLibrary)
        {
            // The library's own questions are not of one partnership: what is passed there is simply the default.
            return turn.Texts.Say("skippedWithDefault", ("value", byDefault ?? ""));
        }
        if (turn.Current is { } current)
        {
            turn.Save(current with { Answers = current.Answers.With(changes) }, slot.ToString(), changes);
        }
        return notKnownYet ? turn.Texts.Say("confirmUnknown")
            : byDefault is not null ? turn.Texts.Say("skippedWithDefault", ("value", byDefault))
            : turn.Texts.Say("confirmSkipped");
    }

    /// <summary>Brings the library's list of partners up to date with what a partnership knows of its partner.</summary>
    public static async Task SavePartnerAsync(Turn turn, CancellationToken ct)
    {
        if (turn.Current?.PartnerId is not { } id)
        {
            return;
        }
        var key = RowKeys.Partner(id);
        var row = await turn.Work.GetAsync(key, ct);
        var profile = PartnerRows.Write(turn.Answers);
        turn.Work.Put(key, AnswerSheet.Of(row?.Columns ?? profile).With(profile!).Values);
    }

    /// <summary>« Il reste à compléter : … »</summary>
    public static Phrase Missing(string key, IEnumerable<Slot> missing) =>
        new(key, ("items", new Several([.. missing.Select(s => s.Question.Id).Distinct().Select(id => new LabelOf(id))])));

    /// <summary>Why a question cannot be answered while the partnership is where it is, with what to do instead; null when it can.</summary>
    public static Phrase? WhyClosed(Partnership partnership, Question question) =>
        StageRules.AdviceAgainst(question, partnership) is { } advice ? Forbidden(partnership, advice) : null;

    /// <summary>« … est en cours : … »</summary>
    public static Phrase Forbidden(Partnership partnership, string advice) => new(
        "statusForbids",
        ("status", new Phrase(Cards.StatusNames.Key(partnership.Status))),
        ("advice", new Phrase(advice)));
}
