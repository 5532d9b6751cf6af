using Microsoft.Bot.Builder;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Language;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Partners;

/// <summary>Asks for one of the library’s partners: by buttons while they are few, else by a list in which one types.</summary>
internal static class PickPartner
{
    private const int MostButtons = 5;

    /// <summary>Asks; the answer is a name that is typed, or an id, for which the dialog looks with <see cref="PartnerList.NamedAsync"/>.</summary>
    /// <param name="dialog">The name of the dialog that asks.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="partners">Those who may be meant, in order.</param>
    public static Task AskAsync(
        ITurnContext context,
        string dialog,
        Phrase question,
        IReadOnlyList<KnownPartner> partners,
        CancellationToken ct
    )
    {
        var turn = Turn.Of(context);
        return partners.Count <= MostButtons
            ? context.SendAsync(Sentences.Say(turn.Texts, question), ct, [.. partners.Select(p => p.Name)])
            : context.SendAsync(
                PickCard.For(
                    turn.CardContext,
                    turn.Texts.Say(question),
                    SearchedChoices.Partner,
                    [.. partners.Select(PartnerChoices.Choice)],
                    Verbs.PickPartner,
                    (DataKeys.Dialog, dialog)
                ),
                ct
            );
    }
}
