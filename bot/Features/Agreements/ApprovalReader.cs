using System.Text.RegularExpressions;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Agreements;

/// <summary>The day of a council's or board's decision, or what is known of it.</summary>
public sealed partial class ApprovalReader : AnswerReader
{
    private static readonly string[] Statuses = ["needed", "notNeeded", "unknown"];

    /// <summary>The question of an approval.</summary>
    public static Question Question(string id, string field) =>
        (Define.Of(id, field, AnswerKind.DateOrStatus, new ApprovalReader()) with { Choices = Statuses }).InParts(
            new AnswerPart(AnswerPart.Status, "formWithoutDate", AnswerPartKind.Status),
            new AnswerPart("reason", "askNoApprovalReason", If: "notNeeded")
        );

    private const int ReasonMin = 3;
    private const int ReasonMax = 300;
    private const int BodyMax = 160;
    private const string NumberSuffix = "_number";

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var (number, left) = Number(text);
        // Only a day has the number of a decision: « pas nécessaire : arrêté n° 12 » says why.
        if (number is not null && Read(left, draft, context) is var outcome && !IsWithoutDay(outcome, context))
        {
            return outcome is Outcome.Accepted accepted
                ? accepted with
                {
                    Changes = new Dictionary<string, object?>(accepted.Changes) { [context.Question.Column + NumberSuffix] = number },
                }
                : outcome;
        }
        var choice = ChoiceReader.Read(text, ChoiceAnswer.Lookup(context));
        if (choice is ChoiceReading.One { Exact: true } one)
        {
            return Status(one, draft, context);
        }
        // A council decides before what it decides on begins.
        var before = new Agreement(context.Answers).Start;
        switch (DateReader.Read(text, draft.On, context.Texts.Lang, DateExpectation.Decision, context.SchoolYear, before: before))
        {
            case DateReading.Found found:
                if (CheckLength(found.Rest, 0, BodyMax) is { } wrong)
                {
                    return wrong;
                }
                var (body, time, unused) = Body(found.Rest);
                var (date, _, stop, _) = DateAnswer.Read(
                    text,
                    draft,
                    context,
                    DateExpectation.Decision,
                    confirmsRest: false,
                    before: before
                );
                return (stop ?? Dated(date, body, time, context)) with { Left = unused };
            case DateReading.Impossible:
                return Refuse("dateImpossible", ("input", DateAnswer.Short(text)));
            case DateReading.NotUnderstood when choice is not ChoiceReading.None:
                var (near, unsure) = ChoiceAnswer.Read(text, draft, context, more: null);
                return near is null ? unsure! : Status(near, draft, context);
            default:
                return Refuse("dateOrStatusNotUnderstood");
        }
    }

    /// <summary>Whether what was understood is a status rather than a day.</summary>
    private static bool IsWithoutDay(Outcome outcome, ReadingContext context) =>
        outcome is Outcome.Ask { Part: "reason" } or Outcome.Refused { Part: "reason" }
        || (
            outcome is Outcome.Accepted accepted
            && accepted.Changes.GetValueOrDefault(context.Question.Column) is string status
            && Statuses.Contains(status)
        );

    /// <summary>The number of the decision, « n° 2026-14 », and the words without it.</summary>
    private static (string? Number, string Left) Number(string text) =>
        Numbers().Match(text) is { Success: true } match
            ? (match.Groups[1].Value, text.Remove(match.Index, match.Length).Trim())
            : (null, text);

    /// <summary>
    /// What is said when a council or a board decides after the day on which the convention is to take effect; null when none does.
    /// </summary>
    internal static Phrase? After(Agreement agreement, DateOnly? start) =>
        agreement.PartnerApprovals.Append(agreement.LibraryApproval).Max(a => a.Date) is { } last && start is { } day && last > day
            ? new Phrase("approvalAfterEffect", ("date", last), ("start", day))
            : null;

    /// <summary>Who decides, when the words beside the day name somebody; an hour is nobody, and anything else is asked about.</summary>
    private static (string Body, string Time, string Left) Body(string rest)
    {
        var (text, time) = ClockTime.Part(rest);
        // A figure is another day, or what nobody is called: « et le 30 pour leur CA ».
        return WordLists.Organs.IsIn(Tokens.Of(text)) && !text.Any(char.IsDigit) ? (text, time, "") : ("", time, text);
    }

    /// <summary>A day, with the name of who decides on it beside it.</summary>
    private static Outcome Dated(DateOnly date, string body, string time, ReadingContext context)
    {
        var column = context.Question.Column;
        var isOfAgreement = column is Fields.LibraryApproval or Fields.PartnerApproval;
        return isOfAgreement && new Agreement(context.Answers).SignedOn is { } signed && date > signed
            ? Refuse("approvalAfterSignature", ("date", signed))
            : new Outcome.Accepted(
                Changes.Of(
                    (column, AnswerSheet.Write(date)),
                    (column + "_body", body.Length > 0 ? body : null),
                    (column + "_reason", null),
                    (column + NumberSuffix, null)
                ),
                [.. Notes()]
            );

        IEnumerable<Phrase> Notes()
        {
            if (time.Length > 0)
            {
                yield return new Phrase("leftOut", ("left", time));
            }
            if (isOfAgreement && new Agreement(context.Answers).Start is { } start && date > start)
            {
                yield return new Phrase("approvalAfterEffect", ("date", date), ("start", start));
            }
        }
    }

    private static Outcome Status(ChoiceReading.One one, Draft draft, ReadingContext context)
    {
        var column = context.Question.Column;
        if (one.Code != "notNeeded")
        {
            return Changes.Accept((column, one.Code), (column + "_body", null), (column + "_reason", null), (column + NumberSuffix, null));
        }
        if (column == Fields.PartnerApproval && IsPublicSchool(context.Answers))
        {
            return Refuse("boardDateRequired");
        }
        // « Pas nécessaire : délégation du 3 juin » says the reason at once.
        var reason = draft.Part("reason") ?? (one.Rest.Length > 0 ? one.Rest : null);
        if (reason is null)
        {
            return new Outcome.Ask("reason", new Phrase("askNoApprovalReason"));
        }
        reason = TypedText.Clean(reason);
        return CheckLength(reason, ReasonMin, ReasonMax, draft.Part("reason") is null ? null : "reason")
            ?? Changes.Accept((column, one.Code), (column + "_reason", reason), (column + "_body", null), (column + NumberSuffix, null));
    }

    /// <summary>A collège or a lycée: its board always votes, and its vote takes time to be executory.</summary>
    public static bool IsPublicSchool(AnswerSheet answers) =>
        answers.Text(Fields.PartnerKind) is "middleSchool" or "highSchool" && answers.Text(Fields.PartnerForm) is not "privateSchool";

    protected override string? InWords(ReadingContext context)
    {
        var column = context.Question.Column;
        if (context.Answers.Date(column) is { } date)
        {
            return context.Answers.Text(column + "_body") is { } body
                ? context.Texts.Say("approvalValue", ("body", body), ("date", date))
                : context.Texts.Value(date);
        }
        return context.Answers.Text(column) is not { } code ? null
            : context.Answers.Text(column + "_reason") is { } reason
                ? context.Texts.Say("valueInBrackets", ("value", context.Texts.Choice(context.Question.Id, code)), ("comment", reason))
            : context.Texts.Choice(context.Question.Id, code);
    }

    [GeneratedRegex(
        @"(?:d[ée]lib[ée]ration\s+)?(?<![\p{L}\d])(?:n[°º]|no\.?(?=\s*\d))\s*([\p{L}\d][\p{L}\d./_-]*\d)(?!\S*\p{L})\s*(?:du\s+)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Numbers();
}
