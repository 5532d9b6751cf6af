using AdaptiveCards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Language;

namespace PartnershipBot.Cards;

/// <summary>Where a partnership stands in the guide's five steps, with a mark for each and the present one in words.</summary>
internal static class StepBar
{
    /// <summary>The band above a card of a partnership: its status, its step of the five, and what comes next.</summary>
    public static AdaptiveContainer Of(Texts texts, Partnership partnership, Standing standing)
    {
        var marks = CardText.Strong(Marks(partnership));
        marks.HorizontalAlignment = AdaptiveHorizontalAlignment.Right;
        var top = CardText.Columns(("stretch", [CardText.Strong(texts.Say(StatusNames.Key(partnership.Status)))]), ("auto", [marks]));
        // A client that knows the width of its pane leaves the marks away where only words fit.
        top.Columns[1].AdditionalProperties["targetWidth"] = "atLeast:narrow";
        var step = CardText.Plain(AtStep(texts, partnership));
        step.Spacing = AdaptiveSpacing.None;
        var next = PartnershipLines.NextDate(standing, texts);
        return CardText.Band([
            top,
            step,
            .. PartnershipLines.Badges(standing, texts) is { } badges ? [CardText.Warning(badges)] : Array.Empty<AdaptiveElement>(),
            .. next is not null ? [CardText.Strong(next)] : Array.Empty<AdaptiveElement>(),
            CardText.Subtle(texts.Say(StatusNames.HelpKey(partnership.Status))),
        ]);
    }

    /// <summary>« Étape 4 sur 5 : Mise en œuvre ».</summary>
    public static string AtStep(Texts texts, Partnership partnership)
    {
        var at = GuideProgress.At(partnership);
        return texts.Say("stepOf", ("number", (int)at + 1), ("total", GuideProgress.Of(partnership).Count), ("step", Step(texts, at)));
    }

    /// <summary>The same in words: « Contact : c’est fait, Projet : en cours… ».</summary>
    public static string InWords(Texts texts, Partnership partnership) =>
        string.Join(", ", GuideProgress.Of(partnership).Select(s => State(texts, s.Step, s.State)));

    /// <summary>« Projet : en cours ».</summary>
    public static string State(Texts texts, GuideStep step, StepState state) =>
        texts.Say(
            state switch
            {
                StepState.Done => "stepDone",
                StepState.Current => "stepCurrent",
                StepState.Halted => "stepHalted",
                _ => "stepToCome",
            },
            ("step", Step(texts, step))
        );

    /// <summary>« Projet ».</summary>
    public static string Step(Texts texts, GuideStep step) =>
        texts.Say(
            step switch
            {
                GuideStep.Contact => "stageContact",
                GuideStep.Project => "stageProject",
                GuideStep.Agreement => "stageAgreement",
                GuideStep.Implementation => "stageImplementation",
                _ => "stageEvaluation",
            }
        );

    /// <summary>The mark of a step.</summary>
    public static string Mark(StepState state) =>
        state switch
        {
            StepState.Done => CardMark.Done,
            StepState.Current => CardMark.Current,
            StepState.Halted => CardMark.Stopped,
            _ => CardMark.ToCome,
        };

    /// <summary>« ✓ ✓ ✓ ● ○ », on one line.</summary>
    private static string Marks(Partnership partnership) => string.Join('\u00A0', GuideProgress.Of(partnership).Select(s => Mark(s.State)));
}
