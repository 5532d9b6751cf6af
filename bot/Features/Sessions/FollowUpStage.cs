using PartnershipBot.Domain;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Understanding.Text;
using static PartnershipBot.Domain.Progress.PartnershipStatus;
using static PartnershipBot.Interview.Define;

namespace PartnershipBot.Features.Sessions;

/// <summary>Suivre la mise en œuvre: what is noted of each session, in under a minute.</summary>
public static class FollowUpStage
{
    private const int MostNotes = 2000;

    private static readonly AnswerPart[] OutcomeParts =
    [
        new("reason", "askCancelReason", If: "cancelled"),
        new("movedTo", "askMovedTo", AnswerPartKind.Date, "moved"),
    ];

    /// <summary>The question of its day.</summary>
    public static Question Day { get; } =
        Of("SU1", "session.date", AnswerKind.Date, new SessionDateReader()).Proposing(SessionDateReader.Today);

    /// <summary>The question of what became of it.</summary>
    public static Question Held { get; } =
        Of("SU2", "session.held", AnswerKind.Choice, new SessionOutcomeReader()) with
        {
            Choices = ["held", "moved", "cancelled"],
            Parts = OutcomeParts,
        };

    public static Stage Stage { get; } =
        new(
            "followUp",
            "SU",
            "stageImplementation",
            "helpImplementation",
            [
                Day,
                Held,
                Of("SU3", "session.participants", AnswerKind.Number, new CountReader(5000, Counted.People)).AskedIf(HasTakenPlace),
                Of("SU4", "session.loans", AnswerKind.Number, new CountReader(10000, Counted.Documents)).Skippable().AskedIf(HasTakenPlace),
                Of("SU5", "session.newRegistrations", AnswerKind.Number, new CountReader(500, Counted.Registrations))
                    .Skippable()
                    .AskedIf(HasTakenPlace),
                LongText("SU6", "session.notes", 1, MostNotes, Privacy.Keep).Skippable(),
                Choice("SU7", "session.supportRequest", Appeal.Needs, SayOther, "other").WithOther().Skippable(),
            ]
        )
        {
            // Sessions are noted beside whatever else is done with a signed convention.
            IsAt = static partnership =>
                partnership is { IsSigned: true, IsBeingAmended: false }
                && partnership.Status is AgreementDrafting or AwaitingApproval or AwaitingSignature or Active or Suspended or Amending,
            GoesFirst = FollowUp.IsBeingNoted,
            QuotesOthers = true,
            AdviceAgainst = static (_, partnership) => WhyNot(partnership),
        };

    /// <summary>What to do instead of noting a session: the key of an advice; null when one may be noted.</summary>
    public static string? WhyNot(Partnership partnership) =>
        FollowUp.TakesSessions(partnership) ? null
        : partnership.IsSigned ? "adviceSessionResume"
        : partnership.Status == Abandoned ? "adviceReopen"
        : "adviceSessionSign";

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

    private static Outcome? SayOther(string need, Draft draft, ReadingContext context) =>
        need == "other"
            ? Precision(need, "askOtherPrecision", "comment", 2, 200, draft, context)
            // « Une malle » says more than « Outils d’animation ».
            : Changes.Accept(
                (context.Question.Column, need),
                (
                    SessionFields.SupportComment,
                    ChoicesAnswerReader.NamesOtherwise(need, draft.Input, context) ? TypedText.Clean(draft.Input) : null
                )
            );
}
