using Microsoft.Bot.Builder;
using PartnershipBot.Turns;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Conversation.Forms;

/// <summary>The forms that open over a team's or a group's conversation.</summary>
public interface IConversationForms
{
    /// <summary>The form that a card's button opens. Nothing is changed by it.</summary>
    /// <param name="turn">The turn of the button.</param>
    /// <param name="button">What the button carries.</param>
    /// <param name="ct">Ends the turn.</param>
    Task<FormStep> OpenAsync(Turn turn, PressedButton button, CancellationToken ct);

    /// <summary>Keeps what was filled in; then the same form with what was wrong, its next page, or the end.</summary>
    /// <param name="context">The context of the form.</param>
    /// <param name="button">What it sent.</param>
    /// <param name="ct">Ends the turn.</param>
    Task<FormStep> SaveAsync(ITurnContext context, PressedButton button, CancellationToken ct);
}
