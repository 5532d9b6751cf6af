using AdaptiveCards;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Cards;

/// <summary>The guide's five steps side by side, each with a mark for where the partnership stands in it.</summary>
internal static class StepBar
{
    /// <summary>The bar.</summary>
    public static AdaptiveColumnSet Of(Texts texts, Partnership partnership) => CardText.Columns(
        [.. GuideProgress.Of(partnership).Select(s => ("1", new AdaptiveElement[] { Mark(s.State), Name(texts, s.Step, s.State) }))]);

    /// <summary>The same in words: « Contact : fait, Projet : en cours… ».</summary>
    public static string InWords(Texts texts, Partnership partnership) =>
        string.Join(", ", GuideProgress.Of(partnership).Select(s => State(texts, s.Step, s.State)));

    /// <summary>« Projet : en cours ».</summary>
    public static string State(Texts texts, GuideStep step, StepState state) => texts.Say(
        state switch
        {
            StepState.Done => "stepDone",
            StepState.Current => "stepCurrent",
            StepState.Halted => "stepHalted",
            _ => "stepToCome",
        },
        ("step", Step(texts, step)));

    /// <summary>« Projet ».</summary>
    public static string Step(Texts texts, GuideStep step) => texts.Say(step switch
    {
        GuideStep.Contact => "stageContact",
        GuideStep.Project => "stageProject",
        GuideStep.Agreement => "stageAgreement",
        GuideStep.Implementation => "stageImplementation",
        _ => "stageEvaluation",
    });

    private static AdaptiveTextBlock Mark(StepState state)
    {
        var (mark, colour) = state switch
        {
            StepState.Done => ("✓", AdaptiveTextColor.Good),
            StepState.Current => ("●", AdaptiveTextColor.Accent),
            StepState.Halted => ("✕", AdaptiveTextColor.Attention),
            _ => ("○", AdaptiveTextColor.Default),
        };
        return new AdaptiveTextBlock(mark)
        {
            Color = colour,
            Weight = AdaptiveTextWeight.Bolder,
            HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
            Wrap = true,
        };
    }

    private static AdaptiveTextBlock Name(Texts texts, GuideStep step, StepState state) => new(Escape.Markdown(Step(texts, step)))
    {
        Size = AdaptiveTextSize.Small,
        Weight = state == StepState.Current ? AdaptiveTextWeight.Bolder : AdaptiveTextWeight.Default,
        IsSubtle = state == StepState.ToCome,
        HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
        Spacing = AdaptiveSpacing.None,
        Wrap = true,
    };
}
