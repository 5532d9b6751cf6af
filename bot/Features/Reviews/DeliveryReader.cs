using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Dates;

namespace PartnershipBot.Features.Reviews;

/// <summary>The day on which the elected officials were given the review, and how: « le 6 juillet 2026, en réunion ».</summary>
public sealed class DeliveryReader : AnswerReader
{
    /// <summary>The means through which a review reaches the elected officials.</summary>
    public static readonly string[] Channels = ["meeting", "note", "annualReport", "other"];

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var (date, stop) = Day(text, draft, context, out var rest);
        if (stop is not null)
        {
            return stop;
        }
        var said = draft.Part("channel") ?? (rest.Trim(',', ';', ':', '(', ')', ' ', '\u00A0') is { Length: > 0 } behind ? behind : null);
        if (said is null || Channel(said) is not (var channel, var left))
        {
            return draft.Part("channel") is null
                ? new Outcome.Ask(
                    "channel",
                    new Phrase("askDeliveryMeans"),
                    [.. Channels.Select(c => new Phrase($"delivery{char.ToUpperInvariant(c[0])}{c[1..]}"))]
                )
                : new Outcome.Refused(new Phrase("deliveryMeansExpected"), "channel");
        }
        if (channel != "annualReport" || context.Answers.Flag(Fields.InAnnualReport) != false)
        {
            return Changes.Accept((context.Question.Column, AnswerSheet.Write(date)), (Fields.SentToElectedBy, channel)) with
            {
                Left = left,
            };
        }
        // Told through the yearly report, the review must be in it.
        return Changes.Accept(
            (context.Question.Column, AnswerSheet.Write(date)),
            (Fields.SentToElectedBy, channel),
            (Fields.InAnnualReport, true)
        ) with
        {
            Left = left,
        };
    }

    protected override string? InWords(ReadingContext context) =>
        context.Answers.Date(context.Question.Column) is not { } date ? null
        : context.Answers.Text(Fields.SentToElectedBy) is { } channel
            ? context.Texts.Say(
                "valueInBrackets",
                ("value", date),
                ("comment", new Phrase($"delivery{char.ToUpperInvariant(channel[0])}{channel[1..]}"))
            )
        : context.Texts.Value(date);

    /// <summary>The day, and what else was said with it.</summary>
    private static (DateOnly Date, Outcome? Stop) Day(string text, Draft draft, ReadingContext context, out string rest)
    {
        var (date, _, stop, _) = DateAnswer.Read(text, draft, context, DateExpectation.Past, confirmsRest: false);
        rest = DateReader.Read(text, draft.On, context.Texts.Lang, DateExpectation.Past, context.SchoolYear) is DateReading.Found found
            ? found.Rest
            : "";
        return (date, stop ?? (date > context.Today ? Refuse("dateInFuture") : null));
    }

    private static readonly ChoiceNames Names = new([
        .. Channels.Select(code => new ChoiceOption(
            code,
            [
                .. new[] { Lang.Fr, Lang.En }
                    .SelectMany(lang => new[] { Catalogue.Find($"delivery{char.ToUpperInvariant(code[0])}{code[1..]}", lang) })
                    .Concat(OtherNames.Of("EV10", code)),
            ]
        )),
    ]);

    /// <summary>The means, and the words that say more than its name.</summary>
    private static (string Code, string Left)? Channel(string text) =>
        ChoiceReader.Read(text, Names) is ChoiceReading.One one ? (one.Code, Names.Unlike(text, [one.Code])) : null;
}
