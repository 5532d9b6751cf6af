using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Conversation.Forms;

/// <summary>A form in a window over a team's or a group's conversation: nothing but « Enregistrer » can be pressed there.</summary>
public static class TeamFormCard
{
    private static readonly HashSet<string> Acting = [Verbs.Save];

    /// <summary>The card of a page.</summary>
    /// <param name="said">What is to be known of what was sent before, as plain text.</param>
    /// <param name="typed">What was filled in and is not stored, by input.</param>
    /// <param name="errors">What was wrong, by place for an answer or by input.</param>
    public static AdaptiveCard For(
        CardContext ctx,
        Stage stage,
        Partnership partnership,
        AnswerSheet library,
        int page,
        IReadOnlyList<string> said,
        IReadOnlyDictionary<string, string> typed,
        IReadOnlyDictionary<string, Phrase> errors
    )
    {
        // What such a window sends is always Action.Submit's.
        var card = FormCard.For(ctx with { TakesExecute = false }, stage, partnership, library, page, typed, errors);
        card.Body.InsertRange(1, said.Select(CardText.Plain));
        return TeamCards.Fit(card, Acting);
    }
}
