using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Reviews;

/// <summary>A criterion in the review: its mark, what was aimed at, what was found, and in a word how far that reaches.</summary>
internal static class CriterionRow
{
    /// <summary>The row.</summary>
    public static AdaptiveColumnSet Of(CriterionResult result, Texts texts, AnswersInWords words)
    {
        var aimed = CardText.Plain(words.Short(CriterionWords.Describe(result.Criterion, texts)));
        var found = result.Measure is null ? CardText.Missing(texts) : CardText.Strong(words.Short(Found(result, texts)));
        found.Spacing = AdaptiveSpacing.None;
        List<(string Width, AdaptiveElement[] Items)> columns =
        [
            ("auto", [CardText.Strong(Mark(result.Attainment))]),
            ("stretch", [aimed, found]),
        ];
        if (Word(result.Attainment) is { } key)
        {
            columns.Add(("auto", [CardText.Plain(texts.Say(key))]));
        }
        var row = CardText.Columns([.. columns]);
        row.Separator = true;
        return row;
    }

    /// <summary>« 25 séances · 93 % »; how far that reaches stands beside it.</summary>
    private static string Found(CriterionResult result, Texts texts) =>
        result switch
        {
            { Measure.Value: { } value, Ratio: { } ratio } => texts.Say(
                "criterionFound",
                ("value", CriterionWords.WithUnit(value, result.Criterion.Unit, texts)),
                ("percent", Math.Round(ratio * 100, MidpointRounding.AwayFromZero))
            ),
            { Measure: { Text: { } text, Judged: not null } } => text,
            _ => MeasureReader.Describe(result, texts),
        };

    /// <summary>The mark of an attainment.</summary>
    public static string Mark(Attainment? attainment) =>
        attainment switch
        {
            Attainment.Met => CardMark.Done,
            Attainment.Partly => CardMark.Partly,
            Attainment.Missed => CardMark.Stopped,
            null => CardMark.ToCome,
            _ => CardMark.None,
        };

    /// <summary>The key of « Atteint »; null where nothing is judged.</summary>
    public static string? Word(Attainment? attainment) =>
        attainment switch
        {
            Attainment.Met => "criterionMet",
            Attainment.Partly => "criterionPartly",
            Attainment.Missed => "criterionMissed",
            _ => null,
        };
}
