using PartnershipBot.Interview.Readers;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;
using static PartnershipBot.Interview.Stages.Define;

namespace PartnershipBot.Interview.Stages;

/// <summary>Étudier une proposition: asked inside the contact when the partner came first.</summary>
public static class ProposalStage
{
    private const string PointsPart = "points";

    private const int MostPoints = 1000;

    private static readonly string[] Fit = ["yes", "partly", "no"];

    public static Stage Stage { get; } = new("proposal", "PR", "stageProposal", "helpProposal", [.. Questions().Select(OnlyIfReceived)]);

    private static Question[] Questions() =>
    [
        Date("PR1", "proposal.receivedOn", DateExpectation.Past, NotToCome),
        LongText("PR2", "proposal.summary", 20, 2000, Privacy.Keep),
        ChoiceWithComment("PR3", "proposal.fit.needs", Fit, 500),
        ChoiceWithComment("PR4", "proposal.fit.ideas", Fit, 500),
        ChoiceWithComment("PR5", "proposal.fit.expectations", Fit, 500),
        LongText("PR6", "proposal.conditions", 1, MostPoints, Privacy.Keep).Skippable(),
        Choice("PR7", "proposal.verdict", ["accept", "moreInfo", "decline"], Verdict),
        Of("PR8", "proposal.declineReason", AnswerKind.LongText, new DeclineReader()).OnlyWhen(Fields.ProposalVerdict, "decline"),
    ];

    private static Question OnlyIfReceived(Question question) =>
        question.AskedIf(answers => ContactStage.IsFromThePartner(answers) && question.When(answers));

    private static Outcome? NotToCome(DateOnly date, Draft draft, ReadingContext context) => date > context.Today
        ? Refuse("dateInFuture")
        // The day of the proposal is that of the first exchange, which is not asked again.
        : Changes.Accept((context.Question.Column, AnswerSheet.Write(date)), (Fields.ContactDate, AnswerSheet.Write(date)));

    /// <summary>A verdict is the outcome of the contact; whoever asks for more says what is to be clarified.</summary>
    private static Outcome? Verdict(string verdict, Draft draft, ReadingContext context)
    {
        var changes = Changes.Of(
            (context.Question.Column, verdict),
            (Fields.ContactOutcome, verdict switch { "accept" => "positive", "moreInfo" => "undecided", _ => "negative" }));
        if (verdict == "moreInfo" && !context.Answers.Has(Fields.ProposalPoints))
        {
            if (draft.Part(PointsPart) is not { } said)
            {
                return new Outcome.Ask(PointsPart, new Phrase("PR6.text"));
            }
            var points = Folded.Clean(said);
            if (AnswerReader.CheckLength(points, 3, MostPoints, PointsPart) is { } wrong)
            {
                return wrong;
            }
            changes[Fields.ProposalPoints] = points;
        }
        return new Outcome.Accepted(changes);
    }

    /// <summary>The reason for declining, and the day to look at the proposal again, if there is to be one.</summary>
    private sealed class DeclineReader : AnswerReader
    {
        protected override Outcome Read(string text, Draft draft, ReadingContext context)
        {
            var column = context.Question.Column;
            if (CheckLength(text, 5, 500) is { } wrong)
            {
                return wrong;
            }
            if (draft.Part("reopenOn") is not { } said && !draft.FromForm)
            {
                return new Outcome.Ask("reopenOn", new Phrase("askReopenOn"), Optional: true);
            }
            if (string.IsNullOrEmpty(draft.Part("reopenOn")) || YesNoReader.Read(draft.Part("reopenOn")!) == false)
            {
                return Changes.Accept((column, text), (Fields.ReopenOn, null));
            }
            var (date, _, stop) = DateAnswer.Read(draft.Part("reopenOn")!, draft, context, DateExpectation.Future, "reopenOn");
            return stop
                ?? (date <= context.Today
                    ? new Outcome.Refused(new Phrase("dateOutOfRange", ("min", context.Today.AddDays(1)), ("max", context.Today.AddYears(5))), "reopenOn")
                    : Changes.Accept((column, text), (Fields.ReopenOn, AnswerSheet.Write(date))));
        }

        public override string? Describe(ReadingContext context) =>
            context.Answers.Text(context.Question.Column) is not { } reason ? null
            : context.Answers.Date(Fields.ReopenOn) is { } date
                ? context.Texts.Say("declineValue", ("reason", reason), ("date", date))
                : reason;
    }
}
