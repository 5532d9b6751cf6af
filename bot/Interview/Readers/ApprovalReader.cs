using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Readers;

/// <summary>The day of a council's or board's decision, or what is known of it.</summary>
public sealed class ApprovalReader : AnswerReader
{
    private const int ReasonMin = 3;
    private const int ReasonMax = 300;
    private const int BodyMax = 160;

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var choice = ChoiceReader.Read(text, ChoiceAnswer.Options(context, context.Question.Choices));
        if (choice is ChoiceReading.One { Exact: true } one)
        {
            return Status(one, draft, context);
        }
        switch (DateReader.Read(text, draft.On, context.Texts.Lang, schoolYear: context.SchoolYear))
        {
            case DateReading.Found found:
                var (date, _, stop) = DateAnswer.Read(text, draft, context, DateExpectation.Any, confirmsRest: false);
                return stop ?? Dated(date, found.Rest, context);
            case DateReading.Impossible:
                return Refuse("dateImpossible", ("input", DateAnswer.Short(text)));
            case DateReading.NotUnderstood when choice is not ChoiceReading.None:
                var (near, unsure) = ChoiceAnswer.Read(text, draft, context, more: null);
                return near is null ? unsure! : Status(near, draft, context);
            default:
                return Refuse("dateOrStatusNotUnderstood");
        }
    }

    /// <summary>A day, with the name of who decides on it beside it.</summary>
    private static Outcome Dated(DateOnly date, string body, ReadingContext context)
    {
        var column = context.Question.Column;
        var isOfAgreement = column is Fields.LibraryApproval or Fields.PartnerApproval;
        return isOfAgreement && new Agreement(context.Answers).SignedOn is { } signed && date > signed
            ? Refuse("approvalAfterSignature", ("date", signed))
            : CheckLength(body, 0, BodyMax)
                ?? Changes.Accept(
                    (column, AnswerSheet.Write(date)),
                    (column + "_body", body.Length > 0 ? body : null),
                    (column + "_reason", null));
    }

    private static Outcome Status(ChoiceReading.One one, Draft draft, ReadingContext context)
    {
        var column = context.Question.Column;
        if (one.Code != "notNeeded")
        {
            return Changes.Accept((column, one.Code), (column + "_body", null), (column + "_reason", null));
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
        reason = Folded.Clean(reason);
        return CheckLength(reason, ReasonMin, ReasonMax, draft.Part("reason") is null ? null : "reason")
            ?? Changes.Accept((column, one.Code), (column + "_reason", reason), (column + "_body", null));
    }

    /// <summary>A collège or a lycée: its board always votes, and its vote takes time to be executory.</summary>
    public static bool IsPublicSchool(AnswerSheet answers) => answers.Text(Fields.PartnerKind) is "middleSchool" or "highSchool";

    public override string? Describe(ReadingContext context)
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
                ? context.Texts.Say("valueWithComment", ("value", context.Texts.Choice(context.Question.Id, code)), ("comment", reason))
                : context.Texts.Choice(context.Question.Id, code);
    }
}
