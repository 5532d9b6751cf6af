using AdaptiveCards;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Cards;

/// <summary>A question with many choices, all of them in sight.</summary>
public static class ChoiceCard
{
    /// <summary>The most choices that are shown one under the other rather than in a list that opens.</summary>
    private const int MostInSight = 17;

    /// <summary>The card of a question.</summary>
    /// <param name="prompt">The question's text.</param>
    /// <param name="progress">« Projet · 4/16 », or null.</param>
    /// <param name="address">The place for the answer, as <see cref="Slot.Address"/> gives it; null is the plain one.</param>
    /// <param name="shown">The choices that are shown; null for all.</param>
    public static AdaptiveCard For(
        CardContext ctx,
        Slot slot,
        string prompt,
        string? progress,
        string? address = null,
        IReadOnlyList<string>? shown = null
    )
    {
        var texts = ctx.Texts;
        var question = slot.Question;
        var choices = shown ?? question.Choices;
        var names = new Several([.. choices.Select(code => new ChoiceOf(question.Id, code))]);
        var card = CardFrame.Bare(ctx, Escape.Shorten($"{prompt} {texts.Say("choicesOffered", ("choices", names))}", 1000));
        if (progress is not null)
        {
            card.Body.Add(CardText.Subtle(progress));
        }
        card.Body.Add(CardText.Strong(prompt));
        card.Body.Add(
            new AdaptiveChoiceSetInput
            {
                Id = DataKeys.Choice,
                Label = texts.Label(question.Id),
                Style = choices.Count <= MostInSight ? AdaptiveChoiceInputStyle.Expanded : AdaptiveChoiceInputStyle.Compact,
                IsMultiSelect = question.Kind == AnswerKind.Choices,
                Wrap = true,
                IsRequired = true,
                ErrorMessage = texts.Say("choiceMissing"),
                Placeholder = choices.Count <= MostInSight ? null : texts.Say("choosePlaceholder"),
                Choices = [.. choices.Select(code => new AdaptiveChoice { Title = texts.Choice(question.Id, code), Value = code })],
            }
        );
        card.Actions.Add(
            CardActions.Button(ctx, texts.Say("buttonChoose"), Verbs.Choose, (DataKeys.Slot, address ?? slot.ToString())).Positive()
        );
        return card;
    }
}
