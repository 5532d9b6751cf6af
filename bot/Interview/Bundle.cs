using PartnershipBot.Domain;

namespace PartnershipBot.Interview;

/// <summary>
/// Questions that each have a usual answer: they are proposed on one card, where all answers are taken at once or one is changed first.
/// A question joins it on its own line of its stage, by <see cref="Define.Together"/>.
/// </summary>
/// <param name="Id">The name under which dialogs and cards know it.</param>
/// <param name="TitleKey">The key of what the answers are called together.</param>
/// <param name="AskKey">The key of what is asked about them.</param>
public sealed record Bundle(string Id, string TitleKey, string AskKey)
{
    /// <summary>Fewer questions than that are simply asked.</summary>
    private const int Fewest = 2;

    /// <summary>The bundle of an id in a stage, or null.</summary>
    public static Bundle? Find(Stage stage, string? id) => stage.Flow.Select(q => q.Together).FirstOrDefault(b => b?.Id == id);

    /// <summary>The bundle that is proposed in the place of a question that is open; null when the question is asked.</summary>
    public static Bundle? Before(Stage stage, Slot slot, ReadingContext context) =>
        slot.Question.Together is { } bundle && !slot.IsAnswered(context.Answers) && bundle.Proposed(stage, context).Count >= Fewest
            ? bundle
            : null;

    /// <summary>The places of a stage that belong to it, given what is answered.</summary>
    public IEnumerable<Slot> Slots(Stage stage, AnswerSheet answers) => Walk.Slots(stage, answers).Where(s => s.Question.Together == this);

    /// <summary>
    /// The usual answers to what is open, each read as if those before it had been taken; one that its reader would ask back about is
    /// not proposed.
    /// </summary>
    /// <param name="context">What the answers are read against, whatever its place.</param>
    public IReadOnlyList<UsualAnswer> Proposed(Stage stage, ReadingContext context)
    {
        var skips = Skips.Of(context.Answers);
        var proposed = new List<UsualAnswer>();
        foreach (var slot in Slots(stage, context.Answers).Where(s => !s.IsAnswered(context.Answers) && !skips.Contains(s)))
        {
            var own = context with { Slot = slot };
            if (slot.Question.Proposal(own) is { } said && Taking.SentenceReader.Accept(said, own) is { } accepted)
            {
                context = context with { Answers = context.Answers.With(accepted.Changes) };
                proposed.Add(
                    new UsualAnswer(slot, said, accepted, slot.Question.Reader.Describe(own with { Answers = context.Answers }) ?? said)
                );
            }
        }
        return proposed;
    }
}
