using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Readers;

/// <summary>The day of a council's or board's decision, or what is known of it.</summary>
public sealed class ApprovalReader : AnswerReader
{
    private const int ReasonMin = 3;
    private const int ReasonMax = 300;

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var column = context.Question.Column;
        if (ChoiceReader.Read(text, ChoiceAnswer.Options(context, context.Question.Choices)) is ChoiceReading.One one)
        {
            return Status(one, draft, context);
        }
        switch (DateReader.Read(text, draft.On, context.Texts.Lang))
        {
            case DateReading.NotUnderstood or DateReading.Several:
                return Refuse("dateOrStatusNotUnderstood");
            case DateReading.Found { Certainty: Certainty.Exact } exact:
                return Dated(exact.Date, exact.Rest, context);
            case DateReading.Found found:
                var (date, _, stop) = DateAnswer.Read(text, draft, context, DateExpectation.Any);
                return stop ?? Dated(date, found.Rest, context);
            default:
                return Refuse("dateImpossible", ("input", DateAnswer.Short(text)));
        }

        Outcome Dated(DateOnly date, string body, ReadingContext context) =>
            column is Fields.LibraryApproval or Fields.PartnerApproval && new Agreement(context.Answers).SignedOn is { } signed && date > signed
                ? Refuse("approvalAfterSignature", ("date", signed))
                : Changes.Accept(
                    (column, AnswerSheet.Write(date)),
                    (column + "_body", body.Length is > 0 and <= 160 ? body : null),
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
