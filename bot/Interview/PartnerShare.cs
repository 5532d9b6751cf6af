using PartnershipBot.Domain;

namespace PartnershipBot.Interview;

/// <summary>
/// What of a partnership is told to its partner, who has no Teams. What the library thinks of the partner and of his proposal
/// stays in the library.
/// </summary>
public static class PartnerShare
{
    private static readonly Stage[] Stages = [.. Questions.Stages.Where(s => s.IsSignedFor)];

    /// <summary>The places whose answers are told, in order, those without an answer included.</summary>
    /// <param name="partner">To which of several partners, from 0: whom one speaks with at another one is not told.</param>
    public static IEnumerable<Slot> SlotsOf(Stage stage, AnswerSheet answers, int partner = 0) =>
        !Stages.Contains(stage)
            ? []
            : Walk.Slots(stage, answers)
                .Where(slot => !slot.Question.IsOfLibrary && !slot.Question.IsInner)
                .Where(slot => slot.Partner == partner || !slot.Question.IsOfEachPartner || !IsOfContact(slot.Question));

    private static bool IsOfContact(Question question) => question.Column.StartsWith("partner_", StringComparison.Ordinal);

    /// <summary>The last stage of which there is something to tell; null when there is nothing yet.</summary>
    public static Stage? StageOf(AnswerSheet answers) => Array.FindLast(Stages, stage => HasSomething(stage, answers));

    /// <summary>Whether a stage has come to its end with something to tell.</summary>
    /// <param name="library">The library's own answers.</param>
    public static bool IsDue(Stage stage, AnswerSheet answers, AnswerSheet library) =>
        answers.Text(Fields.ContactOutcome) is not "negative"
        && HasSomething(stage, answers)
        && !Walk.MissingEssentials(stage, answers, library).Any();

    private static bool HasSomething(Stage stage, AnswerSheet answers) => SlotsOf(stage, answers).Any(slot => slot.IsAnswered(answers));
}
