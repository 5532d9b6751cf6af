using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Interview;

namespace PartnershipBot.Conversation.Asking;

/// <summary>Usual answers under one another, each with « Modifier », and « Tout me convient » for all that is open.</summary>
public static class BundleCard
{
    /// <summary>The card of a bundle.</summary>
    /// <param name="lines">The places in order, each with the answer that is there or proposed; null where there is neither.</param>
    public static AdaptiveCard For(CardContext ctx, Stage stage, Bundle bundle, IReadOnlyList<(Slot Slot, string? Words)> lines) =>
        CardSize.Fit(maxLength => Build(ctx, stage, bundle, lines, maxLength));

    private static AdaptiveCard Build(
        CardContext ctx,
        Stage stage,
        Bundle bundle,
        IReadOnlyList<(Slot Slot, string? Words)> lines,
        int maxLength
    )
    {
        var texts = ctx.Texts;
        var ask = texts.Say(bundle.AskKey);
        var card = CardFrame.New(ctx, texts.Say(bundle.TitleKey), ask, wide: true);
        card.Body.Add(CardText.Plain(ask));
        foreach (var (slot, words) in lines)
        {
            card.Body.Add(
                RecapCard.Line(
                    ctx,
                    slot,
                    AnswerSheet.Empty,
                    texts.Label(slot.Question.Id),
                    words is null ? null : Escape.Shorten(words, maxLength)
                )
            );
        }
        card.Actions.Add(Button("buttonTakeAll", Verbs.TakeAll).Positive());
        card.Actions.Add(Button("buttonTakeEach", Verbs.TakeEach));
        return card;

        AdaptiveAction Button(string title, string verb) =>
            CardActions.Button(ctx, texts.Say(title), verb, (DataKeys.Stage, stage.Id), (DataKeys.Value, bundle.Id));
    }
}
