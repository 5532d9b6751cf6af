using Microsoft.Bot.Builder;
using PartnershipBot.Turns;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Conversation.Forms;

/// <summary>The form that is filled in from any message of Teams: « Partenariat depuis ce message ».</summary>
public interface IMessageForms
{
    /// <summary>The form, filled in with what the message says. Nothing is changed by it.</summary>
    Task<FormStep> OpenAsync(Turn turn, SharedMessage message, CancellationToken ct);

    /// <summary>Keeps what was filled in as a new partnership; then the same form with what was wrong, or the end.</summary>
    Task<FormStep> SaveAsync(ITurnContext context, PressedButton button, CancellationToken ct);
}
