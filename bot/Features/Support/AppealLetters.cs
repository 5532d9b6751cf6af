using Microsoft.Bot.Builder;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.People;

namespace PartnershipBot.Features.Support;

/// <summary>Shows the letters that go with requests to the département’s service.</summary>
internal static class AppealLetters
{
    /// <summary>The letter of a request, to read over and to send.</summary>
    public static async Task ShowAsync(ITurnContext context, Partnership partnership, Appeal request, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        var letter = AppealLetter.Draft(turn.Texts, partnership, request, Senders.Of(turn), Address(turn));
        await context.SendAsync(LetterCard.For(turn.CardContext, turn.Texts.Say("requestTitle"), letter), ct);
        string[] buttons = [turn.Texts.Say("buttonRequestSent"), turn.Texts.Say("buttonRequests")];
        if (request is { IsDetailed: false, Status: AppealStatus.Open })
        {
            await context.SendAsync(turn.Texts.Say("requestHintDetails"), ct, [turn.Texts.Say("buttonRequestDetails"), .. buttons]);
            return;
        }
        await context.SendAsync(turn.Texts.Say("requestHint"), ct, buttons);
    }

    /// <summary>The e-mail address among what is known of where requests go.</summary>
    private static string? Address(Turn turn) =>
        turn.Library.Text(Fields.ServiceAddress) is { } said
        && ContactChannelReader.Read(said) is { Kind: ContactChannelKind.Email, Value: var email }
            ? email
            : null;
}
