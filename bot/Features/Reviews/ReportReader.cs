using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Understanding.Choices;

namespace PartnershipBot.Features.Reviews;

/// <summary>Whether the review is taken up in the yearly report: yes, unless the elected officials were told another way.</summary>
public sealed class ReportReader : AnswerReader
{
    protected override bool AcceptsSymbols => true;

    protected override Outcome Read(string text, Draft draft, ReadingContext context) =>
        YesNoReader.Read(text) switch
        {
            null => Refuse("yesNoExpected"),
            false when context.Answers.Date(Fields.SentToElectedOn) is null => Refuse("reportNeedsDelivery"),
            false when context.Answers.Text(Fields.SentToElectedBy) == "annualReport" => Refuse("reportIsTheDelivery"),
            var yes => Changes.Accept((context.Question.Column, yes)),
        };

    protected override string? InWords(ReadingContext context) =>
        context.Answers.Flag(context.Question.Column) is { } yes ? context.Texts.Say(yes ? "buttonYes" : "buttonNo") : null;
}
