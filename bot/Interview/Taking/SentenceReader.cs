using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Understanding.Mentions;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Interview.Taking;

/// <summary>
/// Offers a sentence to the open questions of a stage. A question takes a part of it only when a finder is sure of it and its own
/// reader accepts that part whole; what nobody takes stays with the question that waits.
/// </summary>
internal static class SentenceReader
{
    private const int Longest = 1500;

    /// <summary>How often what was inferred is taken as meant before an answer is given up.</summary>
    public const int MostConfirmations = 3;

    private static readonly AnswerKind[] AnyWords = [AnswerKind.LongText, AnswerKind.List, AnswerKind.Criterion];

    /// <summary>What a sentence says beside the answer to the question that waits; null when it says nothing else.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="waiting">The question that waits, with what it is read against.</param>
    /// <param name="stage">The stage whose questions are asked.</param>
    public static Taken? Read(string text, ReadingContext waiting, Stage stage)
    {
        if (text.Length > Longest)
        {
            return null;
        }
        if (waiting.Question.InOneBreath is { } several && several(text, waiting) is { Count: > 1 } each)
        {
            var own = each.FirstOrDefault(e => e.Slot == waiting.Slot).Said;
            return new Taken(own ?? "", [.. each.Where(e => e.Slot != waiting.Slot)], "");
        }
        if (
            waiting.Question.IsOfEachPartner
            && CoPartners.AreSeveral(waiting.Answers)
            && NamedPartner.Parts(text, waiting.Answers) is { Count: > 0 } parts
            && !(parts is [var only] && only.Partner == waiting.Slot.Partner && only.Said == text)
        )
        {
            var own = parts.FirstOrDefault(p => p.Partner == waiting.Slot.Partner).Said;
            return new Taken(
                own ?? "",
                [.. parts.Where(p => p.Partner != waiting.Slot.Partner).Select(p => (waiting.Slot with { Partner = p.Partner }, p.Said))],
                ""
            );
        }
        var labelled = LabelledParts.Read(text, waiting.Question, stage);
        var said = new Utterance(labelled?.Own ?? text);
        var mine = waiting.Question.Finder is { Carves: true } finder ? finder.Find(said, waiting) : null;
        var others = new List<(Slot, string)>();
        var answers = Assumed(waiting, mine?.Value ?? labelled?.Own);
        foreach (var slot in Candidates(waiting, stage))
        {
            var context = waiting with { Slot = slot, Answers = answers };
            var value = labelled?.Parts.GetValueOrDefault(slot.Question.Id);
            if (!slot.Applies(answers) || (Walk.IsAnswered(slot, answers, waiting.Library) && slot.Question.Finder?.Completes is null))
            {
                continue;
            }
            var mention = value is null ? Found(said, slot.Question, context, waiting) : null;
            if ((value ?? mention?.Value) is not { } found || !IsOpen(context, found))
            {
                continue;
            }
            if (mention is not null)
            {
                said.Place(mention);
            }
            others.Add((slot, found));
            answers = Accept(found, context) is { } accepted ? answers.With(accepted.Changes) : answers;
        }
        if (mine is not null)
        {
            said.Place(mine);
        }
        return others.Count == 0 && !(mine is not null && waiting.Question.IsNaming && IsSaidBeside(said)) ? null
            : mine is not null ? new Taken(mine.Value, others, said.Left)
            : new Taken(said.Left, others, "");
    }

    /// <summary>« La mission locale, c’est pour des jeunes de 16 à 25 ans »: what is left is a sentence of its own.</summary>
    private static bool IsSaidBeside(Utterance said)
    {
        for (var at = 1; at < said.Count; at++)
        {
            if (at == said.Start(at) && !said.IsPlaced(at) && WordLists.Telltales.Has(said[at].Text))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a place takes what was found for it: it has no answer, or one of which this says more.</summary>
    public static bool IsOpen(ReadingContext context, string found) =>
        !Walk.IsAnswered(context.Slot, context.Answers, context.Library)
        || (
            context.Question.Finder?.Completes is { } completes
            && context.Question.Reader.Describe(context) is { } there
            && completes(there, found)
        );

    /// <summary>
    /// What an answer that was found leads to, everything that would be asked back about its meaning being said with it; null when its
    /// reader does not take it whole.
    /// </summary>
    public static Outcome.Accepted? Accept(string value, ReadingContext context)
    {
        Draft? draft = new(value, context.Today);
        for (var i = 0; i < MostConfirmations && draft is not null; i++)
        {
            var outcome = context.Question.Reader.Read(draft, context);
            if (outcome is Outcome.Accepted accepted)
            {
                return accepted;
            }
            draft = Inferred(draft, outcome);
        }
        return null;
    }

    /// <summary>The draft with what was inferred taken as meant; null when something else is asked back.</summary>
    public static Draft? Inferred(Draft draft, Outcome outcome) =>
        outcome is Outcome.Confirm { IsWarning: false, Left.Length: 0 } confirm && (confirm.Again == Again.OnNo || confirm.IsPlain)
            ? draft with
            {
                Confirmed = draft.Confirmed.SetItem(confirm.Key, true),
            }
            : null;

    /// <summary>The answers as they will be once the question that waits has its own.</summary>
    private static AnswerSheet Assumed(ReadingContext waiting, string? own) =>
        own is { Length: > 0 } && !waiting.Question.IsOfLibrary && Accept(own, waiting) is { } accepted
            ? waiting.Answers.With(accepted.Changes)
            : waiting.Answers;

    /// <summary>What a finder is sure of, and its reader takes whole.</summary>
    private static Mention? Found(Utterance said, Question question, ReadingContext context, ReadingContext waiting) =>
        question.Group == waiting.Question.Group
        && question.Group is QuestionGroup.Single or QuestionGroup.Objective
        && question.Finder is { } finder
        && MayTake(finder, question, waiting)
        && finder.Find(said, context) is { } mention
        && Accept(mention.Value, context) is not null
            ? mention
            : null;

    /// <summary>The other places, in the order of the questions; of objectives the one that is spoken of.</summary>
    private static IEnumerable<Slot> Candidates(ReadingContext waiting, Stage stage)
    {
        var objective = Math.Max(0, waiting.Slot.Index);
        return Questions
            .Stages.SkipWhile(s => s != stage)
            .Where(s => s == stage || (s.IsSignedFor && stage.IsSignedFor))
            .SelectMany(s => s.Flow.Where(q => s == stage || q.Finder is { IsAhead: true }))
            .Where(q => q != waiting.Question && !q.IsAskedAlone && q.Group != QuestionGroup.Measure)
            .Distinct()
            .Select(q =>
                q.Group switch
                {
                    QuestionGroup.Objective => Slot.OfObjective(q, objective),
                    QuestionGroup.Criterion => Slot.OfCriterion(q, objective, 0),
                    _ => new Slot(q),
                }
            )
            // What is said beside the answer about a partner is about the same one.
            .Select(slot => slot with { Partner = slot.Question.IsOfEachPartner ? waiting.Slot.Partner : 0 });
    }

    /// <summary>An answer in any words is not taken to pieces, except by what is said in one breath with it.</summary>
    private static bool MayTake(Finder finder, Question question, ReadingContext waiting) =>
        finder.Beside.Count > 0
            ? finder.Beside.Contains(waiting.Question.Id)
            : !AnyWords.Contains(waiting.Question.Kind) || question.Kind == AnswerKind.EmailOrPhone;
}
