using AdaptiveCards;

namespace PartnershipBot.Cards;

/// <summary>A question whose answer is one of many things of the library: a list in which one types, or a name that is written.</summary>
public static class PickCard
{
    /// <summary>The card.</summary>
    /// <param name="prompt">What is asked.</param>
    /// <param name="list">The name of the list, one of <see cref="SearchedChoices"/>.</param>
    /// <param name="choices">All of it, in order.</param>
    /// <param name="verb">What « Choisir » asks for.</param>
    /// <param name="data">What the button carries beside the list.</param>
    public static AdaptiveCard For(
        CardContext ctx,
        string prompt,
        string list,
        IReadOnlyList<(string Title, string Value)> choices,
        string verb,
        params (string Name, object Value)[] data
    )
    {
        var texts = ctx.Texts;
        var card = CardFrame.Bare(ctx, $"{prompt} {texts.Say("pickTyped")}");
        card.Body.Add(Input(ctx, prompt, list, choices));
        card.Body.Add(CardText.Subtle(texts.Say("pickTyped")));
        card.Actions.Add(Button(ctx, list, verb, data));
        return card;
    }

    /// <summary>The list of such a question, which needs a choice.</summary>
    internal static AdaptiveChoiceSetInput Input(
        CardContext ctx,
        string label,
        string list,
        IReadOnlyList<(string Title, string Value)> choices
    )
    {
        var input = SearchedChoices.From(ctx, list, choices);
        (input.Id, input.Label) = (DataKeys.Chosen, label);
        (input.IsRequired, input.ErrorMessage) = (true, ctx.Texts.Say("choiceMissing"));
        return input;
    }

    /// <summary>« Choisir »: takes what is chosen in such a list.</summary>
    internal static AdaptiveAction Button(CardContext ctx, string list, string verb, params (string Name, object Value)[] data) =>
        CardActions.Button(ctx, ctx.Texts.Say("buttonChoose"), verb, [(DataKeys.List, list), .. data]).Positive();
}
