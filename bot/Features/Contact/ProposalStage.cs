using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Lists;
using PartnershipBot.Understanding.Text;
using static PartnershipBot.Interview.Define;

namespace PartnershipBot.Features.Contact;

/// <summary>Étudier une proposition: asked inside the contact when the partner came first.</summary>
public static class ProposalStage
{
    private const string PointsPart = "points";

    /// <summary>What is written to the partner of the reason: another answer than the reason itself, which stays here.</summary>
    private const string LetterPart = "letter";

    private const int MostPoints = 1000;

    private static readonly string[] Fit = ["yes", "partly", "no"];

    private static readonly AnswerPart Comment = new("comment", "formComment");

    public static Stage Stage { get; } =
        new("proposal", "PR", "stageProposal", "helpProposal", [.. Asked().Select(OnlyIfReceived)]) { Within = "contact" };

    private static Question[] Asked() =>
        [
            Date("PR1", "proposal.receivedOn", DateExpectation.Past, NotToCome).FoundBy(ContactFinders.Day),
            LongText("PR2", "proposal.summary", 20, 2000, Privacy.Keep),
            ChoiceWithComment("PR3", "proposal.fit.needs", Fit, 500).InParts(Comment),
            ChoiceWithComment("PR4", "proposal.fit.ideas", Fit, 500).InParts(Comment),
            ChoiceWithComment("PR5", "proposal.fit.expectations", Fit, 500).InParts(Comment),
            LongText("PR6", "proposal.conditions", 1, MostPoints, Privacy.Keep).Skippable(),
            Choice("PR7", "proposal.verdict", ["accept", "moreInfo", "decline"], Verdict).Leading(ContactConsequences.OfOutcome),
            Of("PR8", "proposal.declineReason", AnswerKind.LongText, new DeclineReader())
                .OnlyWhen(Fields.ProposalVerdict, "decline")
                .InParts(new AnswerPart(LetterPart, "askDeclineLetter"), new AnswerPart("reopenOn", "askReopenOn", AnswerPartKind.Date))
                .Leading(ContactConsequences.OfOutcome),
        ];

    private static Question OnlyIfReceived(Question question) =>
        question.Inner().AskedIf(answers => ContactStage.IsFromThePartner(answers) && question.When(answers));

    private static Outcome? NotToCome(DateOnly date, Draft draft, ReadingContext context) =>
        date > context.Today
            ? Refuse("dateInFuture")
            // The day of the proposal is that of the first exchange, which is not asked again.
            : Changes.Accept((context.Question.Column, AnswerSheet.Write(date)), (Fields.ContactDate, AnswerSheet.Write(date)));

    /// <summary>A verdict is the outcome of the contact; whoever asks for more says what is to be clarified.</summary>
    private static Outcome? Verdict(string verdict, Draft draft, ReadingContext context)
    {
        var changes = Changes.Of(
            (context.Question.Column, verdict),
            (
                Fields.ContactOutcome,
                verdict switch
                {
                    "accept" => "positive",
                    "moreInfo" => "undecided",
                    _ => "negative",
                }
            )
        );
        if (verdict == "moreInfo" && !context.Answers.Has(Fields.ProposalPoints))
        {
            if (draft.Part(PointsPart) is not { } said)
            {
                return new Outcome.Ask(PointsPart, new Phrase("PR6.text"));
            }
            var points = TypedText.Clean(said);
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
            if (Privacy.Check(text, draft, context) is { } warning)
            {
                return warning;
            }
            var ask = new Outcome.Ask(LetterPart, new Phrase("askDeclineLetter"), Optional: true);
            if (draft.Part(LetterPart) is not { } written && !draft.FromForm)
            {
                return ask;
            }
            var letter = TypedText.Clean(draft.Part(LetterPart) ?? "");
            var isNone = letter.Length == 0 || ListReader.IsNone(letter) || YesNoReader.Read(letter) == false;
            if (!isNone && (CheckLength(letter, 3, 500, LetterPart) ?? Privacy.Check(letter, draft, context, ask)) is { } wrongLetter)
            {
                return wrongLetter;
            }
            var reply = (Fields.DeclineLetter, (object?)(isNone ? null : letter));
            if (draft.Part("reopenOn") is not { } said && !draft.FromForm)
            {
                return new Outcome.Ask("reopenOn", new Phrase("askReopenOn"), Optional: true);
            }
            if (string.IsNullOrEmpty(draft.Part("reopenOn")) || YesNoReader.Read(draft.Part("reopenOn")!) == false)
            {
                return new Outcome.Accepted(
                    Changes.Of((column, text), reply, (Fields.ReopenOn, null)),
                    [.. Privacy.Notes($"{text}\n{letter}", draft, context).Distinct()]
                );
            }
            var (date, _, stop, left) = DateAnswer.Read(draft.Part("reopenOn")!, draft, context, DateExpectation.Future, "reopenOn");
            return stop
                ?? (
                    date <= context.Today
                        ? new Outcome.Refused(
                            new Phrase("dateOutOfRange", ("min", context.Today.AddDays(1)), ("max", context.Today.AddYears(5))),
                            "reopenOn"
                        )
                        : Changes.Accept((column, text), reply, (Fields.ReopenOn, AnswerSheet.Write(date))) with
                        {
                            Left = left,
                        }
                );
        }

        protected override string? InWords(ReadingContext context) =>
            context.Answers.Text(context.Question.Column) is not { } kept ? null
            : WithLetter(kept, context) is var reason && context.Answers.Date(Fields.ReopenOn) is { } date
                ? context.Texts.Say("declineValue", ("reason", reason), ("date", date))
            : reason;

        private static string WithLetter(string reason, ReadingContext context) =>
            context.Answers.Text(Fields.DeclineLetter) is { } letter
                ? context.Texts.Say("declineLetterValue", ("reason", reason), ("letter", letter))
                : reason;
    }
}
