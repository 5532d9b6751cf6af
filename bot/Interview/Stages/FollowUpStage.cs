using PartnershipBot.Interview.Readers;
using PartnershipBot.Partnerships;
using static PartnershipBot.Interview.Stages.Define;

namespace PartnershipBot.Interview.Stages;

/// <summary>Suivre la mise en œuvre: what is noted of each session, in under a minute.</summary>
public static class FollowUpStage
{
    private const int MostNotes = 2000;

    /// <summary>The question of its day.</summary>
    public static Question Day { get; } =
        Of("SU1", "session.date", AnswerKind.Date, new SessionDateReader()).Proposing(SessionDateReader.Today);

    public static Stage Stage { get; } = new("followUp", "SU", "stageImplementation", "helpImplementation",
    [
        Day,
        Of("SU2", "session.held", AnswerKind.Choice, new SessionOutcomeReader()) with { Choices = ["held", "moved", "cancelled"] },
        Of("SU3", "session.participants", AnswerKind.Number, new CountReader(5000)).AskedIf(HasTakenPlace),
        Of("SU4", "session.loans", AnswerKind.Number, new CountReader(10000)).Skippable().AskedIf(HasTakenPlace),
        Of("SU5", "session.newRegistrations", AnswerKind.Number, new CountReader(500)).Skippable().AskedIf(HasTakenPlace),
        LongText("SU6", "session.notes", 1, MostNotes, Privacy.Keep).Skippable(),
        Choice("SU7", "session.supportRequest", ProjectStage.Supports, SayOther, "other").Skippable(),
    ]);

    /// <summary>Whether a question is one about a session.</summary>
    public static bool Asks(Question question) => question.Column.StartsWith(SessionFields.Prefix, StringComparison.Ordinal);

    /// <summary>What must still be said of the session that is being noted.</summary>
    public static Slot? Missing(AnswerSheet answers) =>
        Walk.Open(Stage, answers, AnswerSheet.Empty).Where(s => !s.Question.Skippable).Cast<Slot?>().FirstOrDefault();

    /// <summary>
    /// Whether there are figures to give: a cancelled session has none, nor one that was moved to a day to come. Nothing said
    /// yet means yes.
    /// </summary>
    private static bool HasTakenPlace(AnswerSheet answers) =>
        answers.Text(SessionFields.Held) is null or "held" or "moved" && answers.Flag(SessionFields.IsToCome) != true;

    private static Outcome? SayOther(string need, Draft draft, ReadingContext context) => need == "other"
        ? Precision(need, "askOtherPrecision", "comment", 2, 200, draft, context)
        : Changes.Accept((context.Question.Column, need), (SessionFields.SupportComment, null));
}
