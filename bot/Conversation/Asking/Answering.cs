using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Taking;
using PartnershipBot.Language;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Asking;

/// <summary>Reads an answer against the record and stores it with everything that follows from it.</summary>
internal sealed class Answering
{
    /// <summary>What becomes of a draft.</summary>
    public async Task<Outcome> ReadAsync(Turn turn, Slot slot, Draft draft, CancellationToken ct)
    {
        var use = FeatureBook.Of(slot.Question);
        var context = await use.ContextAsync(turn, turn.ContextOf(slot), ct);
        if (turn.Current is { } partnership && !slot.Question.IsOfLibrary)
        {
            if (WhyClosed(partnership, slot.Question) is { } why)
            {
                return new Outcome.Refused(why);
            }
            if (use.WhyNotYet(turn, slot.Question) is { } notYet)
            {
                return new Outcome.Refused(notYet);
            }
        }
        var outcome = slot.Question.Reader.Read(draft, context);
        return outcome is Outcome.Accepted accepted && turn.Current is { } current && use.WhyNot(current, accepted) is { } whyNot
            ? new Outcome.Refused(whyNot)
            : outcome;
    }

    /// <summary>What becomes of a draft when all that was only inferred is taken as meant, because it is read over with its way back.</summary>
    public async Task<Outcome> SettledAsync(Turn turn, Slot slot, Draft draft, CancellationToken ct)
    {
        var outcome = await ReadAsync(turn, slot, draft, ct);
        for (var i = 1; i < SentenceReader.MostConfirmations && SentenceReader.Inferred(draft, outcome) is { } meant; i++)
        {
            draft = meant;
            outcome = await ReadAsync(turn, slot, draft, ct);
        }
        return outcome;
    }

    /// <summary>What words that are shown with their way back are accepted as; null when something else is to be asked about them.</summary>
    public async Task<Outcome.Accepted?> AcceptedAsync(Turn turn, Slot slot, string value, CancellationToken ct) =>
        await SettledAsync(turn, slot, new Draft(value, turn.Today), ct) as Outcome.Accepted;

    /// <summary>Whether what an answer says is there already.</summary>
    public static bool IsThere(Turn turn, Slot slot, Outcome.Accepted accepted)
    {
        var answers = slot.Question.IsOfLibrary ? turn.Library : turn.Answers;
        return accepted.Changes.All(change => Equals(answers[change.Key], change.Value));
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
        var use = FeatureBook.Of(slot.Question);
        var current = turn.Current ?? turn.CurrentOrNew with { Id = Guid.CreateVersion7(turn.Now).ToString("N") };
        use.Adds(turn, current, slot.Question, changes);
        var answered = current with { Answers = current.Answers.With(changes) };
        var after = Consequences.After(answered, slot.Question, turn.Today);
        turn.Save(turn.Current, after, Deed.Answer(slot.ToString()), current.Answers.ChangesTo(after.Answers));
        await use.AnsweredAsync(turn, slot.Question, current, ct);
    }

    /// <summary>Passes a question and says what becomes of it.</summary>
    public string Skip(Turn turn, Slot slot, bool notKnownYet)
    {
        var skips = Skips.Of(turn.Answers);
        var changes = new Dictionary<string, object?> { [Fields.Skipped] = skips.With(slot, notKnownYet) };
        var byDefault = slot.Question.Default(turn.ContextOf(slot));
        if (slot.Question.IsOfLibrary)
        {
            // The library's own questions are not of one partnership: what is passed there is simply the default.
            return byDefault is null ? turn.Texts.Say("confirmSkippedAgain") : turn.Texts.Say("skippedWithDefault", ("value", byDefault));
        }
        if (turn.Current is { } current)
        {
            turn.Save(current, current with { Answers = current.Answers.With(changes) }, Deed.Answer(slot.ToString()), changes);
        }
        return notKnownYet ? turn.Texts.Say("confirmUnknown")
            : byDefault is not null ? turn.Texts.Say("skippedWithDefault", ("value", byDefault))
            // How one comes back to it, and how the rest is passed at once, is told with the first.
            : turn.Texts.Say(skips.IsEmpty ? "confirmSkipped" : "confirmSkippedAgain");
    }

    /// <summary>« Il reste à compléter : … »</summary>
    public static Phrase Missing(string key, IEnumerable<Slot> missing) =>
        new(key, ("items", new Several([.. missing.Select(s => s.Question.Id).Distinct().Select(id => new LabelOf(id))])));

    /// <summary>
    /// Why a question cannot be answered while the partnership is where it is, with what to do instead; null when it can.
    /// </summary>
    public static Phrase? WhyClosed(Partnership partnership, Question question) =>
        StageRules.AdviceAgainst(question, partnership) is { } advice ? Forbidden(advice) : null;

    /// <summary>
    /// Why an answer cannot be changed: its question is closed, or all that could be chosen instead would be refused; null when it
    /// can.
    /// </summary>
    public static Phrase? WhyFixed(Partnership partnership, Question question)
    {
        if (question.IsOfLibrary)
        {
            return null;
        }
        if (WhyClosed(partnership, question) is { } closed)
        {
            return closed;
        }
        var use = FeatureBook.Of(question);
        return use.Possible(partnership, question) is [var only] && partnership.Answers.Text(question.Column) == only
            ? question
                .Choices.Where(code => code != only)
                .Select(code => use.WhyNot(partnership, StageUse.Chosen(question, code)))
                .FirstOrDefault()
            : null;
    }

    /// <summary>« Ce n’est pas possible pour le moment. … »</summary>
    public static Phrase Forbidden(string advice) => new("statusForbids", ("advice", new Phrase(advice)));
}
